import { LIMITS } from '../scheme/limits'
import { addMonths, readMonth, writeMonth } from '../time/month'
import { joined, without } from './algebra'
import type { Span } from './span'

const span = (from: string, to: string | undefined, parts: Partial<Span> = {}): Span => ({
  from,
  ...(to === undefined ? {} : { to }),
  base: 9000,
  ...parts,
})

test('months are taken out in whatever order they are given', () => {
  const taken = [span('2020-10', '2020-11'), span('2020-03', '2020-04')]
  expect(without([span('2020-01', '2020-12')], taken)).toEqual([
    span('2020-01', '2020-02'),
    span('2020-05', '2020-09'),
    span('2020-12', '2020-12'),
  ])
})

test('a span that is still being paid stays so after what is taken out', () => {
  const rest = without([span('2020-01', undefined)], [span('2020-03', '2020-04')])
  expect(rest).toStrictEqual([span('2020-01', '2020-02'), span('2020-05', undefined)])
})

test('an end that is given stays, also in the last month of the calendar', () => {
  const rest = without([span('2060-01', '2099-12')], [span('2060-01', '2060-02')])
  expect(rest).toStrictEqual([span('2060-03', '2099-12')])
})

describe('neighbours', () => {
  const next = (parts: Partial<Span>) =>
    joined([span('2020-04', '2020-06', parts), span('2020-01', '2020-03')])

  test('of the same base and flags are made one', () => {
    expect(next({})).toEqual([span('2020-01', '2020-06')])
    expect(next({ backPaid: false })).toHaveLength(1)
    expect(joined([])).toEqual([])
  })

  test.each([{ base: 8000 }, { backPaid: true }, { otherEmployer: true }, { taxMismatch: true }])(
    'with %j are not',
    (parts) => {
      expect(next(parts)).toHaveLength(2)
    },
  )

  test('with a month between them are not', () => {
    expect(joined([span('2020-01', '2020-03'), span('2020-05', '2020-06')])).toHaveLength(2)
  })

  test.each([
    [0, 1],
    [1, 2],
  ])('of as many months as a span may have and %i more are %i', (more, count) => {
    const from = readMonth('1993-01')!
    const end = writeMonth(addMonths(from, LIMITS.spanMonths - 1 + more))
    expect(joined([span('1993-01', '1993-12'), span('1994-01', end)])).toHaveLength(count)
  })
})
