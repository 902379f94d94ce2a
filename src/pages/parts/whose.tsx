import { Text, View } from '@tarojs/components'
import { aria } from '@/components/aria'
import type { DayText } from '@/engine'
import { go, goTab } from '@/platform'
import { showDay } from '@/text/dates'
import { isChosen } from './day'
import { links } from './links'
import css from './whose.module.scss'

/** Whose score it is and for which day; both can be changed. */
export function Whose({ label, day }: { label: string; day: DayText }) {
  return (
    <View className={css.whose}>
      <View
        className={css.label}
        onClick={() => void goTab(links.profiles)}
        {...aria('button', `档案：${label}，换一份`)}
      >
        <Text>{label} ▾</Text>
      </View>
      <View
        className={css.day}
        onClick={() => void go(links.day)}
        {...aria('button', `按${showDay(day)}算，换一天`)}
      >
        <Text>{isChosen() ? `按${showDay(day)}算 ▾` : `今天 ${showDay(day)} ▾`}</Text>
      </View>
    </View>
  )
}
