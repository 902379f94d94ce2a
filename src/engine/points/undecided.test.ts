import { prepare } from '../record'
import { explain } from './explain'
import { leastConfidence, otherReading, undecidedClause, undecidedLines } from './undecided'
import type { Line, LineReading } from './types'
import { person, settled, TWO_READINGS } from '../../../test/engine/build'

const DAY = '2026-11-23'
const her = person(TWO_READINGS)
const chosen = explain(prepare(her), DAY)
const strict = explain(prepare(her, { readings: 'strict' }), DAY)
const lineOf = (rule: Line['rule'], lines = chosen.lines) =>
  lines.find((line) => line.rule === rule)!

test('the lines by which two readings differ', () => {
  expect(undecidedLines(chosen, strict)).toEqual(['insurance-base'])
  expect(undecidedLines(chosen, chosen)).toEqual([])
})

test('a line whose clauses are decided is not among them, whatever it is worth', () => {
  const older = { ...strict, lines: strict.lines.map((line) => ({ ...line, low: 0, high: 999 })) }
  expect(undecidedLines(chosen, older)).not.toContain('age')
})

test.each(['low', 'high', 'points'] as const)(
  'a line that differs in %s alone is among them',
  (part) => {
    const other = chosen.lines.map((line) => ({ ...line, [part]: -1 }))
    expect(undecidedLines(chosen, { ...chosen, lines: other })).toEqual([
      'insurance-base',
      'public-service',
    ])
  },
)

test('a line has the clause that leaves it undecided, or none', () => {
  expect(undecidedClause('insurance-base')).toBe('base-downward')
  expect(undecidedClause('age')).toBeUndefined()
})

test('another reading counts only where it is of that clause and names both numbers', () => {
  const of = (...readings: LineReading[]) => otherReading({ ...lineOf('insurance-base'), readings })
  const id = 'base-downward'
  expect(of({ id: 'another', points: 1, total: 2 })).toBeUndefined()
  expect(of({ id, points: null, total: 2 })).toBeUndefined()
  expect(of({ id, points: 1, total: null })).toBeUndefined()
  expect(of({ id, points: 1, total: 2 })).toMatchObject({ points: 1, total: 2 })
})

test('what a line is worth by the other reading, with the total', () => {
  expect(otherReading(lineOf('insurance-base'))).toMatchObject({ points: 0, total: 104 })
  expect(otherReading(lineOf('insurance-base'))?.clause.id).toBe('base-downward')
})

test('nothing where it can be read in one way, or where that makes no difference', () => {
  expect(otherReading(lineOf('age'))).toBeUndefined()
  const { lines } = explain(prepare(person(settled())), DAY)
  expect(otherReading(lineOf('insurance-base', lines))).toBeUndefined()
})

test('of several clauses the least sure', () => {
  const all = leastConfidence()
  const [base, service] = [leastConfidence(['insurance-base']), leastConfidence(['public-service'])]
  expect(leastConfidence(['insurance-base', 'public-service'])).toBe(Math.min(base, service))
  expect(base).toBeLessThan(service)
  expect(all).toBeLessThanOrEqual(Math.min(base, service))
  expect(all).toBeGreaterThanOrEqual(0.75)
})
