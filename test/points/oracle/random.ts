/** Seeded random profiles, wide and nasty: every seed gives the same profile on every machine. */

import type { Facts } from '@/engine/facts/registry'
import type { Insurance, InsuranceCounts } from '@/engine/facts/insurance'
import type { Qualification } from '@/engine/facts/qualifications'
import type { Service } from '@/engine/facts/service'
import { type Profile, PROFILE_SCHEMA } from '@/engine/profile/profile'
import type { Span } from '@/engine/spans/span'
import { rngOf, type Rng } from '../../random'
import { AWARDS, BASES, EDUCATIONS, LEVELS, RARE } from './domain'
import { addMonths, addYears, averageOf, monthOf, type Assume } from './score'

export function addDays(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + n)
  return date.toISOString().slice(0, 10)
}

const later = (a: string, b: string) => (a > b ? a : b)

function dayBetween(rng: Rng, from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  return addDays(from, rng.int(0, Math.max(0, days)))
}

const monthsApart = (from: string, to: string) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  (Number(to.slice(5, 7)) - Number(from.slice(5, 7)))

const EDGE_DAYS = [
  '2022-12-31',
  '2023-01-01',
  '2027-12-31',
  '2028-01-01',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2025-02-28',
  '2025-03-01',
  '2026-02-28',
  '2026-03-01',
  '2027-02-28',
  '2027-07-01',
  '2027-07-31',
  '2027-08-01',
]

/** A day to compute on: mostly in coverage, some at its edges, some outside. */
export function randomOn(rng: Rng): string {
  const dice = rng.next()
  if (dice < 0.1) return rng.pick(EDGE_DAYS)
  if (dice < 0.15) return dayBetween(rng, '2000-01-01', '2022-12-31')
  if (dice < 0.2) return dayBetween(rng, '2028-01-01', '2045-12-31')
  if (dice < 0.35) return dayBetween(rng, '2027-07-01', '2027-12-31')
  return dayBetween(rng, '2023-01-01', '2027-12-31')
}

/** A day in the past whose n-th anniversary lies at or beside `on`; now and then a 29 February. */
function anniversaryEdge(rng: Rng, on: string, years: number): string {
  if (rng.chance(0.15)) {
    const year = Number(on.slice(0, 4)) - years
    const leapYear = year - (((year % 4) + 4) % 4)
    if (leapYear > 1900) return `${leapYear}-02-29`
  }
  return addDays(addYears(on, -years), rng.pick([-2, -1, 0, 0, 1, 2]))
}

function randomBirthday(rng: Rng, on: string): string {
  if (rng.chance(0.55))
    return anniversaryEdge(
      rng,
      on,
      rng.pick([16, 17, 18, 19, 42, 43, 44, 45, 55, 56, 57, 60, 61, 66]),
    )
  if (rng.chance(0.03)) return addDays(on, rng.int(0, 400))
  return anniversaryEdge(rng, on, rng.int(0, 75))
}

const TIMES = [0.8, 1, 2, 3]

function randomBase(rng: Rng, from: string, to: string, liking: number): Span['base'] {
  const dice = rng.next()
  if (dice < 0.3) return rng.chance(0.7) ? (BASES[liking + 1] ?? 'x3') : rng.pick(BASES)
  if (dice < 0.36) return rng.int(1, 60_000)
  const within = addMonths(from, rng.int(0, Math.max(0, Math.min(240, monthsApart(from, to)))))
  const average = averageOf(within, undefined) ?? 12_577
  const times = rng.chance(0.75) ? (TIMES[liking] ?? 1) : rng.pick(TIMES)
  const exact = Math.ceil((average * times * 10) / 10 - 1e-9)
  if (dice < 0.8) return exact + rng.pick([-1, 0, 0, 0, 1])
  return exact + rng.int(0, 1500)
}

const LENGTHS = [1, 1, 2, 5, 6, 7, 11, 12, 13, 23, 24, 25, 34, 35, 36, 37, 47, 48]

/** Spans laid backwards from somewhere about the month of `on`, never overlapping. */
export function randomSpans(rng: Rng, on: string, earliest: string): Span[] {
  const spans: Span[] = []
  if (rng.chance(0.05)) return spans
  const liking = rng.int(0, 3)
  let end = addMonths(
    monthOf(on),
    rng.pick([-1, -1, -1, -1, 0, 1, -2, -3, -6, -7, -12, -13, 5, 30]),
  )
  const pieces = rng.chance(0.1) ? rng.int(8, 20) : rng.int(1, 6)
  for (let i = 0; i < pieces; i += 1) {
    const length = rng.chance(0.7) ? rng.pick(LENGTHS) : rng.int(1, 120)
    let from = addMonths(end, 1 - length)
    if (end < earliest) break
    if (from < earliest) from = earliest
    const span: Span = { from, to: end, base: randomBase(rng, from, end, liking) }
    if (i === 0 && rng.chance(0.5)) delete span.to
    const often = rng.chance(0.2) ? 0.4 : 0.04
    if (rng.chance(often)) span.backPaid = rng.chance(0.9)
    if (rng.chance(often)) span.otherEmployer = rng.chance(0.9)
    if (rng.chance(often)) span.taxMismatch = rng.chance(0.9)
    spans.push(span)
    end = addMonths(from, -1 - (rng.chance(0.25) ? rng.int(1, 15) : 0))
  }
  return rng.chance(0.8) ? spans.reverse() : spans
}

/** Counts in which no part is larger than what holds it. */
function randomCounts(rng: Rng, on: string, earliest: string): InsuranceCounts | undefined {
  const asOf = addMonths(monthOf(on), rng.pick([-1, -1, -1, -1, -2, -5, -14, 0, 1, 12]))
  const room = monthsApart(earliest, asOf) + 1
  if (room < 1) return undefined
  const near = (edge: number, most: number) =>
    Math.max(0, Math.min(most, rng.chance(0.6) ? edge + rng.int(-1, 1) : rng.int(0, most)))
  const months = near(rng.pick([6, 11, 12, 24, 36, 60, 120]), Math.min(room, 400))
  const most48 = Math.min(48, months)
  const x08 = near(36, most48)
  const x1 = rng.chance(0.3) ? x08 : near(36, x08)
  const x2 = rng.chance(0.3) ? x1 : near(36, x1)
  const x3 = near(24, Math.min(36, x2))
  const paid = near(rng.pick([6, 12]), Math.min(12, months))
  return {
    months,
    last48: { x08, x1, x2 },
    last36: { x3 },
    last12: { paid, x1: near(6, Math.min(paid, x1)) },
    asOf,
  }
}

function randomInsurance(rng: Rng, on: string, birthday: string): Insurance {
  const grown = monthOf(addYears(birthday, rng.chance(0.9) ? 16 : 1))
  const earliest = later('1993-01', grown)
  const counts = rng.chance(0.2) ? randomCounts(rng, on, earliest) : undefined
  return counts ? { counts } : { spans: randomSpans(rng, on, earliest) }
}

export function randomCertificate(rng: Rng): Qualification {
  const needsRegistration = rng.chance(0.3)
  return {
    level: rng.pick(LEVELS),
    gainedInShanghai: rng.chance(0.85),
    matchesJob: rng.chance(0.85),
    needsRegistration,
    registered: needsRegistration ? rng.chance(0.7) : rng.chance(0.2),
  }
}

function randomService(rng: Rng, on: string, birthday: string): 'none' | Service {
  if (rng.chance(0.2)) return 'none'
  const now = monthOf(on)
  const back = rng.chance(0.6)
    ? rng.pick([59, 60, 61, 71, 72, 119, 120, 131, 132])
    : rng.int(-6, 480)
  const since = later(addMonths(now, -back), monthOf(addYears(birthday, 1)))
  if (rng.chance(0.6)) return { since }
  const until = rng.chance(0.6)
    ? addMonths(now, rng.pick([-13, -2, -1, 0, 1, 24]))
    : addMonths(since, rng.pick([0, 58, 59, 60, 119]))
  return until < since ? { since } : { since, until }
}

function randomRecords(rng: Rng, on: string, years: number): string[] {
  if (rng.chance(0.6)) return []
  const days = new Set<string>()
  for (let i = rng.int(1, 3); i > 0; i -= 1)
    days.add(
      rng.chance(0.7)
        ? anniversaryEdge(rng, on, rng.pick([years, years, 0]))
        : anniversaryEdge(rng, on, rng.int(-1, 8)),
    )
  return [...days]
}

/** Every fact answered. `heavy` = how often the rare facts are there at all. */
function knownFacts(rng: Rng, on: string, heavy: number): Facts {
  const birthday = randomBirthday(rng, on)
  const facts: Facts = {
    birthday,
    education: rng.pick(['none', ...EDUCATIONS]),
    qualifications: Array.from({ length: rng.pick([0, 0, 1, 1, 2, 3]) }, () =>
      randomCertificate(rng),
    ),
    insurance: randomInsurance(rng, on, birthday),
  }
  if (rng.chance(0.1)) facts.singleCertificate = rng.chance(0.5)
  if (rng.chance(heavy))
    facts.shortageMajor = rng.chance(0.2)
      ? 'none'
      : { inCatalogue: rng.chance(0.7), matchesJob: rng.chance(0.7) }
  if (rng.chance(heavy)) facts.founder = rng.chance(0.3)
  if (rng.chance(heavy)) facts.intermediary = rng.chance(0.3)
  if (rng.chance(heavy)) facts.investment = rng.chance(0.2) ? 'none' : randomInvestment(rng)
  if (rng.chance(heavy)) facts.publicService = randomService(rng, on, birthday)
  if (rng.chance(heavy)) facts.suburb = randomService(rng, on, birthday)
  if (rng.chance(heavy)) {
    facts.freshGraduate = rng.chance(0.7)
    if (rng.chance(0.6))
      facts.freshGraduateUntil = addMonths(monthOf(on), rng.pick([-12, -1, 0, 1, 12]))
  }
  if (rng.chance(heavy)) facts.award = rng.pick(AWARDS)
  if (rng.chance(heavy)) {
    const edge = anniversaryEdge(rng, on, rng.pick([0, 1, 2, 3, 9, 10, 11, 12, 20, -1]))
    facts.shanghaiSpouse = rng.chance(0.2)
      ? 'none'
      : { marriedOn: later(edge, addDays(birthday, 1)) }
  }
  if (rng.chance(heavy))
    facts.deductions = {
      falseMaterial: randomRecords(rng, on, 3),
      detention: randomRecords(rng, on, 5),
      crime: randomRecords(rng, on, 5),
      seriousCrime: rng.chance(0.04),
    }
  return facts
}

function randomInvestment(rng: Rng) {
  const sharePercent = rng.pick([0, 0.01, 29, 33.33, 40, 50, 57, 70, 99.99, 100, rng.int(0, 100)])
  const goal = rng.int(1, 14)
  // the least whole amount that gives `goal` steps after the share, then one more or less
  const tax =
    Math.ceil((goal * 10_000_000) / Math.max(sharePercent, 0.01)) + rng.pick([-1, 0, 0, 1])
  const hires = Math.ceil((goal * 100_000) / Math.max(sharePercent, 0.01)) + rng.pick([-1, 0, 0, 1])
  return {
    sharePercent,
    averageTax: rng.chance(0.2) ? rng.int(0, 3_000_000) : tax,
    averageLocalHires: rng.chance(0.4) ? rng.int(0, 30) : hires / 100,
  }
}

const CORE = ['birthday', 'education', 'qualifications', 'insurance'] as const
type Openable = (typeof CORE | typeof RARE)[number]

/** The fact with some of its parts unknown; the whole of it unknown where it has no parts. */
function inPart(rng: Rng, facts: Facts, name: Openable): Facts {
  const maybe = <T>(value: T): T | 'unknown' => (rng.chance(0.5) ? 'unknown' : value)
  const { insurance, qualifications, shortageMajor, investment, deductions } = facts
  if (name === 'insurance' && typeof insurance === 'object') {
    if ('counts' in insurance) {
      const { counts } = insurance
      return {
        ...facts,
        insurance: {
          counts: {
            months: maybe(counts.months),
            last48: {
              x08: maybe(counts.last48.x08),
              x1: maybe(counts.last48.x1),
              x2: maybe(counts.last48.x2),
            },
            last36: { x3: maybe(counts.last36.x3) },
            last12: { paid: maybe(counts.last12.paid), x1: maybe(counts.last12.x1) },
            asOf: counts.asOf,
          },
        },
      }
    }
    let left = 3
    const spans = insurance.spans.map((span) => {
      if (left === 0 || rng.chance(0.5)) return span
      left -= 1
      return { ...span, base: 'unknown' as const }
    })
    return { ...facts, insurance: { spans } }
  }
  if (name === 'qualifications' && typeof qualifications === 'object') {
    let left = 6
    const part = (value: boolean | 'unknown') => {
      if (left === 0 || rng.chance(0.6)) return value
      left -= 1
      return 'unknown' as const
    }
    return {
      ...facts,
      qualifications: qualifications.map((one) => ({
        level: one.level,
        gainedInShanghai: part(one.gainedInShanghai),
        matchesJob: part(one.matchesJob),
        needsRegistration: part(one.needsRegistration),
        registered: part(one.registered),
      })),
    }
  }
  if (name === 'shortageMajor' && typeof shortageMajor === 'object')
    return {
      ...facts,
      shortageMajor: {
        inCatalogue: maybe(shortageMajor.inCatalogue),
        matchesJob: maybe(shortageMajor.matchesJob),
      },
    }
  if (name === 'investment' && typeof investment === 'object')
    return {
      ...facts,
      investment: {
        sharePercent: maybe(investment.sharePercent),
        averageTax: maybe(investment.averageTax),
        averageLocalHires: maybe(investment.averageLocalHires),
      },
    }
  if (name === 'deductions' && typeof deductions === 'object')
    return {
      ...facts,
      deductions: {
        falseMaterial: maybe(deductions.falseMaterial),
        detention: maybe(deductions.detention),
        crime: maybe(deductions.crime),
        seriousCrime: maybe(deductions.seriousCrime),
      },
    }
  return { ...facts, [name]: 'unknown' }
}

/** Leaves up to `most` facts open: unknown, unanswered, or unknown in part. */
function opened(rng: Rng, facts: Facts, most: number): Facts {
  let result = facts
  const names = new Set<Openable>()
  for (let i = rng.int(0, most); i > 0; i -= 1)
    names.add(rng.chance(0.6) ? rng.pick(CORE) : rng.pick(RARE))
  for (const name of names) {
    const dice = rng.next()
    if (dice < 0.4) result = inPart(rng, result, name)
    else if (dice < 0.8) result = { ...result, [name]: 'unknown' }
    else {
      result = { ...result }
      delete result[name]
      if (name === 'freshGraduate') delete result.freshGraduateUntil
    }
  }
  return result
}

export interface RandomCase {
  profile: Profile
  on: string
  assume: Assume
}

/** One profile and one day; `most` = how many facts may be open. */
export function randomCase(seed: number, most: number): RandomCase {
  const rng = rngOf(seed)
  const on = randomOn(rng)
  const facts = opened(rng, knownFacts(rng, on, rng.pick([0.05, 0.4, 0.9])), most)
  return {
    profile: {
      schema: PROFILE_SCHEMA,
      id: `seed-${seed}`,
      label: `随机${seed}`,
      facts,
      situation: { changes: [] },
      progress: {},
    },
    on,
    assume: rng.chance(0.25) ? 'rules-and-wage-continue' : undefined,
  }
}
