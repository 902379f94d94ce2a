import type { PropsWithChildren } from 'react'
import { session } from '@/store'
import './app.scss'

// Before the first page is drawn, so that it is drawn once and with the profile.
session.start()

export default function App({ children }: PropsWithChildren) {
  return children
}
