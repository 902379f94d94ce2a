import { leastConfidence, type Line, otherReading, type RuleId } from '@/engine'

/** How the reading of a clause is spoken of that no text rules out, and that gives fewer points. */
export const OTHER_READING = '条文另一种读法'

/** Behind a verdict that only the reading in use gives. */
export const AS_READ = '按采用的读法'

/** How sure the reading in use is, of several clauses the least sure: a sentence without its full stop. */
export function sureText(rules?: readonly RuleId[]): string {
  return `采用的读法${sureWord(leastConfidence(rules))}`
}

/** How sure something is, in a word: a share of a hundred would say more than is known. */
export const sureWord = (confidence: number): string =>
  `把握${SURE.find(([from]) => confidence >= from)![1]}`

const SURE = [
  [0.9, '大'],
  [0.75, '较大'],
  [0.6, '一般'],
  [0, '不大'],
] as const

/** What a line is worth by both readings, and the total by the other one. */
export const lineText = ({ points }: Line, other: { points: number; total: number }): string =>
  `${points}分；${OTHER_READING}是${other.points}分，总分${other.total}分`

/** Behind what a line is worth: ；条文另一种读法是0分. */
export function otherPoints(line: Line): string {
  const other = otherReading(line)
  return other === undefined ? '' : `；${OTHER_READING}是${other.points}分`
}

/** The row that leads to the clause. */
export const whyText = (line: string): string => `为什么有两种读法：${line}`

/** Beside a window that is full only where the months of higher tiers count for it. */
export const ownTierText = (months: number): string =>
  `${OTHER_READING}只数这一档自己的：${months}个月，不够`
