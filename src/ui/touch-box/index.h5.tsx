import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { TouchBoxProps } from './index'

/** In a browser any box tells of its touches, and a label would not lay out what is in it. */
export const TouchBox = ({ children, ...props }: PropsWithChildren<TouchBoxProps>) => (
  <View {...props}>{children}</View>
)
