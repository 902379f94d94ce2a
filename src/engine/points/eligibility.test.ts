import { prepare } from '../record/prepare'
import type { Facts } from '../facts/registry'
import type { Permit } from '../situation/types'
import { eligibility } from './eligibility'
import {
  backwards,
  counts,
  months,
  NO_RECORDS,
  person,
  settled,
  TODAY,
} from '../../../test/engine/build'

function all(facts: Facts, given?: Permit, on = TODAY) {
  const found = eligibility(prepare(person(facts, { permit: given })), on)
  return Object.fromEntries(found.map(({ id, verdict, because }) => [id, { verdict, ...because }]))
}
const permit = (given?: Permit, on?: string) => all({}, given, on)['permit']
const insured = (insurance: Facts['insurance']) => all(settled({ insurance }))['insured']

test('there are five conditions, in this order', () => {
  const found = eligibility(prepare(person()), TODAY)
  expect(found.map(({ id }) => id)).toEqual([
    'permit',
    'insured',
    'adult',
    'honest-material',
    'no-serious-crime',
  ])
})

test.each(['2022-12-31', '2028-01-01', 'never'])('on %s nothing is known', (on) => {
  expect(eligibility(prepare(person()), on)).toEqual([])
})

describe('a valid permit', () => {
  const until = '2026-11-22'

  test('is valid through its last day', () => {
    expect(permit({ expiresOn: until })).toEqual({
      verdict: 'yes',
      code: 'permit-valid',
      params: { until },
    })
    expect(permit({ expiresOn: '2026-11-21' })).toEqual({
      verdict: 'no',
      code: 'permit-expired',
      params: { on: '2026-11-21' },
    })
  })

  test('after a 签注 lasts until its new day, as far as that is given', () => {
    const endorsed = { expiresOn: '2026-10-31', endorsedOn: '2026-10-20' }
    expect(permit(endorsed)).toEqual({ verdict: 'unknown', code: 'permit-renewed', params: {} })
    expect(permit({ ...endorsed, newExpiresOn: '2027-10-31' })).toMatchObject({
      verdict: 'yes',
      params: { until: '2027-10-31' },
    })
    expect(permit({ ...endorsed, newExpiresOn: '2027-10-31' }, '2027-11-01')).toMatchObject({
      verdict: 'no',
      code: 'permit-expired',
    })
  })

  test('is not renewed by a 签注 of the cycle before, or of a day to come', () => {
    const expired = { code: 'permit-expired', params: { on: '2026-11-01' } }
    const after = (endorsedOn: string) => permit({ expiresOn: '2026-11-01', endorsedOn })
    expect(after('2026-10-01')).toMatchObject(expired)
    expect(after('2026-10-02')).toMatchObject({ code: 'permit-renewed' })
    expect(after('2026-11-22')).toMatchObject({ code: 'permit-renewed' })
    expect(after('2026-11-23')).toMatchObject(expired)
  })

  test('does not end before the day it had', () => {
    expect(permit({ expiresOn: '2026-12-01', newExpiresOn: '2026-01-01' })).toMatchObject({
      verdict: 'yes',
      params: { until: '2026-12-01' },
    })
  })

  test('that is not given is unknown', () => {
    expect(permit()).toEqual({ verdict: 'unknown', code: 'permit-not-given', params: {} })
  })

  test('that is still to be got there is none, whatever an earlier one said', () => {
    for (const given of [undefined, { expiresOn: '2026-12-01' }]) {
      const profile = person({}, { kind: 'permit', permit: given })
      expect(eligibility(prepare(profile), TODAY)[0]).toEqual({
        id: 'permit',
        verdict: 'no',
        because: { code: 'no-permit', params: {} },
      })
    }
  })
})

describe('six insured months', () => {
  test('of the last twelve are enough', () => {
    expect(insured(backwards([6, 'floor']))).toEqual({
      verdict: 'yes',
      code: 'insured-enough',
      params: { have: 6, need: 6, window: 12, months: 6 },
    })
    expect(insured(counts(6))).toMatchObject({ verdict: 'yes' })
  })

  test('counted long ago say nothing of the last twelve', () => {
    const old = { counts: { ...counts(60, { asOf: '2026-09' }).counts } }
    expect(insured(old)).toEqual({
      verdict: 'unknown',
      code: 'counts-stale',
      params: { asOf: '2026-09' },
    })
  })

  test('long ago are doubtful (conflict 14)', () => {
    const old = { spans: [months(60, 'x1', '2025-10'), months(5, 'x1')] }
    expect(insured(old)).toEqual({
      verdict: 'unknown',
      code: 'insured-long-ago',
      params: { have: 5, need: 6, window: 12, months: 65 },
    })
    expect(insured(counts(60, { paid: 5 }))).toMatchObject({ code: 'insured-long-ago' })
  })

  test('that are not there are short', () => {
    expect(insured(backwards([5, 'x3']))).toEqual({
      verdict: 'no',
      code: 'insured-short',
      params: { have: 5, need: 6, window: 12, months: 5 },
    })
    expect(insured({ spans: [] })).toMatchObject({ verdict: 'no' })
  })

  test('are not those paid back, but those of another employer are', () => {
    expect(insured({ spans: [months(12, 'x1', undefined, { backPaid: true })] })).toMatchObject({
      verdict: 'no',
    })
    expect(
      insured({ spans: [months(12, 'x1', undefined, { otherEmployer: true })] }),
    ).toMatchObject({ verdict: 'yes', params: { have: 12, months: 12 } })
  })

  test('in all leave out those paid back only', () => {
    const early = (flag: 'backPaid' | 'otherEmployer') =>
      insured({ spans: [months(60, 'x1', '2025-10', { [flag]: true }), months(5, 'x1')] })
    expect(early('otherEmployer')).toEqual({
      verdict: 'unknown',
      code: 'insured-long-ago',
      params: { have: 5, need: 6, window: 12, months: 65 },
    })
    expect(early('backPaid')).toEqual({
      verdict: 'no',
      code: 'insured-short',
      params: { have: 5, need: 6, window: 12, months: 5 },
    })
  })

  test('are open while the insurance is', () => {
    const open = { verdict: 'unknown', code: 'insurance-open', params: {} }
    expect(insured('unknown')).toEqual(open)
    expect(insured(undefined)).toEqual(open)
    expect(insured(counts(60, { asOf: '2026-11' }))).toEqual(open)
    expect(insured(counts(60, { paid: 'unknown' }))).toEqual(open)
    const months = counts(0, { paid: 5 })
    expect(insured({ counts: { ...months.counts, months: 'unknown' } })).toEqual(open)
  })

  test('are open as long as the open number may be just enough', () => {
    expect(insured(counts(6, { paid: 'unknown' }))).toMatchObject({ code: 'insurance-open' })
    const insurance = { counts: { ...counts(0, { paid: 5 }).counts, months: 'unknown' as const } }
    const born = (birthday: string) => all(settled({ birthday, insurance }))['insured']
    expect(born('2010-05-01')).toMatchObject({ code: 'insurance-open' })
    expect(born('2010-06-01')).toMatchObject({ code: 'insured-short' })
  })

  test('are open while the insurance is, however young one is', () => {
    const child = settled({ birthday: '2020-01-01', insurance: 'unknown' })
    expect(all(child)['insured']).toMatchObject({ code: 'insurance-open' })
  })

  test('may be too few even with an open number', () => {
    expect(insured(counts(5, { paid: 'unknown' }))).toMatchObject({ verdict: 'no' })
  })
})

test('below 18 it is doubtful', () => {
  const adult = (birthday: Facts['birthday']) => all({ birthday })['adult']
  expect(adult('2008-11-22')).toEqual({ verdict: 'yes', code: 'adult', params: { age: 18 } })
  expect(adult('2008-11-23')).toEqual({
    verdict: 'unknown',
    code: 'under-age',
    params: { age: 17 },
  })
  expect(adult('unknown')).toEqual({ verdict: 'unknown', code: 'age-open', params: {} })
  expect(adult(undefined)).toMatchObject({ code: 'age-open' })
})

test('false material of the last three years is doubtful', () => {
  const honest = (deductions: Facts['deductions']) => all({ deductions })['honest-material']
  const of = (...falseMaterial: string[]) => honest({ ...NO_RECORDS, falseMaterial })
  expect(of('2023-11-23', '2026-01-01', '2023-11-22', '2026-11-23')).toEqual({
    verdict: 'unknown',
    code: 'record-in-window',
    params: { count: 2, years: 3 },
  })
  expect(of('2023-11-22')).toEqual({ verdict: 'yes', code: 'no-record', params: {} })
  expect(of('2026-11-23')).toMatchObject({ verdict: 'yes' })
  expect(of(TODAY)).toMatchObject({ code: 'record-in-window', params: { count: 1 } })
  expect(of()).toMatchObject({ verdict: 'yes' })
  const unasked = { verdict: 'unknown', code: 'record-not-asked', params: {} }
  expect(honest(undefined)).toEqual(unasked)
  const open = { verdict: 'unknown', code: 'record-open', params: {} }
  expect(honest('unknown')).toEqual(open)
  expect(honest({ ...NO_RECORDS, falseMaterial: 'unknown' })).toEqual(open)
})

test('a serious crime shuts out', () => {
  const serious = (deductions: Facts['deductions']) => all({ deductions })['no-serious-crime']
  expect(serious({ ...NO_RECORDS, seriousCrime: true })).toEqual({
    verdict: 'no',
    code: 'vetoed',
    params: {},
  })
  expect(serious({ ...NO_RECORDS })).toMatchObject({ verdict: 'yes', code: 'no-record' })
  expect(serious(undefined)).toMatchObject({ verdict: 'unknown', code: 'record-not-asked' })
  expect(serious('unknown')).toMatchObject({ verdict: 'unknown', code: 'record-open' })
  expect(serious({ ...NO_RECORDS, seriousCrime: 'unknown' })).toMatchObject({
    verdict: 'unknown',
    code: 'record-open',
  })
})

test('on the day of birth the age is 0', () => {
  expect(all(settled({ birthday: TODAY }))['adult']).toMatchObject({
    code: 'under-age',
    params: { age: 0 },
  })
})

test('a birthday that lies ahead is no age', () => {
  expect(all(settled({ birthday: '2030-01-01' }))['adult']).toEqual({
    verdict: 'unknown',
    code: 'birthday-ahead',
    params: {},
  })
})
