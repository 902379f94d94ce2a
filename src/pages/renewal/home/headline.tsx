import { View } from '@tarojs/components'

import { HEADLINE_WORDS, type PhaseText } from '@/text/renewal'
import { aria } from '@/ui'
import css from './headline.module.scss'

interface HeadlineProps {
  text: PhaseText
}

/** Where the renewal stands, in one word and one sentence. */
export function Headline({ text: { word, sentence, tone } }: HeadlineProps) {
  return (
    <>
      <View className={css.headline} {...aria('status', HEADLINE_WORDS.aria(word, sentence))}>
        <View className={`${css.word} ${css[tone]}`}>{word}</View>
        <View className={css.sentence}>{sentence}</View>
      </View>
    </>
  )
}
