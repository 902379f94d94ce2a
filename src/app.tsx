import { useDidHide } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { session } from '@/store'
import './app.scss'

// Before the first page is drawn, so that it is drawn once and with the profile.
session.start()

export default function App({ children }: PropsWithChildren) {
  // Answers are saved as they are given; what could not be saved is tried once more before WeChat puts the app away.
  useDidHide(() => void session.retry())
  return children
}
