import fc, { type Arbitrary } from 'fast-check'
import type { Facts, InsuranceCounts, Qualification, Span, OrUnknown } from '@/engine'

import { readDay, writeDay, yearsEarlier } from '@/engine/time/day'
import { firstDay, type Month, monthOf, readMonth, writeMonth } from '@/engine/time/month'
import { earliestBirthday } from '@/engine/facts/birthday'
import { firstInsuredMonth } from '@/engine/facts/insurance'
import { SERVICE_YEARS } from '@/engine/facts/service'
import { LIMITS } from '@/engine/scheme/limits'
import { AWARDS, BASES, EDUCATIONS, LEVELS } from '../points/oracle/domain'

/** A day that the rules answer for. */
export const coveredDay = fc
  .tuple(
    fc.integer({ min: 2023, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))

const monthBetween = (from: string, to: string) =>
  fc
    .integer({ min: readMonth(from)!, max: readMonth(to)! })
    .map((month) => writeMonth(month as Month))
export const dayBetween = (from: string, to: string) =>
  fc
    .tuple(monthBetween(from, to), fc.integer({ min: 0, max: 27 }))
    .map(([month, days]) => writeDay((firstDay(readMonth(month)!) + days) as never))

const orUnknown = <T>(known: Arbitrary<T>): Arbitrary<OrUnknown<T>> =>
  fc.oneof(
    { weight: 4, arbitrary: known },
    { weight: 1, arbitrary: fc.constant('unknown' as const) },
  )
export const maybe = <T>(arbitrary: Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 })
export const answer = orUnknown(fc.boolean())

const qualification: Arbitrary<Qualification> = fc.record({
  level: fc.constantFrom(...LEVELS),
  gainedInShanghai: answer,
  matchesJob: answer,
  needsRegistration: answer,
  registered: answer,
})

const knownBase: Arbitrary<Span['base']> = fc.oneof(
  fc.constantFrom<Span['base']>(...BASES),
  fc.integer({ min: 3000, max: 45000 }),
)
const flag = fc.constantFrom(true, undefined, undefined, undefined)

/** Spans that do not overlap, in any order. */
const spans: Arbitrary<Span[]> = fc
  .tuple(
    fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 30 }),
        length: fc.integer({ min: 1, max: 60 }),
        base: orUnknown(knownBase),
        backPaid: flag,
        otherEmployer: flag,
        taxMismatch: flag,
      }),
      { maxLength: 6 },
    ),
    fc.nat(),
  )
  .map(([parts, turn]) => {
    let next = readMonth('2010-01')!
    const list = parts.map(({ gap, length, ...rest }) => {
      const from = (next + gap) as Month
      next = (from + length) as Month
      return { ...rest, from: writeMonth(from), to: writeMonth((next - 1) as Month) }
    })
    return [...list.slice(turn % 7), ...list.slice(0, turn % 7)]
  })

const counts: Arbitrary<InsuranceCounts> = fc
  .record({
    tiers: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 48 }))),
    year: fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })),
    more: fc.integer({ min: 0, max: 300 }),
    x3: orUnknown(fc.integer({ min: 0, max: 36 })),
    open: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    asOf: monthBetween('2022-06', '2027-12'),
  })
  .map(({ tiers, year, more, x3, open, asOf }) => {
    const [x2, x1, x08] = [...tiers].sort((one, other) => one - other) as [number, number, number]
    const [average, paid] = [...year].sort((one, other) => one - other) as [number, number]
    const or = (index: number, value: number) => (open[index] ? ('unknown' as const) : value)
    return {
      months: or(0, paid + more),
      last48: { x08: or(1, x08), x1: or(2, x1), x2: or(3, x2) },
      last36: { x3 },
      last12: { paid: or(4, paid), x1: or(5, average) },
      asOf,
    }
  })

const service = orUnknown(
  fc.oneof(
    fc.constant('none' as const),
    fc.record({
      since: monthBetween('1995-01', '2022-12'),
      until: maybe(monthBetween('2023-01', '2028-12')),
    }),
  ),
)
const recordDays = fc.array(dayBetween('2016-01', '2027-12'), { maxLength: 2 })

/** Random facts: each answered, 待核实, partly 待核实, or absent. */
export const facts: Arbitrary<Facts> = fc.record({
  birthday: maybe(orUnknown(dayBetween('1955-01', '2012-12'))),
  education: maybe(orUnknown(fc.constantFrom(...EDUCATIONS))),
  qualifications: maybe(orUnknown(fc.array(qualification, { maxLength: 3 }))),
  insurance: maybe(
    orUnknown(
      fc.oneof(
        spans.map((list) => ({ spans: list })),
        counts.map((each) => ({ counts: each })),
      ),
    ),
  ),
  shortageMajor: maybe(
    orUnknown(
      fc.oneof(
        fc.constant('none' as const),
        fc.record({ inCatalogue: answer, matchesJob: answer }),
      ),
    ),
  ),
  founder: maybe(answer),
  intermediary: maybe(answer),
  investment: maybe(
    orUnknown(
      fc.oneof(
        fc.constant('none' as const),
        fc.record({
          sharePercent: orUnknown(fc.integer({ min: 0, max: 10000 }).map((share) => share / 100)),
          averageTax: orUnknown(fc.integer({ min: 0, max: 3_000_000 })),
          averageLocalHires: orUnknown(
            fc.integer({ min: 0, max: 30000 }).map((hires) => hires / 100),
          ),
        }),
      ),
    ),
  ),
  publicService: maybe(service),
  suburb: maybe(service),
  freshGraduate: maybe(answer),
  freshGraduateUntil: maybe(monthBetween('2022-01', '2028-12')),
  award: maybe(orUnknown(fc.constantFrom(...AWARDS))),
  shanghaiSpouse: maybe(
    orUnknown(
      fc.oneof(
        fc.constant('none' as const),
        fc.record({ marriedOn: dayBetween('2000-01', '2027-12') }),
      ),
    ),
  ),
  deductions: maybe(
    orUnknown(
      fc.record({
        falseMaterial: orUnknown(recordDays),
        detention: orUnknown(recordDays),
        crime: orUnknown(recordDays),
        seriousCrime: fc.constantFrom(false, false, false, 'unknown' as const, true),
      }),
    ),
  ),
})

/** Draws from an arbitrary inside a property. */
type Draw = <T>(make: () => Arbitrary<T>) => T

/** The same person with every open fact answered, within the domains of `profile/domain.ts`. */
export function answered(given: Facts, on: string, draw: Draw): Facts {
  const day = readDay(on)!
  const month = monthOf(day)
  const whole = (min: number, max: number) => draw(() => fc.integer({ min, max }))
  const settle = <T>(value: OrUnknown<T>, make: () => Arbitrary<T>): T =>
    value === 'unknown' ? draw(make) : value
  const yes = (value: OrUnknown<boolean>) => settle(value, () => fc.boolean())
  const ofAge = () => {
    const age = whole(18, 65)
    return writeDay(draw(() => fc.constantFrom(earliestBirthday, yearsEarlier))(day, age))
  }
  const birthday =
    given.birthday === undefined || given.birthday === 'unknown' ? ofAge() : given.birthday
  const first = firstInsuredMonth(readDay(birthday))

  const days = (list: OrUnknown<string[]>) =>
    settle(list, () => fc.constantFrom<string[]>([], [on]))
  const records = given.deductions === 'unknown' ? OPEN_RECORDS : given.deductions
  const investment = given.investment === 'unknown' ? OPEN_STAKE : given.investment
  const major = given.shortageMajor === 'unknown' ? OPEN_MAJOR : given.shortageMajor
  const certificate = () => fc.record({ ...CLOSED, level: fc.constantFrom(...LEVELS) })
  const spell = () =>
    fc
      .integer({ min: month - SERVICE_YEARS * 12, max: month })
      .map((since) => ({ since: writeMonth(since as Month) }))
  const certificates =
    given.qualifications === undefined || given.qualifications === 'unknown'
      ? draw(() => fc.array(certificate(), { maxLength: 2 }))
      : given.qualifications

  return {
    ...given,
    birthday,
    education:
      given.education === undefined || given.education === 'unknown'
        ? draw(() => fc.constantFrom(...EDUCATIONS))
        : given.education,
    qualifications: certificates.map((one) => ({
      level: one.level,
      gainedInShanghai: yes(one.gainedInShanghai),
      matchesJob: yes(one.matchesJob),
      needsRegistration: yes(one.needsRegistration),
      registered: yes(one.registered),
    })),
    insurance: insured(),
    shortageMajor:
      typeof major === 'object'
        ? { inCatalogue: yes(major.inCatalogue), matchesJob: yes(major.matchesJob) }
        : major,
    founder: given.founder && yes(given.founder),
    intermediary: given.intermediary && yes(given.intermediary),
    investment:
      typeof investment === 'object'
        ? {
            sharePercent: settle(investment.sharePercent, () => fc.integer({ min: 0, max: 100 })),
            averageTax: settle(investment.averageTax, () =>
              fc.integer({ min: 0, max: LIMITS.averageTax }),
            ),
            averageLocalHires: settle(investment.averageLocalHires, () =>
              fc.integer({ min: 0, max: LIMITS.averageLocalHires }),
            ),
          }
        : investment,
    publicService: given.publicService && settle(given.publicService, spell),
    suburb: given.suburb && settle(given.suburb, spell),
    freshGraduate: given.freshGraduate && yes(given.freshGraduate),
    award: given.award && settle(given.award, () => fc.constantFrom(...AWARDS)),
    shanghaiSpouse:
      given.shanghaiSpouse &&
      settle(given.shanghaiSpouse, () =>
        dayBetween('1990-01', '2022-12').map((marriedOn) => ({ marriedOn })),
      ),
    deductions: records && {
      falseMaterial: days(records.falseMaterial),
      detention: days(records.detention),
      crime: days(records.crime),
      seriousCrime: yes(records.seriousCrime),
    },
  }

  function insured(): Facts['insurance'] {
    const { insurance } = given
    if (insurance === undefined || insurance === 'unknown') return anyMonths()
    if ('spans' in insurance) {
      return {
        spans: insurance.spans.map((span) => ({
          ...span,
          base: span.base === 'unknown' ? draw(() => knownBase) : span.base,
        })),
      }
    }
    return readMonth(insurance.counts.asOf)! >= month
      ? anyMonths()
      : { counts: ordered(insurance.counts) }
  }

  function anyMonths(): Facts['insurance'] {
    if (first >= month) return { spans: [] }
    const from = whole(first, month - 1)
    const to = whole(from, month - 1)
    return {
      spans: [
        {
          from: writeMonth(from as Month),
          to: writeMonth(to as Month),
          base: draw(() => knownBase),
        },
      ],
    }
  }

  /** Open counts between what the known ones leave, in their order. */
  function ordered({ months, last48, last36, last12, asOf }: InsuranceCounts): InsuranceCounts {
    const least = (...values: OrUnknown<number>[]) =>
      Math.max(0, ...values.map((value) => (value === 'unknown' ? 0 : value)))
    const between = (value: OrUnknown<number>, min: number, max: number) =>
      value === 'unknown' ? whole(min, max) : value
    const most = readMonth(asOf)! + 1 - first
    const x08 = between(last48.x08, least(last48.x1, last48.x2), 48)
    const x1 = between(last48.x1, least(last48.x2), x08)
    const some = least(last12.paid, last12.x1)
    const all = between(months, some, Math.max(some, most))
    const paid = between(last12.paid, least(last12.x1), Math.min(12, all))
    return {
      months: all,
      last48: { x08, x1, x2: between(last48.x2, 0, x1) },
      last36: { x3: between(last36.x3, 0, 36) },
      last12: { paid, x1: between(last12.x1, 0, paid) },
      asOf,
    }
  }
}

const CLOSED = {
  gainedInShanghai: fc.boolean(),
  matchesJob: fc.boolean(),
  needsRegistration: fc.boolean(),
  registered: fc.boolean(),
}
const OPEN_RECORDS = {
  falseMaterial: 'unknown',
  detention: 'unknown',
  crime: 'unknown',
  seriousCrime: 'unknown',
} as const
const OPEN_STAKE = {
  sharePercent: 'unknown',
  averageTax: 'unknown',
  averageLocalHires: 'unknown',
} as const
const OPEN_MAJOR = { inCatalogue: 'unknown', matchesJob: 'unknown' } as const
