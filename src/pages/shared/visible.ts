import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { session, type SessionState } from '@/store'

/**
 * A part of the session's state for a page that rests while it is hidden: WeChat keeps pages under the one on top, and
 * drawing them again at each answer would send their data for nobody to see.
 * @param select must give the same value for the same state, not a new object each time
 */
export function useVisible<T>(select: (state: SessionState) => T): T {
  const [part, setPart] = useState(() => select(session.getState()))
  const shown = useRef(true)
  const refresh = useCallback(() => setPart(() => select(session.getState())), [select])

  useDidShow(() => {
    shown.current = true
    refresh()
  })
  useDidHide(() => {
    shown.current = false
  })
  useEffect(() => {
    const look = () => {
      if (shown.current) refresh()
    }
    // What a page does when it is first shown comes before this effect, and would be missed.
    look()
    return session.subscribe(look)
  }, [refresh])
  return part
}
