import { View } from '@tarojs/components'

import type { Span } from '@/engine'

import { monthNumber, monthOfText, monthsOf, monthText } from '@/engine'
import { Group } from '@/ui'
import { spanMonths } from '@/text/record'
import { spanWords, UNDERSTOOD_WORDS } from '@/text/input'
import { useDay } from '../../shared/day'
import css from './preview.module.scss'

const AT_ONCE = 10

/** What will be saved, the newest first. */
export function Understood({ spans, asks }: { spans: readonly Span[]; asks: boolean }) {
  const thisMonth = monthNumber(monthOfText(useDay()))
  const newest = [...spans].reverse().slice(0, AT_ONCE)
  return (
    <Group title={titleOf(spans, thisMonth)} prose>
      {newest.map((span) => (
        <View key={span.from} className={css.line}>
          {spanWords(span)} · {spanMonths(span, thisMonth)}
        </View>
      ))}
      {spans.length > AT_ONCE && (
        <View className={css.line}>{UNDERSTOOD_WORDS.older(spans.length - AT_ONCE)}</View>
      )}
      {spans.length === 0 && (
        <View className={css.line}>
          {asks ? UNDERSTOOD_WORDS.chooseBelow : UNDERSTOOD_WORDS.lineForm}
        </View>
      )}
    </Group>
  )
}

/** A span that is still being paid counts up to the present month. */
function titleOf(spans: readonly Span[], thisMonth: number): string {
  if (spans.length === 0) return UNDERSTOOD_WORDS.none
  const closed = spans.map((span) =>
    span.to === undefined ? { ...span, to: monthText(thisMonth) } : span,
  )
  return UNDERSTOOD_WORDS.months(monthsOf(closed), spans.length)
}
