import { View } from '@tarojs/components'

import { FLOW_WORDS } from '@/text/common'
import { aria, ariaHidden } from '../aria'
import css from './index.module.scss'

/** One stop of a way: what is done there, who does it or until when, and how far it is. */
export interface Stop {
  id: string
  name: string
  detail?: string | undefined
  state: 'done' | 'due' | 'open' | 'here' | 'ahead' | 'maybe'
  /** the ways where it parts; the one that is taken, where that is known */
  ways?: readonly { name: string; taken: boolean }[]
}

/** A way as a picture: its stops one under the other, where one is, and where it parts. Read aloud it is a list. */
export function Flow({ stops }: { stops: readonly Stop[] }) {
  return (
    <View {...aria('list')}>
      {stops.map((stop, index) => (
        <View
          key={stop.id}
          className={`${css.stop} ${css[stop.state]}`}
          {...aria('listitem', spoken(stop, index + 1))}
        >
          <View className={css.dot} {...ariaHidden} />
          <View className={css.name}>{stop.name}</View>
          <View className={css.state}>{FLOW_WORDS.states[stop.state]}</View>
          {stop.detail !== undefined && <View className={css.detail}>{stop.detail}</View>}
          {stop.ways?.map(({ name, taken }) => (
            <View key={name} className={`${css.way} ${taken ? css.taken : ''}`}>
              {FLOW_WORDS.way(name, taken)}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

const spoken = ({ name, detail, state, ways = [] }: Stop, place: number): string =>
  FLOW_WORDS.aria(
    place,
    name,
    FLOW_WORDS.states[state],
    detail,
    ...ways.map((way) => FLOW_WORDS.way(way.name, way.taken)),
  )
