import { monthNumber, type Span } from '../spans'
import { openBases } from './open-bases'

const at = (spans: Span[], from?: string) =>
  openBases(spans, monthNumber('2022-11'), from === undefined ? undefined : monthNumber(from))
const months = (from: string, to: string) => ({ from: monthNumber(from), to: monthNumber(to) })

test('a record whose bases are all known has none open, nor has one without months', () => {
  expect(at([{ from: '2020-01', base: 'x1' }])).toBeUndefined()
  expect(at([])).toBeUndefined()
})

test('the first months, within their 缴费年度, and how many there are in all', () => {
  const spans: Span[] = [
    { from: '2020-01', to: '2021-06', base: 9000 },
    { from: '2021-07', base: 'unknown' },
  ]
  expect(at(spans)).toEqual({ count: 16, first: months('2021-07', '2022-06') })
  expect(at(spans, '2022-03')).toEqual({ count: 8, first: months('2022-03', '2022-06') })
  expect(at([{ from: '2022-01', to: '2022-03', base: 'unknown' }])).toEqual({
    count: 3,
    first: months('2022-01', '2022-03'),
  })
})

test('the running month, and months in which no base counts, ask for none', () => {
  const open = { from: '2022-10', to: '2022-10', base: 'unknown' } as const
  expect(at([{ ...open, from: '2022-11', to: '2022-11' }])).toBeUndefined()
  for (const flag of ['backPaid', 'otherEmployer', 'taxMismatch'] as const) {
    expect(at([{ ...open, [flag]: true }])).toBeUndefined()
  }
  expect(at([open])?.count).toBe(1)
})
