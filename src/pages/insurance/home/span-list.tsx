import { View } from '@tarojs/components'
import { useState } from 'react'

import type { Span } from '@/engine'
import { go } from '@/platform'

import { monthNumber, monthOfText, newestFirst } from '@/engine'

import { Group, Row } from '@/ui'
import {
  baseWords,
  flagWords,
  multipleWords,
  SPAN_LIST_WORDS,
  spanMonths,
  spanPeriod,
} from '@/text/record'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Turn } from '../../shared/insurance/turn'
import css from './span-list.module.scss'

/** As many as a tap can turn over within 8 KB of setData, all of them with every flag. */
const AT_ONCE = 16
/** Rows of one message when the page is drawn. */
const BLOCK = 8
export const BLOCKS = AT_ONCE / BLOCK
const BLOCK_PLACES = [0, 1] as const

interface SpanListProps {
  spans: readonly Span[]
  /** how many blocks of rows are drawn by now */
  blocks: number
}

/** Spans from the newest to the oldest. A long record is turned over in its place, so the page never grows. */
export function SpanList({ spans, blocks }: SpanListProps) {
  const thisMonth = monthNumber(monthOfText(useDay()))
  const [turned, setTurned] = useState(0)
  const entries = newestFirst(spans)
  const pages = Math.ceil(entries.length / AT_ONCE)
  // Spans can have been deleted since.
  const page = Math.min(turned, pages - 1)
  const first = page * AT_ONCE
  const shown = entries.slice(first, first + AT_ONCE)
  const place = pages > 1 ? SPAN_LIST_WORDS.page(first + 1, first + shown.length) : ''
  return (
    <>
      <Group title={SPAN_LIST_WORDS.title} aside={SPAN_LIST_WORDS.total(place, entries.length)}>
        {BLOCK_PLACES.map((block) => (
          <View key={block}>
            {block < blocks &&
              shown
                .slice(block * BLOCK, (block + 1) * BLOCK)
                // By place: turning over changes words and keeps the tree.
                .map((span, row) => (
                  <SpanRow key={row} span={span} first={block + row === 0} thisMonth={thisMonth} />
                ))}
          </View>
        ))}
      </Group>
      <Turn
        page={page}
        pages={pages}
        newer={SPAN_LIST_WORDS.newer}
        older={SPAN_LIST_WORDS.older}
        onTurn={setTurned}
      />
    </>
  )
}

interface SpanRowProps {
  span: Span
  /** of those on screen */
  first: boolean
  thisMonth: number
}

function SpanRow({ span, first, thisMonth }: SpanRowProps) {
  const detail = [
    spanMonths(span, thisMonth),
    baseWords(span.base),
    ...flagWords(span),
    multipleWords(span, thisMonth),
  ].join(' · ')
  return (
    <View className={first ? '' : css.entry}>
      <Row
        name={spanPeriod(span, thisMonth)}
        detail={detail}
        onTap={() => void go(links.span(span.from))}
      />
    </View>
  )
}
