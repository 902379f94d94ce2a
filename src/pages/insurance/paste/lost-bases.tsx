import { View } from '@tarojs/components'

import type { Span } from '@/engine'

import { lostWords, PREVIEW_WORDS, spanWords } from '@/text/input'
import { Notice } from '@/ui'
import css from './preview.module.scss'

const AT_ONCE = 6

/** The bases that the pasted ones take the place of, the newest of them one by one. */
export function LostBases({ lost }: { lost: readonly Span[] }) {
  return (
    <Notice tone="warn" title={lostWords(lost)}>
      {lost.slice(-AT_ONCE).map((span) => (
        <View key={span.from} className={css.line}>
          {spanWords(span)}
        </View>
      ))}
      {lost.length > AT_ONCE && (
        <View className={css.line}>{PREVIEW_WORDS.olderLost(lost.length - AT_ONCE)}</View>
      )}
    </Notice>
  )
}
