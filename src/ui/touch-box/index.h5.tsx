import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { TouchBoxProps } from './index'

/**
 * In a browser any box tells of its touches, and a label would not lay out what is in it. Where the arrow keys mean
 * something in it, it takes the focus, and a mouse is a finger.
 */
export function TouchBox({ children, onStep, ...props }: PropsWithChildren<TouchBoxProps>) {
  return <View {...{ ...props, ...(onStep ? byKeysAndMouse(props, onStep) : {}) }}>{children}</View>
}

type Handlers = Pick<TouchBoxProps, 'onTouchStart' | 'onTouchMove'>

const STEPS: Partial<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 }

function byKeysAndMouse(
  { onTouchStart, onTouchMove }: Handlers,
  onStep: NonNullable<TouchBoxProps['onStep']>,
) {
  const asTouch = (tell: (event: never) => void, { clientX, clientY }: MouseEvent) =>
    tell({ touches: [{ clientX, clientY }] } as never)
  return {
    tabIndex: 0,
    onMouseDown: (event: MouseEvent) => asTouch(onTouchStart, event),
    onMouseMove: (event: MouseEvent) => {
      if (event.buttons === 1) asTouch(onTouchMove, event)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = STEPS[event.key]
      if (by === undefined) return
      event.preventDefault()
      onStep(by)
    },
  }
}
