import { type Day, type DayText, type MonthText, toMonth } from '../time'
import type { OrUnknown } from '../scheme'
import type { Report } from './problem'
import type { Shape } from './shape'

/** How open facts are filled: as nothing (what a score counts), or at either end for a day. */
export type Filling = { as: 'nothing' } | { as: 'lowest' | 'highest'; on: Day }

/** The answers that another fact is read or checked with. */
interface Others {
  birthday?: OrUnknown<DayText>
  freshGraduateUntil?: MonthText
}

/** An answer that can be asked for: its shape, what it is where there is none of it, and what it must agree with. */
export interface Answer<T> {
  shape: Shape<OrUnknown<T>>
  /** 不适用; everybody has a birthday */
  none: T | undefined
  /** parts of the answer that are stored under names of their own */
  beside?: Record<string, Shape<unknown>>
  /** what its parts must be to each other and to other facts; told, never mended */
  check?: (answer: T, path: string, report: Report, others: Others) => void
}

/** One fact, and what a rule reads of it. */
export interface Fact<T, Completed> extends Answer<T> {
  /** the answer with everything open filled in; integers only */
  complete: (answer: OrUnknown<T>, filling: Filling, others: Others) => Completed
}

/** Far ahead of every month that the engine takes. */
export const EVER = toMonth('9999-12')

/** An answer of yes or no, filled in. */
export const settled = (answer: OrUnknown<boolean>, filling: Filling): boolean =>
  answer === 'unknown' ? filling.as === 'highest' : answer
