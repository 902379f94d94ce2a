import { Button } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../aria'
import css from './index.module.scss'

/** WeChat's look v2 gives a button a width of its own, with a selector that no class of ours outdoes. */
const WIDE = { width: '100%' }

/**
 * Opens WeChat's list of contacts with the card of this page (its `useShareAppMessage`). Only WeChat's own button can;
 * a browser has nothing to share to, and shows none.
 */
export function ShareButton({ children }: PropsWithChildren) {
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <Button
      className={css.share}
      style={WIDE}
      openType="share"
      hoverClass={css.pressed}
      {...aria('button')}
    >
      {children}
    </Button>
  )
}
