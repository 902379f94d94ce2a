import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import type { DayText } from '@/engine'
import type { PhaseText } from '@/text/phases'
import { Whose } from '../parts/whose'
import css from './headline.module.scss'

interface HeadlineProps {
  label: string
  day: DayText
  text: PhaseText
}

/** Where the renewal stands, in one word and one sentence. */
export function Headline({ label, day, text: { word, sentence, tone } }: HeadlineProps) {
  return (
    <>
      <Whose label={label} day={day} />
      <View className={css.headline} {...aria('status', `${word}。${sentence}`)}>
        <View className={`${css.word} ${css[tone]}`}>{word}</View>
        <View className={css.sentence}>{sentence}</View>
      </View>
    </>
  )
}
