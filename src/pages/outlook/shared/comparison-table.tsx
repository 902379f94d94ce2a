import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import css from './comparison-table.module.scss'

import { OTHER_TOTAL_WORDS } from '@/text/outlook'
import { aria, ChunkedList } from '@/ui'
import { OTHER_READING, type Scored, totalText, verdict } from '@/text/points'

interface TotalsProps {
  heads: readonly [string, string]
  /** undefined: that one is gone, the other stands alone */
  sides: readonly [Scored | undefined, Scored]
  threshold: number
}

/** Two totals beside each other, each with where it stands against the threshold. */
export function Totals({ heads, sides, threshold }: TotalsProps) {
  return (
    <View className={css.pair} {...aria('status')}>
      {sides.map(
        (side, index) =>
          side !== undefined && (
            <View key={index} className={css.side}>
              <View className={css.who}>{heads[index]}</View>
              <Total {...side} threshold={threshold} />
            </View>
          ),
      )}
    </View>
  )
}

function Total({ threshold, ...scored }: Scored & { threshold: number }) {
  const { explanation, range, other } = scored
  const { word, tone } = verdict(scored, threshold)
  return (
    <>
      <View className={`${css.total} ${range.low === range.high ? '' : css.range}`}>
        {explanation.total === null ? '—' : totalText(range)}
      </View>
      <View className={`${css.word} ${css[tone]}`}>{word}</View>
      {other !== undefined && (
        <View className={css.word}>
          {OTHER_TOTAL_WORDS.other(OTHER_READING, totalText(other.range))}
        </View>
      )}
    </>
  )
}

interface PairTableProps<T> {
  heads: readonly [string, string]
  items: readonly T[]
  /** so many lines travel together */
  size?: number
  /** gives a `PairLine` */
  children: (item: T, index: number) => ReactNode
}

/** Lines of two columns under their heads; a long table arrives in small messages. */
export function PairTable<T>({
  heads: [one, other],
  items,
  size = 10,
  children,
}: PairTableProps<T>) {
  return (
    <View className={css.table}>
      <View className={`${css.line} ${css.heads}`}>
        <View className={css.name} />
        <View className={css.cell}>{one}</View>
        <View className={css.cell}>{other}</View>
      </View>
      <ChunkedList items={items} size={size}>
        {(piece, start) => piece.map((item, index) => children(item, start + index))}
      </ChunkedList>
    </View>
  )
}

interface PairLineProps {
  name: string
  detail?: string
  one: ReactNode
  other: ReactNode
  /** the one that counts more, set in bold */
  strong?: 'one' | 'other'
  /** read aloud for the whole line */
  label: string
}

/** What one thing is for each of two. */
export function PairLine({ name, detail, one, other, strong, label }: PairLineProps) {
  return (
    <View className={css.line} {...aria('img', label)}>
      <View className={css.name}>
        {name}
        {detail !== undefined && <View className={css.detail}>{detail}</View>}
      </View>
      <View className={`${css.cell} ${strong === 'one' ? css.strong : ''}`}>{one}</View>
      <View className={`${css.cell} ${strong === 'other' ? css.strong : ''}`}>{other}</View>
    </View>
  )
}
