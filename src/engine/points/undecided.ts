import { type Undecided, UNDECIDED } from '../policy'
import type { RuleId } from '../scheme'
import type { Explanation, Line } from './types'

const undecided = (rules: readonly RuleId[]): readonly Undecided[] =>
  // Stryker disable next-line MethodExpression: each of them is about one rule
  UNDECIDED.filter(({ rules: own }) => own.some((rule) => rules.includes(rule)))

/** The lines that are worth other points by the other reading of a clause that no text decides. */
export const undecidedLines = (one: Explanation, other: Explanation): RuleId[] =>
  one.lines
    .filter(({ low, high, points }, index) => {
      const beside = other.lines[index]!
      return low !== beside.low || high !== beside.high || points !== beside.points
    })
    .map(({ rule }) => rule)
    .filter((rule) => undecided([rule]).length > 0)

/** How sure the reading in use is, 0–1: of the clauses of these rules, or of all that are undecided, the least sure. */
export const leastConfidence = (rules?: readonly RuleId[]): number =>
  Math.min(
    ...(rules === undefined ? UNDECIDED : undecided(rules)).map(({ confidence }) => confidence),
  )

/** A clause that a line may be read by otherwise, and what the line and the total are worth then. */
export interface OtherReading {
  clause: Undecided
  points: number
  total: number
}

/** The clause that a line may be read by otherwise; undefined where that changes nothing. */
export function otherReading(line: Line): OtherReading | undefined {
  for (const clause of undecided([line.rule])) {
    const reading = line.readings?.find(({ id }) => id === clause.id)
    if (reading?.points != null && reading.total !== null) {
      return { clause, points: reading.points, total: reading.total }
    }
  }
  return undefined
}

/** The clause that leaves a line undecided, by its id in the list of conflicts; undefined where none does. */
export const undecidedClause = (rule: RuleId): string | undefined => undecided([rule])[0]?.id
