import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** The place of something that comes and goes: only its own content is sent to the screen when it does. */
export function Placeholder({ children }: PropsWithChildren) {
  return <View>{children}</View>
}
