import { View } from '@tarojs/components'
import { Children, type PropsWithChildren, type ReactNode } from 'react'

import css from './index.module.scss'

/**
 * The buttons of a form, at the foot of the screen however far it is scrolled, side by side while their words fit.
 * @param above what is said right over them
 */
export function Foot({ above, children }: PropsWithChildren<{ above?: ReactNode }>) {
  return (
    <View className={css.foot}>
      <View>{above}</View>
      <View className={css.ways}>
        {Children.map(children, (way) => way && <View className={css.way}>{way}</View>)}
      </View>
    </View>
  )
}
