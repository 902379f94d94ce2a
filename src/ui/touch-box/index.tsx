import { type BaseEventOrig, Label } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

export interface TouchBoxProps {
  id: string
  className?: string | undefined
  onTouchStart: (event: BaseEventOrig) => void
  onTouchMove: (event: BaseEventOrig) => void
  /** what the arrow keys of a browser do */
  onStep?: (by: 1 | -1) => void
}

/**
 * A box whose touches are told. Here a `label`, which is a plain box too: on `view` the template would have to tell
 * of each touch of every box, and of every scroll.
 */
export const TouchBox = ({ children, ...props }: PropsWithChildren<TouchBoxProps>) => (
  <Label {...props}>{children}</Label>
)
