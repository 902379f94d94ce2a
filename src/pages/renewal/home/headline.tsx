import { View } from '@tarojs/components'

import { HEADLINE_WORDS, type PhaseText } from '@/text/renewal'
import { aria, Group, Prose, SelfFold } from '@/ui'
import css from './headline.module.scss'

interface HeadlineProps {
  text: PhaseText
}

/** Where the renewal stands, in one word and one sentence. */
export function Headline({ text: { word, sentence, more, tone } }: HeadlineProps) {
  return (
    <>
      <View className={css.headline} {...aria('status', HEADLINE_WORDS.aria(word, sentence))}>
        <View className={`${css.word} ${css[tone]}`}>{word}</View>
        <View className={css.sentence}>{sentence}</View>
      </View>
      {more !== undefined && (
        <Group>
          <SelfFold name={HEADLINE_WORDS.more}>
            <Prose>{more}</Prose>
          </SelfFold>
        </Group>
      )}
    </>
  )
}
