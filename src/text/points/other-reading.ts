import { READINGS, type Conflict, type Explanation, type Line, type RuleId } from '@/engine'

/** How the reading of a clause is spoken of that no text rules out, and that gives fewer points. */
export const OTHER_READING = '条文另一种读法'

/** Behind a verdict that only the reading in use gives. */
export const AS_READ = '按采用的读法'

/** The clauses of a rule that no text decides between two numbers. */
const undecided = (rules: readonly RuleId[]): readonly Conflict[] =>
  READINGS.filter(
    ({ standing, rules: own }) =>
      standing === 'open-number' && own.some((rule) => rules.includes(rule)),
  )

/** The lines that are worth other points by the other reading. */
export const undecidedLines = (one: Explanation, other: Explanation): RuleId[] =>
  one.lines
    .filter(({ low, high, points }, index) => {
      const beside = other.lines[index]!
      return low !== beside.low || high !== beside.high || points !== beside.points
    })
    .map(({ rule }) => rule)
    .filter((rule) => undecided([rule]).length > 0)

/** How sure the reading in use is, of several clauses the least sure: a sentence without its full stop. */
export function sureText(rules?: readonly RuleId[]): string {
  const all = READINGS.filter(({ standing }) => standing === 'open-number')
  const own = rules === undefined ? all : undecided(rules)
  const least = Math.min(...own.map(({ confidence = 0 }) => confidence))
  const [, word] = SURE.find(([from]) => least >= from)!
  return `采用的读法把握${word}`
}

const SURE = [
  [0.9, '大'],
  [0.75, '较大'],
  [0.6, '一般'],
  [0, '不大'],
] as const

/** The clause that a line may be read by otherwise, and what it is worth then; undefined where that changes nothing. */
export function otherOf({
  rule,
  readings = [],
}: Line): { clause: Conflict; points: number; total: number } | undefined {
  for (const clause of undecided([rule])) {
    const reading = readings.find(({ id }) => id === clause.id)
    if (reading?.points != null && reading.total !== null) {
      return { clause, points: reading.points, total: reading.total }
    }
  }
  return undefined
}

/** What a line is worth by both readings, and the total by the other one. */
export const lineText = ({ points }: Line, other: { points: number; total: number }): string =>
  `${points}分；${OTHER_READING}是${other.points}分，总分${other.total}分`

/** Behind what a line is worth: ；条文另一种读法是0分. */
export function otherPoints(line: Line): string {
  const other = otherOf(line)
  return other === undefined ? '' : `；${OTHER_READING}是${other.points}分`
}

/** The row that leads to the clause. */
export const whyText = (line: string): string => `为什么有两种读法：${line}`

/** Beside a window that is full only where the months of higher tiers count for it. */
export const ownTierText = (months: number): string =>
  `${OTHER_READING}只数这一档自己的：${months}个月，不够`
