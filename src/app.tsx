import { useDidHide, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { goTab, newVersion, onOtherWindow, onRefusal, pressByKeys, tell } from '@/platform'
import { session } from '@/store'
import { NOT_OPENED } from '@/text/common'
import './app.scss'

// Before the first page is drawn, so that it is drawn once and with the profile.
session.start()
onOtherWindow(() => session.hear())
// A tap that opens nothing is answered all the same: a package that was not fetched yet needs the network once.
onRefusal(() => tell(NOT_OPENED))
if (process.env.TARO_ENV === 'h5') {
  pressByKeys()
  // Once all of the first page is there, so that it does not wait for the other files.
  window.addEventListener('load', () => void newVersion.start())
}

export default function App({ children }: PropsWithChildren) {
  // Answers are saved as they are given; what could not be saved is tried once more before WeChat puts the app away.
  useDidHide(() => void session.retry())
  // A link from a newer version, or a broken one: home instead of a blank screen.
  usePageNotFound(() => void goTab('/pages/points/home/index'))
  return children
}
