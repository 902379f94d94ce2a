import { View } from '@tarojs/components'
import { Children, type PropsWithChildren, type ReactNode } from 'react'

import css from './index.module.scss'

/**
 * The buttons of a form, at the foot of the screen however far it is scrolled, side by side while their words fit.
 * @param above what is said right over them
 * @param keepsRoom for what comes there after a tap: what was tapped stays in sight
 */
export function Foot({
  above,
  keepsRoom,
  children,
}: PropsWithChildren<{ above?: ReactNode; keepsRoom?: boolean }>) {
  return (
    <View className={css.foot}>
      <View className={keepsRoom ? css.room : ''}>{above}</View>
      <View className={css.ways}>
        {Children.map(children, (way) => way && <View className={css.way}>{way}</View>)}
      </View>
    </View>
  )
}
