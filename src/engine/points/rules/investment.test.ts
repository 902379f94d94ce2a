import type { Facts } from '../../facts/registry'
import type { Investment } from '../../facts/investment'
import { pointsAt } from '../../policy/at'
import { toDay } from '../../time/day'
import { taxForSteps } from './investment'
import { line, said, settled, TODAY } from '../../../../test/engine/build'

const invested = (investment: Facts['investment']) => line('investment', settled({ investment }))
const stake = (parts: Partial<Investment>) =>
  invested({ sharePercent: 100, averageTax: 0, averageLocalHires: 0, ...parts })

test.each([
  [90000, 0],
  [99999, 0],
  [100000, 10],
  [199999, 10],
  [200000, 20],
  [1199999, 110],
  [1200000, 120],
])('%i yuan of tax a year are worth %i', (averageTax, points) => {
  expect(stake({ averageTax })).toMatchObject({
    points,
    status: points === 0 ? 'not-met' : 'counted',
  })
})

test.each([
  [9, 0],
  [9.99, 0],
  [10, 10],
  [19.99, 10],
  [120, 120],
])('%d employees with a Shanghai hukou are worth %i', (averageLocalHires, points) => {
  expect(stake({ averageLocalHires }).points).toBe(points)
})

test('the higher of the two counts, and on equal values the tax is said', () => {
  const hires = stake({ averageTax: 100000, averageLocalHires: 20 })
  expect(hires.points).toBe(20)
  expect(hires.limit).toEqual({ code: 'by-hires', params: { hires: 20 } })
  const tax = stake({ averageTax: 200000, averageLocalHires: 20 })
  expect(tax.points).toBe(20)
  expect(tax.limit).toEqual({ code: 'by-tax', params: { tax: 200000 } })
})

test('the share comes first, and is rounded down once', () => {
  const third = stake({ sharePercent: 33.33, averageTax: 300030 })
  expect(third.limit?.params).toMatchObject({ tax: 99999 })
  expect(third.points).toBe(0)
  expect(stake({ sharePercent: 33.34, averageTax: 300030 }).points).toBe(10)
  expect(stake({ sharePercent: 40, averageTax: 600000, averageLocalHires: 30 })).toMatchObject({
    points: 20,
    limit: { code: 'by-tax', params: { tax: 240000 } },
  })
  expect(stake({ sharePercent: 12.5, averageLocalHires: 80.08 }).limit).toEqual({
    code: 'by-hires',
    params: { hires: 10.01 },
  })
  // 0.29 × 100 is 28.999… in binary numbers.
  expect(stake({ sharePercent: 0.29, averageTax: 34482759 }).points).toBe(10)
})

test('the tax that a share needs for so many steps is the least that gives them', () => {
  const scale = pointsAt(toDay(TODAY), false)!.investment
  const tax = (sharePercent: number, steps: number) => taxForSteps(sharePercent * 100, steps, scale)
  expect([tax(100, 1), tax(100, 3), tax(50, 1), tax(33.33, 2)]).toEqual([
    100000, 300000, 200000, 600061,
  ])
  const third = (averageTax: number) => stake({ sharePercent: 33.33, averageTax }).points
  expect([third(600060), third(600061)]).toEqual([10, 20])
})

test('below the first step, both figures are said', () => {
  const found = stake({ sharePercent: 50, averageTax: 199999, averageLocalHires: 19.99 })
  expect(found.limit).toEqual({
    code: 'below-first-step',
    params: { tax: 99999, hires: 9.99, stepTax: 100000, stepHires: 10 },
  })
})

test('an open figure is no figure to speak of, unless the other one counts', () => {
  expect(said(stake({ averageTax: 0, averageLocalHires: 'unknown' }))).toEqual([])
  expect(said(stake({ averageTax: 'unknown', averageLocalHires: 10 }))).toEqual(['by-hires'])
})

test('past the cap the line is capped', () => {
  const found = stake({ averageTax: 99_999_999_999 })
  expect(found).toMatchObject({ points: 120, value: 9999990, status: 'capped' })
  expect(said(found)).toEqual(['by-tax', 'cap'])
  expect(found.notes[0]?.params).toEqual({ cap: 120 })
  expect(stake({ averageTax: 1200000 }).notes).toEqual([])
})

test.each([
  ['unknown', 'unknown', 0, 120],
  [{ sharePercent: 'unknown', averageTax: 300000, averageLocalHires: 0 }, 'unknown', 0, 30],
  [{ sharePercent: 100, averageTax: 'unknown', averageLocalHires: 10 }, 'unknown', 10, 120],
  [{ sharePercent: 100, averageTax: 0, averageLocalHires: 'unknown' }, 'unknown', 0, 120],
  [{ sharePercent: 0, averageTax: 'unknown', averageLocalHires: 'unknown' }, 'not-met', 0, 0],
  [{ sharePercent: 'unknown', averageTax: 0, averageLocalHires: 0 }, 'not-met', 0, 0],
  ['none', 'not-met', 0, 0],
  [undefined, 'assumed', 0, 0],
] as const)('%j: %s, %i to %i', (answer, status, low, high) => {
  expect(invested(answer)).toMatchObject({ points: low, status, low, high })
})
