import { LIMITS, type Span } from '@/engine'

import { plain, typedMonth, typedNumber } from '@/input'

import { inWords } from '@/text/input'
import { showMonth, showMonths } from '@/text/time'
import { SPAN_PROBLEMS, spanPeriod } from '@/text/record'
import { lengthOf, monthNumber, overlapped, periodOf, without } from '@/engine'

export type BaseChoice = Exclude<Span['base'], number>

/** A span as it stands on screen: what was typed stays, also when it is wrong. */
export interface SpanDraft {
  from: string
  to: string
  yuan: string
  /** chosen in the place of yuan */
  word?: BaseChoice
  backPaid: boolean
  otherEmployer: boolean
  taxMismatch: boolean
}

export type SpanField = 'from' | 'to' | 'base'

/** A draft on screen: what its fields need to show and change it. */
export interface DraftForm {
  draft: SpanDraft
  /** `whole`: nothing is being typed, so it can be saved at once */
  change: (part: Partial<SpanDraft>, whole?: boolean) => void
  leave: (field: SpanField) => void
  errorOf: (field: SpanField) => string | undefined
}

/** What a draft says so far: parts that are understood, and what is wrong with the others. */
export interface SpanReading {
  from?: string
  /** null: still being paid */
  to?: string | null
  base?: Span['base']
  errors: Partial<Record<SpanField, string>>
  /** fields that nothing was given for, with what to do */
  missing: Partial<Record<SpanField, string>>
  /** the span, when all of it is right */
  span?: Span
  /** the span that it is cut out of, where it has months of one */
  cut?: Span
}

const STILL = /^(至今|现在|还在交|目前)$/

/** The words of a stored span, or an empty sheet. */
export function draftOf(span: Span | undefined): SpanDraft {
  if (span === undefined) {
    return { from: '', to: '', yuan: '', backPaid: false, otherEmployer: false, taxMismatch: false }
  }
  const { from, to = '', base } = span
  return {
    from,
    to,
    ...(typeof base === 'number' ? { yuan: String(base) } : { yuan: '', word: base }),
    backPaid: span.backPaid ?? false,
    otherEmployer: span.otherEmployer ?? false,
    taxMismatch: span.taxMismatch ?? false,
  }
}

/**
 * Understands a draft.
 * @param spans the record it belongs to
 * @param index its own place there; undefined for a new one
 */
export function readDraft(
  draft: SpanDraft,
  spans: readonly Span[],
  index: number | undefined,
): SpanReading {
  const reading: SpanReading = { errors: {}, missing: {} }
  readFrom(draft, reading)
  readTo(draft, reading)
  readBase(draft, reading)
  checkMonths(draft, reading, spans, index)
  const { from, to, base, errors } = reading
  if (from !== undefined && to !== undefined && base !== undefined && !hasAny(errors)) {
    reading.span = {
      from,
      ...(to === null ? {} : { to }),
      base,
      ...(draft.backPaid ? { backPaid: true } : {}),
      ...(draft.otherEmployer ? { otherEmployer: true } : {}),
      ...(draft.taxMismatch ? { taxMismatch: true } : {}),
    }
  }
  return reading
}

function readFrom(draft: SpanDraft, reading: SpanReading): void {
  const from = inWords(typedMonth(draft.from))
  if ('wrong' in from) reading.errors.from = from.wrong
  else if ('empty' in from) reading.missing.from = SPAN_PROBLEMS.writeFrom
  else if (from.value < LIMITS.earliestInsured) {
    reading.errors.from = SPAN_PROBLEMS.tooEarly(showMonth(LIMITS.earliestInsured))
  } else reading.from = from.value
}

function readTo(draft: SpanDraft, reading: SpanReading): void {
  const to = STILL.test(plain(draft.to))
    ? ({ empty: true } as const)
    : inWords(typedMonth(draft.to))
  if ('wrong' in to) reading.errors.to = to.wrong
  else reading.to = 'empty' in to ? null : to.value
}

function readBase(draft: SpanDraft, reading: SpanReading): void {
  if (draft.word !== undefined) {
    reading.base = draft.word
    return
  }
  const yuan = inWords(
    typedNumber(draft.yuan, { least: 1, most: LIMITS.base }),
    SPAN_PROBLEMS.baseUnit,
  )
  if ('wrong' in yuan) reading.errors.base = yuan.wrong
  else if ('empty' in yuan) reading.missing.base = SPAN_PROBLEMS.writeBase
  else reading.base = yuan.value
}

function checkMonths(
  draft: SpanDraft,
  reading: SpanReading,
  spans: readonly Span[],
  index: number | undefined,
): void {
  const { from, to, errors } = reading
  if (from === undefined || to === undefined) return
  if (to !== null && monthNumber(to) < monthNumber(from)) {
    errors.to = SPAN_PROBLEMS.reversed(showMonth(from))
    return
  }
  const period = periodOf(to === null ? { from } : { from, to })
  if (to !== null && lengthOf(period) > LIMITS.spanMonths) {
    errors.to = SPAN_PROBLEMS.tooLong(showMonths(lengthOf(period)))
    return
  }
  const other = overlapped(period, spans, index)
  if (other === undefined) return
  if (to !== null && isFlagged(draft) && leavesAll({ from, to, base: 'unknown' }, spans, index)) {
    reading.cut = other
  } else errors.from = SPAN_PROBLEMS.overlaps(spanPeriod(other))
}

const isFlagged = ({ backPaid, otherEmployer, taxMismatch }: SpanDraft): boolean =>
  backPaid || otherEmployer || taxMismatch

/** Whether something is left of every other span without the months of this one: months within a span are cut out of it. */
const leavesAll = (part: Span, spans: readonly Span[], index: number | undefined): boolean =>
  spans.every((span, at) => at === index || without([span], [part]).length > 0)

const hasAny = (errors: object): boolean => Object.keys(errors).length > 0
