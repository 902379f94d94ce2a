/**
 * A second scorer, written from the text of the scheme alone and on purpose in another manner than the engine: it walks
 * the raw profile month by month and day by day as text, prepares nothing, and shares no code and no numbers with
 * `src/engine`.
 */

import type { RuleId } from '@/engine/scheme/rules'
import type { Deductions } from '@/engine/facts/deductions'
import type { Facts } from '@/engine/facts/registry'
import type { InsuranceCounts } from '@/engine/facts/insurance'
import type { Investment } from '@/engine/facts/investment'
import type { Qualification } from '@/engine/facts/qualifications'
import type { Service } from '@/engine/facts/service'
import type { Education, QualificationLevel } from '@/engine/scheme/facts'
import type { Profile } from '@/engine/profile/profile'
import type { Span } from '@/engine/spans/span'

export type Assume = 'rules-and-wage-continue' | undefined
export type Lines = Record<RuleId, number>

/** Average wages of the 缴费年度: [first month, last month, average]. */
const AVERAGES: [string, string, number][] = [
  ['2013-04', '2014-03', 4692],
  ['2014-04', '2015-03', 5036],
  ['2015-04', '2016-03', 5451],
  ['2016-04', '2017-03', 5939],
  ['2017-04', '2018-03', 6504],
  ['2018-04', '2019-03', 7132],
  ['2019-04', '2019-04', 7832],
  ['2019-05', '2020-06', 8211],
  ['2020-07', '2021-06', 9339],
  ['2021-07', '2022-06', 10338],
  ['2022-07', '2023-06', 11396],
  ['2023-07', '2024-06', 12183],
  ['2024-07', '2025-06', 12307],
  ['2025-07', '2026-06', 12434],
  ['2026-07', '2027-06', 12577],
]

// ---- days and months as text

export const monthOf = (day: string): string => day.slice(0, 7)

export function addMonths(month: string, n: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n
  const number = (count % 12) + 1
  return `${(count - (count % 12)) / 12}-${number < 10 ? '0' : ''}${number}`
}

const following = new Map<string, string>()

/** The next month; remembered, for the walks below ask for it millions of times. */
function monthAfter(month: string): string {
  let next = following.get(month)
  if (next === undefined) {
    next = addMonths(month, 1)
    following.set(month, next)
  }
  return next
}

const leap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1

/** The anniversary: 29 February falls on 1 March in a common year. */
export function addYears(day: string, n: number): string {
  const year = Number(day.slice(0, 4)) + n
  const rest = day.slice(4) === '-02-29' && !leap(year) ? '-03-01' : day.slice(4)
  return String(year).padStart(4, '0') + rest
}

/** Full years from a day to a day; negative while the day itself is still to come. */
export function fullYears(from: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(from.slice(0, 4))
  return addYears(from, years) > on ? years - 1 : years
}

/** How many months lie in first…last, both included; 0 when they are the wrong way round. */
function countMonths(first: string, last: string): number {
  let n = 0
  for (let month = first; month <= last; month = monthAfter(month)) n += 1
  return n
}

const isDay = (text: string) =>
  /^(19|20)\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

/** Whether the rules are known (or assumed to go on) on a day. */
export function covered(on: string, assume: Assume): boolean {
  if (!isDay(on) || on < '2023-01-01') return false
  return on <= '2027-12-31' || assume === 'rules-and-wage-continue'
}

// ---- insurance, one month at a time

export function averageOf(month: string, assume: Assume): number | undefined {
  for (const [first, last, average] of AVERAGES) if (first <= month && month <= last) return average
  if (month > '2027-06' && assume) return 12577
  return undefined
}

/** 0, 0.8, 1, 2 or 3 times the average of the month; 'open' where that cannot be said. */
function tierOf(base: Span['base'], month: string, assume: Assume): number | 'open' {
  if (base === 'floor') return 0
  if (base === 'x08') return 0.8
  if (base === 'x1') return 1
  if (base === 'x2') return 2
  if (base === 'x3') return 3
  const average = averageOf(month, assume)
  if (base === 'unknown' || average === undefined) return 'open'
  if (base >= 3 * average) return 3
  if (base >= 2 * average) return 2
  if (base >= average) return 1
  if (base * 10 >= average * 8) return 0.8
  return 0
}

interface Found {
  insured: number
  x08of48: number
  x1of48: number
  x2of48: number
  x3of36: number
  x1of12: number
}

function walk(spans: Span[], on: string, assume: Assume): Found {
  const found: Found = { insured: 0, x08of48: 0, x1of48: 0, x2of48: 0, x3of36: 0, x1of12: 0 }
  const last = addMonths(monthOf(on), -1)
  const first48 = addMonths(monthOf(on), -48)
  const first36 = addMonths(monthOf(on), -36)
  const first12 = addMonths(monthOf(on), -12)
  for (const span of spans) {
    for (let month = span.from; month <= last; month = monthAfter(month)) {
      if (span.to !== undefined && month > span.to) break
      if (span.backPaid || span.otherEmployer) continue
      found.insured += 1
      if (span.taxMismatch || month < first48) continue
      const tier = tierOf(span.base, month, assume)
      if (tier === 'open') continue
      if (tier >= 0.8) found.x08of48 += 1
      if (tier >= 1) found.x1of48 += 1
      if (tier >= 2) found.x2of48 += 1
      if (tier >= 3 && month >= first36) found.x3of36 += 1
      if (tier >= 1 && month >= first12) found.x1of12 += 1
    }
  }
  return found
}

/** What is certain of counts: an unknown number is at least what the others need. */
function certain(counts: InsuranceCounts, on: string): Found | undefined {
  if (counts.asOf >= monthOf(on)) return undefined
  const least = (n: number | 'unknown', otherwise: number) => (n === 'unknown' ? otherwise : n)
  const x2of48 = least(counts.last48.x2, 0)
  const x1of48 = least(counts.last48.x1, x2of48)
  const x08of48 = least(counts.last48.x08, x1of48)
  const x1of12 = least(counts.last12.x1, 0)
  const paid = least(counts.last12.paid, x1of12)
  const insured = least(counts.months, paid)
  return { insured, x08of48, x1of48, x2of48, x3of36: least(counts.last36.x3, 0), x1of12 }
}

const NONE: Found = { insured: 0, x08of48: 0, x1of48: 0, x2of48: 0, x3of36: 0, x1of12: 0 }

export function months(insurance: Facts['insurance'], on: string, assume: Assume): Found {
  if (insurance === undefined || insurance === 'unknown') return NONE
  if ('counts' in insurance) return certain(insurance.counts, on) ?? NONE
  return walk(insurance.spans, on, assume)
}

// ---- what each line is worth by itself

const EDUCATION: Record<Education, number> = {
  none: 0,
  'junior-college': 50,
  bachelor: 60,
  'bachelor-with-degree': 90,
  master: 100,
  doctor: 110,
}

const LEVEL: Record<QualificationLevel, number> = {
  'junior-title': 0,
  'skill-5': 15,
  'skill-4': 30,
  'skill-3': 60,
  'skill-2': 100,
  'mid-title': 100,
  'mid-equivalent': 100,
  'skill-1': 140,
  'senior-title': 140,
}

export function ageWorth(birthday: Facts['birthday'], on: string): number {
  if (birthday === undefined || birthday === 'unknown') return 0
  const age = fullYears(birthday, on)
  if (age < 18 || age > 60) return 0
  if (age >= 56) return 5
  let points = 5
  for (let year = 56; year > age; year -= 1) points += 2
  return points > 30 ? 30 : points
}

export function educationWorth(education: Facts['education']): number {
  return education === undefined || education === 'unknown' ? 0 : EDUCATION[education]
}

function stands(certificate: Qualification): boolean {
  if (certificate.gainedInShanghai !== true || certificate.matchesJob !== true) return false
  return certificate.needsRegistration === false || certificate.registered === true
}

export function qualificationWorth(qualifications: Facts['qualifications'], x1of12: number) {
  let best = 0
  if (qualifications === undefined || qualifications === 'unknown') return best
  for (const certificate of qualifications) {
    if (!stands(certificate)) continue
    const points = LEVEL[certificate.level]
    if (points >= 100 && x1of12 < 6) continue
    if (points > best) best = points
  }
  return best
}

export const yearsWorth = (found: Found): number => Math.floor(found.insured / 12) * 3

export function baseWorth(found: Found): number {
  if (found.x3of36 >= 24) return 120
  if (found.x2of48 >= 36) return 100
  if (found.x1of48 >= 36) return 50
  if (found.x08of48 >= 36) return 25
  return 0
}

export function investmentWorth(investment: Facts['investment']): number {
  if (!investment || investment === 'unknown' || investment === 'none') return 0
  return Math.max(
    steps(investment, 'averageTax', 100_000),
    steps(investment, 'averageLocalHires', 10),
  )
}

/** Ten points a step, at most 120; whole numbers throughout. */
function steps(
  investment: Investment,
  name: 'averageTax' | 'averageLocalHires',
  step: number,
): number {
  const share = investment.sharePercent
  const amount = investment[name]
  if (share === 'unknown' || amount === 'unknown') return 0
  const product = BigInt(Math.round(share * 100)) * BigInt(Math.round(amount * 100))
  const whole = product / (10_000n * 100n * BigInt(step))
  return whole > 12n ? 120 : Number(whole) * 10
}

function serviceYears(service: Service, on: string): number {
  const before = addMonths(monthOf(on), -1)
  const last = service.until !== undefined && service.until < before ? service.until : before
  return Math.floor(countMonths(service.since, last) / 12)
}

export function publicServiceWorth(service: Facts['publicService'], on: string): number {
  if (!service || service === 'unknown' || service === 'none') return 0
  const years = serviceYears(service, on)
  return years >= 5 ? years * 4 : 0
}

export function suburbWorth(suburb: Facts['suburb'], on: string): number {
  if (!suburb || suburb === 'unknown' || suburb === 'none') return 0
  if (suburb.until !== undefined && suburb.until < monthOf(on)) return 0
  const years = serviceYears(suburb, on)
  return years >= 5 ? Math.min(20, years * 2) : 0
}

export function freshGraduateWorth(facts: Facts, on: string): number {
  if (facts.freshGraduate !== true) return 0
  const until = facts.freshGraduateUntil
  return until === undefined || monthOf(on) <= until ? 10 : 0
}

export function awardWorth(award: Facts['award']): number {
  if (award === 'provincial') return 110
  if (award === 'city-general') return 60
  return award === 'city-special' ? 30 : 0
}

export function spouseWorth(spouse: Facts['shanghaiSpouse'], on: string): number {
  if (!spouse || spouse === 'unknown' || spouse === 'none') return 0
  const years = fullYears(spouse.marriedOn, on)
  return years < 1 ? 0 : Math.min(40, years * 4)
}

export function shortageWorth(major: Facts['shortageMajor']): number {
  if (!major || major === 'unknown' || major === 'none') return 0
  return major.inCatalogue === true && major.matchesJob === true ? 30 : 0
}

/** Records whose window is still open: the event has happened and its n-th anniversary has not come. */
function counting(days: string[] | 'unknown', years: number, on: string): number {
  let n = 0
  if (days === 'unknown') return n
  for (const day of days) if (day <= on && addYears(day, years) > on) n += 1
  return n
}

export function deductionWorths(deductions: Facts['deductions'], on: string) {
  const lists: Pick<Deductions, 'falseMaterial' | 'detention' | 'crime'> =
    deductions === undefined || deductions === 'unknown'
      ? { falseMaterial: [], detention: [], crime: [] }
      : deductions
  return {
    'false-material': 0 - 150 * counting(lists.falseMaterial, 3, on),
    detention: 0 - 50 * counting(lists.detention, 5, on),
    crime: 0 - 150 * counting(lists.crime, 5, on),
  }
}

export const vetoed = (facts: Facts): boolean =>
  typeof facts.deductions === 'object' && facts.deductions.seriousCrime === true

// ---- the whole

/** What each line adds on a day. Education stands before qualification: on equal values it is the one that counts. */
export function linesOf(facts: Facts, on: string, assume: Assume): Lines {
  const found = months(facts.insurance, on, assume)
  const education = educationWorth(facts.education)
  const qualification = qualificationWorth(facts.qualifications, found.x1of12)
  return {
    age: ageWorth(facts.birthday, on),
    education: education >= qualification ? education : 0,
    qualification: qualification > education ? qualification : 0,
    'insurance-years': yearsWorth(found),
    founder: facts.founder === true ? 120 : 0,
    intermediary: facts.intermediary === true ? 120 : 0,
    'shortage-major': shortageWorth(facts.shortageMajor),
    investment: investmentWorth(facts.investment),
    'insurance-base': baseWorth(found),
    'public-service': publicServiceWorth(facts.publicService, on),
    suburb: suburbWorth(facts.suburb, on),
    'fresh-graduate': freshGraduateWorth(facts, on),
    award: awardWorth(facts.award),
    'shanghai-spouse': spouseWorth(facts.shanghaiSpouse, on),
    ...deductionWorths(facts.deductions, on),
    'serious-crime': 0,
  }
}

export function oracle(
  profile: Pick<Profile, 'facts'>,
  on: string,
  assume?: Assume,
): { total: number | null; lines: Lines } {
  const lines = linesOf(profile.facts, on, assume)
  if (!covered(on, assume) || vetoed(profile.facts)) return { total: null, lines }
  let total = 0
  for (const points of Object.values(lines)) total += points
  return { total: total < 0 ? 0 : total, lines }
}
