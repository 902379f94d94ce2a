import type { Facts } from '../facts/registry'
import { FLAGS } from '../scheme/flags'
import { range } from './range'
import {
  backwards,
  certificate,
  counts,
  months,
  NO_RECORDS,
  ready,
  settled,
  TODAY,
} from '../../../test/engine/build'

const of = (facts: Facts, on = TODAY) => range(ready(facts), on)
const RARE = [
  ...FLAGS,
  'investment',
  'publicService',
  'suburb',
  'award',
  'freshGraduate',
  'shortageMajor',
  'shanghaiSpouse',
  'deductions',
]

test('with everything answered it is one number', () => {
  const facts = settled({ education: 'bachelor' })
  expect(of(facts)).toEqual({ low: 90, high: 90, open: [], assumed: RARE })
})

test('with nothing answered the four common facts are open and the rare ones assumed', () => {
  const found = of({})
  expect(found.open).toEqual(['birthday', 'education', 'qualifications', 'insurance'])
  expect(found.assumed).toEqual(RARE)
  expect(found.low).toBe(0)
  // Best at 48, insured for the 33 years since the 16th birthday.
  expect(found.high).toBe(21 + 140 + 99 + 120)
})

test('with an open birthday every age is tried against the months it allows', () => {
  const facts: Facts = { education: 'none', qualifications: [] }
  expect(of({ ...facts, insurance: 'unknown' }).high).toBe(21 + 99 + 120)
  expect(of({ ...facts, insurance: { spans: [] } }).high).toBe(30)
  const open = counts(0, { paid: 0 })
  const months = { counts: { ...open.counts, months: 'unknown' as const } }
  expect(of({ ...facts, insurance: months }).high).toBe(21 + 99)
})

test('in later years the oldest may have been insured for longest', () => {
  const facts: Facts = { education: 'bachelor', qualifications: [] }
  // 65 and 364 days old: no point for the age, 50 years of months since the 16th birthday.
  expect(range(ready(facts, 'rules-and-wage-continue'), '2045-06-01')).toMatchObject({
    ...{ low: 60, high: 60 + 150 + 120 },
    next: { fact: 'insurance', spread: 150 + 120 },
  })
})

test('a known birthday bounds an open insurance', () => {
  expect(of(settled({ insurance: undefined })).high).toBe(30 + 42 + 120)
  expect(of(settled({ birthday: '2012-01-01', insurance: undefined }))).toMatchObject({
    high: 0,
    open: [],
  })
})

test('answering a rare fact takes it off the assumed ones', () => {
  expect(of(settled({ founder: false })).assumed).not.toContain('founder')
  const found = of(settled({ founder: 'unknown' }))
  expect(found).toMatchObject({ low: 30, high: 150, open: ['founder'] })
  expect(found.assumed).not.toContain('founder')
})

test.each([
  ['investment', 120],
  ['publicService', 160],
  ['suburb', 20],
  ['award', 110],
  ['freshGraduate', 10],
  ['shortageMajor', 30],
  ['shanghaiSpouse', 40],
  ['intermediary', 120],
] as const)('%s that is 待核实 opens the range by %i', (fact, points) => {
  expect(of(settled({ [fact]: 'unknown' }))).toMatchObject({
    low: 30,
    high: 30 + points,
    open: [fact],
    next: { fact, spread: points },
  })
})

test('an open list of records may be one record', () => {
  const facts = settled({ education: 'doctor', founder: true })
  const detention = { ...facts, deductions: { ...NO_RECORDS, detention: 'unknown' as const } }
  expect(of(detention)).toMatchObject({ low: 210, high: 260, open: ['deductions'] })
  expect(of(detention).mayBeVetoed).toBeUndefined()
  const all = of({ ...facts, deductions: 'unknown' })
  expect(all).toMatchObject({ low: 0, high: 260, open: ['deductions'], mayBeVetoed: true })
})

test('a serious crime that is 待核实 may bar the total, and that alone is open too', () => {
  const found = of(settled({ deductions: { ...NO_RECORDS, seriousCrime: 'unknown' } }))
  expect(found).toMatchObject({ low: 30, high: 30, open: ['deductions'], mayBeVetoed: true })
  expect(found.next).toBeUndefined()
})

test('a serious crime leaves no range', () => {
  const found = of({ founder: 'unknown', deductions: { ...NO_RECORDS, seriousCrime: true } })
  expect(found).toMatchObject({ low: null, high: null, open: [] })
})

test.each(['2022-12-31', '2028-01-01', 'never'])('on %s there is no range', (on) => {
  expect(of(settled(), on)).toEqual({ low: null, high: null, open: [], assumed: RARE })
})

describe('the next question', () => {
  test('promises no more than the range, which ends at 0', () => {
    const drowned = settled({
      education: 'doctor',
      award: 'unknown',
      deductions: { ...NO_RECORDS, falseMaterial: ['2026-01-01', '2026-01-02'] },
    })
    expect(of(drowned)).toMatchObject({ low: 0, high: 0, open: ['award'] })
    expect(of(drowned).next).toBeUndefined()
    const halfway = of({ ...drowned, birthday: undefined, founder: 'unknown' })
    expect(halfway.next!.spread).toBeLessThanOrEqual(halfway.high! - halfway.low!)
  })

  test('is not about a ledger that only waits for an average wage', () => {
    const waiting = settled({ insurance: { spans: [months(36, 12577, '2027-09')] } })
    const found = of(waiting, '2027-10-01')
    expect(found).toMatchObject({ low: 39, high: 89, open: ['insurance'] })
    expect(found.next).toBeUndefined()
    const one = settled({ insurance: { spans: [months(36, 'unknown')] } })
    expect(of(one).next?.fact).toBe('insurance')
  })

  test('is found where records swallow each fact alone', () => {
    const swallowed = settled({
      birthday: '1960-01-01',
      education: 'unknown',
      qualifications: 'unknown',
      insurance: { spans: [months(12, 'x1')] },
      award: 'provincial',
      deductions: { ...NO_RECORDS, crime: ['2026-01-01', '2026-01-02'] },
    })
    const { low, high, next } = of(swallowed)
    expect([low, high, next]).toEqual([0, 0, undefined])
    const { next: still, high: some } = of({ ...swallowed, founder: true })
    expect(some).toBeGreaterThan(0)
    expect(still?.fact).toBe('qualifications')
  })

  test('is the common fact that moves the total most', () => {
    expect(of({}).next).toEqual({ fact: 'insurance', spread: 99 + 120 })
    expect(of(settled({ birthday: undefined, education: undefined })).next).toEqual({
      fact: 'education',
      spread: 110,
    })
  })

  test('is a common fact before a rare one that moves more', () => {
    expect(of(settled({ birthday: undefined, founder: 'unknown' })).next).toEqual({
      fact: 'birthday',
      spread: 30,
    })
  })

  test('is the rare fact that moves most when no common one is open', () => {
    expect(of(settled({ suburb: 'unknown', award: 'unknown' })).next).toEqual({
      fact: 'award',
      spread: 110,
    })
  })

  test('is not a fact that cannot change the total', () => {
    const facts = settled({
      education: 'doctor',
      qualifications: [certificate('skill-3', { matchesJob: 'unknown' })],
    })
    expect(of(facts)).toMatchObject({ low: 140, high: 140, open: ['qualifications'] })
    expect(of(facts).next).toBeUndefined()
  })

  test('is found even where no open fact changes the total alone', () => {
    const open = counts(24)
    const facts = settled({
      qualifications: [certificate('mid-title', { matchesJob: 'unknown' })],
      insurance: { counts: { ...open.counts, last12: { paid: 12, x1: 'unknown' } } },
    })
    expect(of(facts)).toMatchObject({
      low: 36,
      high: 136,
      open: ['qualifications', 'insurance'],
      next: { fact: 'qualifications', spread: 100 },
    })
  })
})

test('an unknown base opens what hangs on it', () => {
  const facts = settled({
    qualifications: [certificate('mid-title')],
    insurance: backwards([36, 'unknown']),
  })
  expect(of(facts)).toMatchObject({ low: 39, high: 259, open: ['insurance'] })
})

test('a fact moves the total no more than deductions leave of it', () => {
  const facts = settled({
    ...{ education: 'doctor', shanghaiSpouse: 'unknown', suburb: 'unknown' },
    deductions: { ...NO_RECORDS, detention: ['2026-01-01', '2026-02-01', '2026-03-01'] },
  })
  expect(range(ready(facts), TODAY)).toMatchObject({
    ...{ low: 0, high: 30 + 110 - 150 + 40 + 20 },
    next: { fact: 'shanghaiSpouse', spread: 30 },
  })
})
