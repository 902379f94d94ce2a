import type { Facts } from '../facts/registry'
import type { Span } from '../spans/span'
import { windowOutlook } from './window-outlook'
import { counts, months, ready, settled, TODAY } from '../../../test/engine/build'

const all = (insurance: Facts['insurance'], on = TODAY) =>
  windowOutlook(ready(settled({ insurance }), 'rules-and-wage-continue'), on)
const of = (id: string, ...spans: Span[]) => all({ spans }).find((each) => each.id === id)
const open = (from: string, base: Span['base']): Span => ({ from, base })

test('every window is told, in the order of the scheme', () => {
  expect(all({ spans: [] })).toEqual([
    { id: 'x08-of-48' },
    { id: 'x1-of-48' },
    { id: 'x2-of-48' },
    { id: 'x3-of-36' },
    { id: 'x1-of-12' },
    { id: 'paid-of-12' },
    { id: 'years' },
  ])
})

test('paid from now on, each is reached in the month after the last that it needs', () => {
  const from = open('2026-11', 'x3')
  expect(all({ spans: [from] })).toEqual([
    { id: 'x08-of-48', reached: '2029-11' },
    { id: 'x1-of-48', reached: '2029-11' },
    { id: 'x2-of-48', reached: '2029-11' },
    { id: 'x3-of-36', reached: '2028-11' },
    { id: 'x1-of-12', reached: '2027-05' },
    { id: 'paid-of-12', reached: '2027-05' },
    { id: 'years', reached: '2027-11' },
  ])
})

describe('a tier', () => {
  test('that is reached is not told again, but when it is lost', () => {
    // 48 months up to 2026-10: the window before 2027-11 has 36 of them, the one before 2027-12 has 35.
    expect(of('x1-of-48', months(48, 'x1'))).toEqual({ id: 'x1-of-48', lost: '2027-12' })
    expect(of('x1-of-48', open('2020-01', 'x1'))).toEqual({ id: 'x1-of-48' })
  })

  test('is reached and lost again', () => {
    expect(of('x1-of-48', months(35, 'x1'), months(1, 'x1', '2026-11'))).toEqual({
      id: 'x1-of-48',
      reached: '2026-12',
      lost: '2028-01',
    })
  })

  test('one month short is never reached when nothing goes on', () => {
    expect(of('x1-of-48', months(35, 'x1'))).toEqual({ id: 'x1-of-48' })
    expect(of('x1-of-48', months(36, 'x1'))).toEqual({ id: 'x1-of-48', lost: '2027-12' })
  })

  test('of an open base is not counted on', () => {
    expect(of('x08-of-48', open('2020-01', 'unknown'))).toEqual({ id: 'x08-of-48' })
    expect(of('paid-of-12', months(12, 'unknown'))).toEqual({ id: 'paid-of-12', lost: '2027-06' })
  })
})

describe('of 年限', () => {
  test('the next full year is told', () => {
    expect(of('years', open('2025-11', 'floor'))).toEqual({ id: 'years', reached: '2027-11' })
    expect(of('years', open('2025-12', 'floor'))).toEqual({ id: 'years', reached: '2026-12' })
  })

  test('none comes when nothing goes on, and none is lost', () => {
    expect(of('years', months(23, 'x1'))).toEqual({ id: 'years' })
  })
})

test('it looks ten years ahead', () => {
  const reached = (from: string) => of('paid-of-12', open(from, 'x1'))?.reached
  // Six months are there 120 months after 2026-11, or 121.
  expect(reached('2036-05')).toBe('2036-11')
  expect(reached('2036-06')).toBeUndefined()
})

test('and no further than the rules are known', () => {
  const prepared = ready(settled({ insurance: { spans: [open('2026-11', 'x1')] } }))
  const found = Object.fromEntries(
    windowOutlook(prepared, TODAY).map(({ id, reached }) => [id, reached]),
  )
  expect(found).toMatchObject({ 'paid-of-12': '2027-05', years: '2027-11' })
  expect(found['x1-of-48']).toBeUndefined()
})

test.each<[string, Facts['insurance']]>([
  ['counts', counts(60)],
  ['待核实', 'unknown'],
  ['not asked', undefined],
])('%s: nothing can be told', (_, insurance) => {
  expect(all(insurance)).toEqual([])
})

test.each(['2022-12-31', 'never'])('on %s nothing is known', (on) => {
  expect(all({ spans: [] }, on)).toEqual([])
})
