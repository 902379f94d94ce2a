import { prepare } from '../record/prepare'
import type { Facts } from '../facts/registry'
import type { Span } from '../spans/span'
import { goingOn, onward, unrecorded } from './onward'
import { counts, months, person, TODAY } from '../../../test/engine/build'

const of = (insurance: Facts['insurance'], on = TODAY) => onward(person({ insurance }), on)
const spans = (...list: Span[]) => ({ spans: list })

test('a span without an end is still being paid, wherever it stands in the list', () => {
  const open: Span = { from: '2025-01', base: 'x1' }
  const closed = months(12, 'x2', '2024-12')
  expect(of(spans(open))).toEqual({ state: 'open' })
  expect(of(spans(open, closed))).toEqual({ state: 'open' })
  expect(of(spans(closed, open))).toEqual({ state: 'open' })
})

describe('a last span that ended just now goes on at its base', () => {
  // The month of the day is 2026-11.
  test.each([
    ['2026-10', '2026-11'],
    ['2026-09', '2026-11'],
    ['2026-08', '2026-11'],
    ['2026-11', '2026-12'],
  ])('ended in %s: from %s', (to, from) => {
    expect(of(spans(months(12, 9000, to)))).toEqual({ state: 'recent', from, base: 9000 })
  })

  test('longer ago it has ended; an end that is still to come is meant', () => {
    expect(of(spans(months(12, 9000, '2026-07')))).toEqual({ state: 'ended' })
    expect(of(spans(months(12, 9000, '2026-12')))).toEqual({ state: 'ended' })
  })

  test('the last one is the one that ends last, wherever it stands in the list', () => {
    const [early, late] = [months(12, 'x1', '2025-10'), months(12, 'x2', '2026-10')]
    const found = { state: 'recent', from: '2026-11', base: 'x2' }
    expect(of(spans(early, late))).toEqual(found)
    expect(of(spans(late, early))).toEqual(found)
  })
})

test.each<[string, Facts['insurance']]>([
  ['no span', { spans: [] }],
  ['counts', counts(60)],
  ['待核实', 'unknown'],
  ['not asked', undefined],
])('%s: nothing goes on', (_, insurance) => {
  expect(of(insurance)).toEqual({ state: 'none' })
})

test('nothing goes on from what is not a day', () => {
  expect(of(spans(months(12, 'x1')), 'never')).toEqual({ state: 'none' })
})

describe('the profile as it goes on', () => {
  test('has one more span, without an end, paid in the same way but for 补缴', () => {
    const flags = { otherEmployer: true, taxMismatch: true }
    const last = months(12, 'x1', '2026-08', { backPaid: true, ...flags })
    const profile = person({ education: 'master', insurance: spans(last) })
    const before = JSON.stringify(profile)
    const found = goingOn(profile, TODAY)
    expect(found).toEqual({
      ...profile,
      facts: {
        education: 'master',
        insurance: spans(last, { from: '2026-11', base: 'x1', ...flags }),
      },
    })
    expect(JSON.stringify(profile)).toBe(before)
    // The two months in between stay a gap.
    const plain = person({ insurance: spans(months(12, 'x1', '2026-08')) })
    expect(goingOn(plain, TODAY).facts.insurance).toEqual(
      spans(months(12, 'x1', '2026-08'), { from: '2026-11', base: 'x1' }),
    )
    expect(prepare(goingOn(plain, TODAY)).listed?.lowest.valid((2028 * 12) as never)).toBe(26)
  })

  test.each<[string, Facts['insurance']]>([
    ['open', spans({ from: '2026-01', base: 'x1' })],
    ['ended', spans(months(12, 'x1', '2026-07'))],
    ['counts', counts(60)],
    ['not asked', undefined],
  ])('is the same where it is %s', (_, insurance) => {
    const profile = person({ insurance })
    expect(goingOn(profile, TODAY)).toBe(profile)
  })
})

describe('months that have gone since the record ended', () => {
  const since = (insurance: Facts['insurance'], on = TODAY) => unrecorded(person({ insurance }), on)

  test('up to the last month, with the record as it is once they are written down', () => {
    const early = months(12, 'x1', '2024-10')
    const late = { ...months(12, 9000, '2026-08'), otherEmployer: true }
    expect(since(spans(late, early))).toEqual({
      months: ['2026-09', '2026-10'],
      base: 9000,
      spans: [{ ...late, to: '2026-10' }, early],
    })
    expect(since(spans(late, early), '2026-10-31')?.months).toEqual(['2026-09'])
    expect(since(spans(months(12, 9000, '2026-12')), '2027-03-01')?.months).toEqual([
      '2027-01',
      '2027-02',
    ])
  })

  test.each<[string, Facts['insurance']]>([
    ['that ends with the last month', spans(months(12, 9000, '2026-10'))],
    ['that ends with this one', spans(months(12, 9000, '2026-11'))],
    ['that ended long ago', spans(months(12, 9000, '2026-07'))],
    ['that was paid afterwards', spans(months(2, 9000, '2026-08', { backPaid: true }))],
    ['without an end', spans({ from: '2025-01', base: 'x1' })],
    ['that is none', 'unknown'],
  ])('none of a record %s', (_, insurance) => {
    expect(since(insurance)).toBeUndefined()
  })
})
