import { ALL_UNKNOWN } from '../../../test/engine/build'

import { fullYears, nextDay, readDay, toDay, writeDay, yearsEarlier } from '../time/day'
import { toMonth, writeMonth } from '../time/month'
import { earliestBirthday } from '../facts/birthday'
import { type Facts, isOpen } from '../facts/registry'
import { firstInsuredMonth } from '../facts/insurance'
import { complete } from './completion'
import { insuredMonths, isTooLate, listedMonths } from './insurance'

const ON = toDay('2026-11-22')
const nothing = (facts: Facts) =>
  complete(facts, { as: 'nothing', listed: listedMonths(facts, false) })
const end = (facts: Facts, as: 'lowest' | 'highest', on = ON) =>
  complete(facts, { as, listed: listedMonths(facts, false), on })

const EMPTY = {
  birthday: undefined,
  education: 'none',
  qualifications: [],
  shortageMajor: false,
  founder: false,
  intermediary: false,
  investment: { share: 0, tax: 0, hires: 0 },
  publicService: undefined,
  suburb: undefined,
  freshGraduate: undefined,
  award: 'none',
  shanghaiSpouse: undefined,
  deductions: { falseMaterial: [], detention: [], crime: [], serious: false },
}

test.each([
  ['absent', {}],
  ['待核实', ALL_UNKNOWN],
])('a score counts %s facts as nothing', (_name, facts) => {
  expect(nothing(facts)).toMatchObject(EMPTY)
  expect(nothing(facts).insurance.valid(toMonth('2026-11'))).toBe(0)
})

test('the low end is the same, but for one record of each kind', () => {
  expect(end({}, 'lowest')).toMatchObject(EMPTY)
  expect(end(ALL_UNKNOWN, 'lowest')).toMatchObject({
    ...EMPTY,
    deductions: { falseMaterial: [ON], detention: [ON], crime: [ON], serious: true },
  })
})

test('the high end is every fact at its best', () => {
  const best = end(ALL_UNKNOWN, 'highest')
  expect(best).toMatchObject({
    birthday: toDay('2008-11-22'),
    education: 'doctor',
    qualifications: [
      { level: 'senior-title', holds: true },
      { level: 'skill-3', holds: true },
    ],
    shortageMajor: true,
    founder: true,
    intermediary: true,
    investment: { share: 10000, tax: 99_999_999_999, hires: 999_999_900 },
    award: 'provincial',
    shanghaiSpouse: toDay('1986-11-22'),
    deductions: { falseMaterial: [], detention: [], crime: [], serious: false },
  })
  expect(writeMonth(best.publicService!.since)).toBe('1986-11')
  expect(best.suburb).toEqual(best.publicService)
  expect(best.freshGraduate).toBeGreaterThan(toMonth('2099-12'))
  expect(best.insurance.atLeast('x3', 36, toMonth('2026-11'))).toBe(36)
})

test('absent rare facts are none at either end', () => {
  expect(end({}, 'highest')).toMatchObject({
    founder: false,
    shortageMajor: false,
    investment: EMPTY.investment,
    publicService: undefined,
    award: 'none',
    shanghaiSpouse: undefined,
  })
})

test('answers stand as they are at either end', () => {
  const facts: Facts = {
    birthday: '1990-01-02',
    education: 'bachelor',
    qualifications: [],
    shortageMajor: { inCatalogue: true, matchesJob: true },
    investment: { sharePercent: 33.33, averageTax: 5, averageLocalHires: 0.29 },
    publicService: { since: '2020-01', until: '2020-12' },
    suburb: 'none',
    freshGraduate: true,
    freshGraduateUntil: '2026-12',
    award: 'city-general',
    shanghaiSpouse: { marriedOn: '2020-05-20' },
    deductions: {
      falseMaterial: ['2020-01-01'],
      detention: [],
      crime: 'unknown',
      seriousCrime: false,
    },
  }
  const expected = {
    birthday: toDay('1990-01-02'),
    education: 'bachelor',
    qualifications: [],
    shortageMajor: true,
    investment: { share: 3333, tax: 5, hires: 29 },
    publicService: { since: toMonth('2020-01'), until: toMonth('2020-12') },
    suburb: undefined,
    freshGraduate: toMonth('2026-12'),
    award: 'city-general',
    shanghaiSpouse: toDay('2020-05-20'),
  }
  for (const filled of [nothing(facts), end(facts, 'lowest'), end(facts, 'highest')]) {
    expect(filled).toMatchObject(expected)
    expect(filled.deductions.falseMaterial).toEqual([toDay('2020-01-01')])
  }
  expect(nothing(facts).deductions.crime).toEqual([])
  expect(end(facts, 'lowest').deductions.crime).toEqual([ON])
  expect(end(facts, 'highest').deductions.crime).toEqual([])
})

test('a fact is open while it is absent or 待核实', () => {
  expect(isOpen({}, 'education')).toBe(true)
  expect(isOpen({ education: 'unknown' }, 'education')).toBe(true)
  expect(isOpen({ education: 'none' }, 'education')).toBe(false)
})

test('counts are too late until their last month is over', () => {
  const counts = {
    months: 1,
    last48: { x08: 0, x1: 0, x2: 0 },
    last36: { x3: 0 },
    last12: { paid: 1, x1: 0 },
    asOf: '2026-10',
  }
  expect(isTooLate(counts, toMonth('2026-10'))).toBe(true)
  expect(isTooLate(counts, toMonth('2026-11'))).toBe(false)
  const late = insuredMonths(
    { insurance: { counts: { ...counts, asOf: '2026-11' } } },
    { as: 'highest', listed: undefined, on: ON },
    toDay('2008-11-22'),
  )
  expect(late.valid(toMonth('2026-11'))).toBe(24)
})

test('counts of someone too young to be insured are not below none', () => {
  const unknown = {
    months: 'unknown',
    last48: { x08: 0, x1: 0, x2: 0 },
    last36: { x3: 0 },
    last12: { paid: 0, x1: 0 },
    asOf: '2026-10',
  } as const
  const filling = { as: 'highest', listed: undefined, on: ON } as const
  const months = insuredMonths({ insurance: { counts: unknown } }, filling, toDay('2015-01-01'))
  expect(months.valid(toMonth('2026-11'))).toBe(0)
})

test.each(['2026-11-22', '2024-02-29', '2023-02-28', '2025-03-01', '2024-03-01'])(
  'the earliest and latest birthdays of an age on %s are the ends of that age',
  (text) => {
    const on = readDay(text)!
    for (let age = 16; age <= 66; age += 1) {
      const earliest = earliestBirthday(on, age)
      const latest = yearsEarlier(on, age)
      expect([fullYears(earliest, on), fullYears(latest, on)]).toEqual([age, age])
      expect(fullYears(nextDay(latest), on)).toBe(age - 1)
      expect(writeDay(nextDay(yearsEarlier(on, age + 1)))).toBe(writeDay(earliest))
    }
  },
)

test('nobody is insured before the 16th birthday or before 1993', () => {
  expect(writeMonth(firstInsuredMonth(toDay('1990-05-31')))).toBe('2006-05')
  expect(writeMonth(firstInsuredMonth(toDay('1976-12-31')))).toBe('1993-01')
  expect(writeMonth(firstInsuredMonth(toDay('1977-01-01')))).toBe('1993-01')
  expect(writeMonth(firstInsuredMonth(toDay('1977-02-01')))).toBe('1993-02')
})
