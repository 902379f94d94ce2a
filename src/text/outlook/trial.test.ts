import { explain, prepare, PROFILE_SCHEMA, range, type Facts, type Line } from '@/engine'

import { EXAMPLE } from '../profile/example'
import type { Scored } from '../points/result'
import { changeDetail, trialSummary } from './trial'

const DAY = '2026-11-23'
const THRESHOLD = 120

function scored(facts: Facts): Scored {
  const prepared = prepare({
    schema: PROFILE_SCHEMA,
    id: 'a',
    label: '我',
    facts,
    situation: { changes: [] },
    progress: {},
  })
  return { explanation: explain(prepared, DAY), range: range(prepared, DAY) }
}

const { facts } = EXAMPLE.content
const summary = (after: Facts, before: Facts | null = facts) =>
  trialSummary(before === null ? undefined : scored(before), scored(after), THRESHOLD)

describe('what a trial comes to', () => {
  test('more, and past the threshold', () => {
    expect(summary({ ...facts, education: 'bachelor' })).toBe('比原来多10分。到120分了，多出7分。')
  })

  test('less, and short of it', () => {
    expect(summary({ ...facts, education: 'none' })).toMatch(
      /^比原来少\d+分。还没到120分，还差\d+分。$/,
    )
  })

  test('nothing', () => {
    expect(summary(facts)).toBe('分数没变。还没到120分，还差3分。')
  })

  test('with an answer open only what is settled is compared', () => {
    expect(summary({ ...facts, award: 'unknown' })).toMatch(/^已定下的部分分数没变。/)
  })

  test('without the original, or without a total, no difference', () => {
    expect(summary(facts, null)).toBe('还没到120分，还差3分。')
    const deductions = { falseMaterial: [], detention: [], crime: [], seriousCrime: true }
    expect(summary({ ...facts, deductions })).toMatch(/^不计算总分，/)
  })
})

test('a line says by how much, and its state where it does not simply count', () => {
  const line = (points: number, status: Line['status']) => ({ points, status }) as Line
  const detail = (before: Line | undefined, after: Line) => changeDetail({ before, after })
  expect(detail(line(30, 'counted'), line(28, 'counted'))).toBe('少2分')
  expect(detail(line(50, 'counted'), line(0, 'outranked'))).toBe('少50分 · 二选一，取另一项')
  expect(detail(undefined, line(30, 'counted'))).toBe('多30分')
  expect(detail(line(0, 'unknown'), line(0, 'not-met'))).toBe('定下来了')
  expect(detail(line(0, 'not-met'), line(0, 'unknown'))).toBe('还没定')
})
