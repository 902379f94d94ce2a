import { LIMITS, type InsuranceCounts, type MonthText } from '@/engine'

import {
  COUNT_MOST,
  COUNT_NAMES,
  type CountAnswers,
  type CountName,
  countOf,
  countsFrom,
  outOfOrder,
  type Typed,
  typedMonth,
  typedNumber,
} from '@/input'

import { inWords } from '@/text/input'
import { COUNTS_PROBLEMS, excessText } from '@/text/record'
import { showMonth } from '@/text/time'

/** Counts as they stand on screen; 'unknown' where 待核实 is ticked. */
export interface CountsDraft {
  typed: Record<CountName, string>
  open: Record<CountName, boolean>
  asOf: string
}

export type CountField = CountName | 'asOf'
type Sentences = Partial<Record<CountField, string>>

interface CountsReading {
  errors: Sentences
  missing: Sentences
  asOf?: string
  /** the counts, when all of them are right */
  counts?: InsuranceCounts
}

/** The same for each count. */
const each = <T>(give: (name: CountName) => T): Record<CountName, T> =>
  Object.fromEntries(COUNT_NAMES.map((name) => [name, give(name)])) as Record<CountName, T>

/** The words of stored counts, or an empty sheet. */
export function draftOf(counts: InsuranceCounts | undefined): CountsDraft {
  const stored = each((name) => (counts === undefined ? undefined : countOf(counts, name)))
  return {
    typed: each((name) => (typeof stored[name] === 'number' ? String(stored[name]) : '')),
    open: each((name) => stored[name] === 'unknown'),
    asOf: counts?.asOf ?? '',
  }
}

/** Understands a draft. */
export function readDraft({ typed, open, asOf }: CountsDraft): CountsReading {
  const errors: Sentences = {}
  const missing: Sentences = {}
  const answers: Partial<CountAnswers> = {}
  for (const name of COUNT_NAMES) {
    const given = inWords(
      typedNumber(typed[name], { least: 0, most: COUNT_MOST[name] }),
      COUNTS_PROBLEMS.unit,
    )
    if (open[name]) answers[name] = 'unknown'
    else if ('wrong' in given) errors[name] = given.wrong
    else if ('empty' in given) missing[name] = COUNTS_PROBLEMS.writeCount
    else answers[name] = given.value
  }
  const excess = outOfOrder(answers)
  for (const name of COUNT_NAMES) {
    const more = excess[name]
    if (more !== undefined) errors[name] ??= excessText(more)
  }
  const month = readMonth(asOf)
  if ('wrong' in month) errors.asOf = month.wrong
  else if ('empty' in month) missing.asOf = COUNTS_PROBLEMS.writeAsOf
  const reading: CountsReading = { errors, missing }
  if (!('value' in month)) return reading
  reading.asOf = month.value
  if (isWhole(answers) && Object.keys(errors).length === 0) {
    reading.counts = countsFrom(answers, month.value)
  }
  return reading
}

const isWhole = (answers: Partial<CountAnswers>): answers is CountAnswers =>
  COUNT_NAMES.every((name) => answers[name] !== undefined)

function readMonth(text: string): Typed<MonthText, string> {
  const month = inWords(typedMonth(text))
  return 'value' in month && month.value < LIMITS.earliestInsured
    ? { wrong: COUNTS_PROBLEMS.tooEarly(showMonth(LIMITS.earliestInsured)) }
    : month
}
