import { LAST_MONTH, monthsBefore, person, settled, TODAY } from '../../../test/engine/build'

import { prepare } from '../record/prepare'
import type { Facts } from '../facts/registry'
import { compare } from './compare'

/** Insured for long and on, without a point for it: by another employer than the contract's. */
const PAYING: Facts['insurance'] = {
  spans: [{ from: '2020-01', base: 'floor', otherEmployer: true }],
}

/** Someone whose life goes on as it is; the day is 2026-11-22. */
const living = (facts: Facts) =>
  prepare(person(settled({ insurance: PAYING, ...facts })), { assume: 'rules-and-wage-continue' })
const judged = (one: Facts, other: Facts, on = TODAY) => {
  const { better, because } = compare(living(one), living(other), on)
  return [better, because]
}

/** 30 + 110 from the day on. */
const DOCTOR: Facts = { education: 'doctor' }
/** 30 and nothing else. */
const POOR: Facts = { education: 'none' }
/** 30 + 60 and 3 for each full year; so many months by the day, and paid on: 120 when ten years are full. */
const paidFor = (months: number): Facts => {
  const from = monthsBefore(LAST_MONTH, months - 1)
  return { education: 'bachelor', insurance: { spans: [{ from, base: 'floor' }] } }
}

/** 120 by the day: 1 less with the birthday in May 2027, then 2 a year; 3 more with each November. */
const ZIGZAG: Facts = { ...paidFor(120), birthday: '1983-05-10' }

describe('a side', () => {
  test('that falls below the threshold and comes back', () => {
    const { one } = compare(living(ZIGZAG), living(POOR), TODAY)
    // Below it from June to October.
    expect(one).toMatchObject({
      holdsUntil: '2027-05',
      again: '2027-11',
      monthsAtThreshold: 121 - 5,
    })
  })

  test('reaches it in the first month whose first day is at the threshold', () => {
    const { one } = compare(living(paidFor(112)), living(POOR), TODAY)
    expect(one).toMatchObject({ total: 117, reaches: '2027-07', holdsUntil: 'beyond' })
    expect(one).toMatchObject({ again: null, monthsAtThreshold: 121 - 8 })
  })

  test('at the threshold on the day: the month of the day', () => {
    const { one, other } = compare(living(DOCTOR), living(POOR), TODAY)
    expect(one).toMatchObject({ total: 140, reaches: '2026-11', holdsUntil: 'beyond' })
    expect(other).toMatchObject({ total: 30, reaches: null, holdsUntil: null })
    expect(other).toMatchObject({ again: null, monthsAtThreshold: 0 })
  })

  test('has the total of the day, and of the first day of its month in each of ten years', () => {
    const { one } = compare(living(paidFor(112)), living(POOR), TODAY)
    expect(one.years.map(({ day }) => day)).toEqual([
      '2026-11-22',
      ...Array.from({ length: 10 }, (_, year) => `${2027 + year}-11-01`),
    ])
    expect(one.years.map(({ total }) => total)).toEqual([
      117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147,
    ])
  })

  test('whose total a record bars, or of a day without known rules, has none', () => {
    const barred = living({
      ...DOCTOR,
      deductions: { falseMaterial: [], detention: [], crime: [], seriousCrime: true },
    })
    const { one, other } = compare(barred, living(DOCTOR), TODAY)
    expect(one).toMatchObject({ total: null, reaches: null, holdsUntil: null })
    expect(other.reaches).toBe('2026-11')
    const early = compare(living(DOCTOR), living(DOCTOR), '2022-12-31')
    expect(early.one).toMatchObject({ total: null, reaches: null })
    expect(early.because).toBe('none-reaches')
  })
})

describe('who should file', () => {
  /** 30 + 50 + 30, and 10 more up to the month. */
  const until = (month: string): Facts => ({
    education: 'junior-college',
    award: 'city-special',
    freshGraduate: true,
    freshGraduateUntil: month,
  })

  test.each([
    ['one reaches it', DOCTOR, POOR, 'one', 'only-one-reaches'],
    ['neither', POOR, POOR, 'neither', 'none-reaches'],
    ['an earlier month', paidFor(115), paidFor(112), 'one', 'earlier'],
    ['the same in everything', DOCTOR, DOCTOR, 'either', 'same'],
    ['more points', { ...DOCTOR, award: 'city-special' }, DOCTOR, 'one', 'higher'],
    ['holds longer', DOCTOR, until('2027-06'), 'one', 'longer'],
    ['holds a month longer', until('2027-06'), until('2027-05'), 'one', 'longer'],
    ['earlier, and gone earlier', until('2027-06'), paidFor(112), 'either', 'earlier-but-shorter'],
    ['below it now and then, but longer in all', ZIGZAG, until('2027-06'), 'one', 'longer'],
    ['now and then, in as many months as one who is later', ZIGZAG, paidFor(115), 'one', 'earlier'],
    ['in a month less', ZIGZAG, paidFor(116), 'either', 'earlier-but-shorter'],
  ] as [string, Facts, Facts, string, string][])('%s', (_name, first, second, better, because) => {
    const turned = { one: 'other', other: 'one' }[better] ?? better
    expect(judged(first, second)).toEqual([better, because])
    expect(judged(second, first)).toEqual([turned, because])
  })
})

describe('who stops paying can renew no more', () => {
  /** Insured until a month, which brings no points. */
  const paidUntil = (to: string): Facts['insurance'] => ({
    spans: [{ from: '2020-01', to, base: 'floor', otherEmployer: true }],
  })
  const STOPPED: Facts = { ...DOCTOR, insurance: paidUntil('2026-07') }
  /** 30 + 90. */
  const DEGREE: Facts = { education: 'bachelor-with-degree' }

  test('the month is part of the side, and its points stay what they are', () => {
    const { one, other } = compare(living(STOPPED), living(DEGREE), TODAY)
    expect(one).toMatchObject({ lapses: '2027-03', holdsUntil: 'beyond', monthsAtThreshold: 121 })
    expect(other).toMatchObject({ lapses: null })
  })

  test.each([
    ['longer is who can renew', STOPPED, DEGREE, 'other', 'longer'],
    ['who stops later', STOPPED, { ...DEGREE, insurance: paidUntil('2026-08') }, 'other', 'longer'],
    ['who is there before the other stops', STOPPED, paidFor(117), 'either', 'earlier-but-shorter'],
    ['who is there after that', STOPPED, paidFor(112), 'either', 'earlier-but-shorter'],
    ['who is never there', STOPPED, POOR, 'neither', 'stops-paying'],
    [
      'who is there for less long',
      { ...DOCTOR, insurance: paidUntil('2033-01') },
      {
        education: 'junior-college',
        award: 'city-special',
        freshGraduate: true,
        freshGraduateUntil: '2027-06',
      },
      'either',
      'stops-paying',
    ],
    [
      'both in the same month',
      STOPPED,
      { ...DEGREE, insurance: paidUntil('2026-07') },
      'one',
      'higher',
    ],
    [
      'never paid at all',
      { ...DOCTOR, insurance: { spans: [] } },
      DEGREE,
      'other',
      'only-one-reaches',
    ],
    [
      'one at the threshold, and neither can renew',
      { ...DOCTOR, insurance: { spans: [] } },
      { insurance: { spans: [] } },
      'neither',
      'stops-paying',
    ],
  ] as [string, Facts, Facts, string, string][])('%s', (_name, first, second, better, because) => {
    const turned = { one: 'other', other: 'one' }[better] ?? better
    expect(judged(first, second)).toEqual([better, because])
    expect(judged(second, first)).toEqual([turned, because])
  })

  test('nobody who lapses first is ever recommended', () => {
    const ends = ['2026-05', '2026-09', '2027-02', '2030-01']
    const people = [DOCTOR, DEGREE, POOR, paidFor(100), ZIGZAG].flatMap((facts) => [
      facts,
      ...ends.map((to) => ({ ...facts, insurance: paidUntil(to) })),
    ])
    // Each prepared once: two that are prepared alike share what is worked out.
    const lives = people.map(living)
    for (const [at, first] of lives.entries()) {
      for (const second of lives.slice(at)) {
        const { one, other, better } = compare(first, second, TODAY)
        const [own, beside] = better === 'other' ? [other, one] : [one, other]
        if (better !== 'one' && better !== 'other') continue
        expect(own.lapses ?? 'never').toBe(
          [own.lapses ?? 'never', beside.lapses ?? 'never'].sort()[1],
        )
      }
    }
  })
})
