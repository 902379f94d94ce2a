import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import css from './index.module.scss'

interface ColumnsProps {
  /** what stands first on a phone, and on the left of a wide screen */
  first: ReactNode
  /** what stands last on a phone, and under the first part where that leaves room */
  last?: ReactNode
}

/** Two parts of a page, one under the other on a phone and side by side where there is room. */
export function Columns({ first, last, children }: PropsWithChildren<ColumnsProps>) {
  return (
    <View className={css.columns}>
      <View>{first}</View>
      <View className={last === undefined ? '' : css.rest}>{children}</View>
      {last !== undefined && <View className={css.last}>{last}</View>}
    </View>
  )
}
