import { Button } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../aria'
import css from './index.module.scss'

/** WeChat's look v2 gives a button a width of its own, with a selector that no class of ours outdoes. */
const WIDE = { width: '100%' }

interface ShareButtonProps {
  /** whom the card is for: the button's id, which WeChat hands to the page */
  to: 'hr' | 'family'
}

/**
 * Opens WeChat's list of contacts with the card of this page (its `useShare`). Only WeChat's own button can;
 * a browser has nothing to share to, and shows none.
 */
export function ShareButton({ to, children }: PropsWithChildren<ShareButtonProps>) {
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <Button
      id={to}
      className={css.share}
      style={WIDE}
      openType="share"
      hoverClass="pressed"
      {...aria('button')}
    >
      {children}
    </Button>
  )
}
