import { LIMITS, monthNumber, type MonthText, monthText, type Span } from '@/engine'
import { typedMonth } from '@/input'

import { TYPED_WORDS } from '@/text/common'
import { inWords } from '@/text/input'
import { SPAN_PROBLEMS } from '@/text/record'
import { showMonth } from '@/text/time'

/** The first month: what the field shows, what is wrong with it, and the month that the years begin with. */
export interface First {
  text: string
  wrong: string | undefined
  month: number | undefined
  /** the record begins before what was typed */
  isRecorded: boolean
}

/**
 * Reads the first month. Nothing that is recorded is left out: where the record begins earlier, so do the years.
 * @param typed undefined where nobody has typed anything
 */
export function readFirst(
  typed: string | undefined,
  spans: readonly Span[],
  thisMonth: number,
): First {
  const starts = spans.map(({ from }) => monthNumber(from)).filter((month) => month <= thisMonth)
  const recorded = starts.length === 0 ? undefined : Math.min(...starts)
  const text = typed ?? (recorded === undefined ? '' : monthText(recorded).replace('-', ''))
  const read = inWords(typedMonth(text))
  const own = 'value' in read ? monthNumber(read.value) : undefined
  const wrong = 'wrong' in read ? read.wrong : own && outside(own, thisMonth)
  const month = wrong === undefined ? own : undefined
  const isRecorded = recorded !== undefined && (month === undefined || month > recorded)
  return { text, wrong: wrong || undefined, month: isRecorded ? recorded : month, isRecorded }
}

function outside(month: number, thisMonth: number): string | undefined {
  const earliest: MonthText = LIMITS.earliestInsured
  if (month < monthNumber(earliest)) return SPAN_PROBLEMS.tooEarly(showMonth(earliest))
  return month > thisMonth ? TYPED_WORDS.notYet(showMonth(monthText(month))) : undefined
}
