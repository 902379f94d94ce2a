import { prepare } from '../record/prepare'
import type { Facts } from '../facts/registry'
import { lapseMonth } from './lapse'
import { counts, months, person, settled, TODAY } from '../../../test/engine/build'

const lapse = (insurance: Facts['insurance'], on = TODAY) =>
  lapseMonth(prepare(person(settled({ insurance })), { assume: 'rules-and-wage-continue' }), on)

test('who goes on paying does not lapse, also while the first months are not full yet', () => {
  expect(lapse({ spans: [{ from: '2020-01', base: 'floor' }] })).toBeUndefined()
  expect(lapse({ spans: [{ from: '2026-10', base: 'floor' }] })).toBeUndefined()
  expect(lapse({ spans: [{ from: '2027-03', base: 'floor' }] })).toBeUndefined()
})

test('the month is the first whose twelve before it have five', () => {
  // July to December 2026 are the last six of the twelve before January to July 2027.
  expect(lapse({ spans: [months(60, 'x1', '2026-12')] })).toBe('2027-08')
  expect(lapse({ spans: [months(60, 'x1', '2026-07')] })).toBe('2027-03')
})

test('it is told as far as ten years ahead', () => {
  expect(lapse({ spans: [{ from: '2020-01', to: '2036-03', base: 'x1' }] })).toBe('2036-11')
  expect(lapse({ spans: [{ from: '2020-01', to: '2036-04', base: 'x1' }] })).toBeUndefined()
})

test('back-paid months are none, those of another employer are', () => {
  const flagged = (flags: object) => ({ spans: [months(60, 'x1', '2026-12', flags)] })
  expect(lapse(flagged({ backPaid: true }))).toBe('2026-11')
  expect(lapse(flagged({ otherEmployer: true, taxMismatch: true }))).toBe('2027-08')
})

test('a gap is told although paying begins again', () => {
  const spans = [months(24, 'x1', '2026-11'), { from: '2028-01', base: 'x1' as const }]
  expect(lapse({ spans })).toBe('2027-07')
})

test('who was never insured enough, and never will be, lapses at once', () => {
  expect(lapse({ spans: [] })).toBe('2026-11')
  expect(lapse({ spans: [months(3, 'x1', '2026-10')] })).toBe('2026-11')
})

test('nothing is told without a list of months, or of a day whose rules are not known', () => {
  expect(lapse(counts(60))).toBeUndefined()
  expect(lapse('unknown')).toBeUndefined()
  expect(lapse({ spans: [] }, '2022-12-31')).toBeUndefined()
  expect(lapse({ spans: [] }, 'today')).toBeUndefined()
})
