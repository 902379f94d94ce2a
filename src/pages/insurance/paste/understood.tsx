import { View } from '@tarojs/components'

import type { Span } from '@/engine'

import { Group } from '@/ui'
import { spanMonths } from '@/text/record'
import { spanWords } from '@/text/input'
import { monthNumber, monthOfText, monthsOf, monthText } from '@/engine'
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
        <View className={css.line}>更早的还有{spans.length - AT_ONCE}段，也会一起保存。</View>
      )}
      {spans.length === 0 && (
        <View className={css.line}>
          {asks ? '下面有要你选一下的，选了才会保存。' : '每行要有月份和基数，例如：202301 12183'}
        </View>
      )}
    </Group>
  )
}

/** A span that is still being paid counts up to the present month. */
function titleOf(spans: readonly Span[], thisMonth: number): string {
  if (spans.length === 0) return '没有直接认出月份'
  const closed = spans.map((span) =>
    span.to === undefined ? { ...span, to: monthText(thisMonth) } : span,
  )
  return `认出${monthsOf(closed)}个月，合成${spans.length}段`
}
