import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { PATH_WORDS } from '@/text/outlook'
import { aria, ariaHidden, Row } from '@/ui'
import css from './path.module.scss'
import type { StopState } from './stop-state'

interface StopProps {
  state: StopState
  /** a row */
  children: ReactNode
}

/** One stop of a path: how it stands as a sign beside its row. */
export function PathStop({ state, children }: StopProps) {
  return (
    <View className={`${css.stop} ${css[state]}`} {...aria('listitem')}>
      <View className={css.dot} {...ariaHidden}>
        {SIGNS[state]}
      </View>
      <View className={css.row}>{children}</View>
    </View>
  )
}

const SIGNS: Partial<Record<StopState, string>> = { done: '✓', end: '★' }

/** Where the path leads. */
export function PathEnd({ reach }: { reach: string }) {
  return (
    <PathStop state="end">
      <Row name={reach} detail={PATH_WORDS.end} />
    </PathStop>
  )
}
