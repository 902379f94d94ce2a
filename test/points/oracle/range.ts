/**
 * The true lowest and highest total, found by going through the completions of everything that is open over the domains
 * of src/engine/profile/domain.ts, written a second time. Nothing here reasons about which completion is best: each is
 * scored by the second scorer, line by line, and the totals are compared. Lines that no other fact can touch are worked
 * out once per completion and then added up.
 */

import type { Deductions } from '@/engine/facts/deductions'
import type { Facts } from '@/engine/facts/registry'
import type { Insurance, InsuranceCounts } from '@/engine/facts/insurance'
import type { Qualification } from '@/engine/facts/qualifications'
import type { Profile } from '@/engine/profile/profile'
import type { Span } from '@/engine/spans/span'
import { AWARDS, BASES, EDUCATIONS, LEVELS, RARE } from './domain'
import {
  addMonths,
  addYears,
  ageWorth,
  averageOf,
  awardWorth,
  baseWorth,
  covered,
  deductionWorths,
  educationWorth,
  freshGraduateWorth,
  fullYears,
  investmentWorth,
  monthOf,
  months,
  publicServiceWorth,
  qualificationWorth,
  shortageWorth,
  spouseWorth,
  suburbWorth,
  vetoed,
  yearsWorth,
  type Assume,
} from './score'

const isOpen = (fact: unknown): fact is undefined | 'unknown' =>
  fact === undefined || fact === 'unknown'

/**
 * Birthdays of everyone who is 18 to 65 years old on a day. Of each month its first and its last day, in the month of `on` also its
 * day and the neighbours: a line depends on the full years at `on` and on the month of the 16th birthday, and these days show
 * every pair of the two.
 */
export function birthdays(on: string): string[] {
  if (remembered.on === on) return remembered.days
  const days: string[] = []
  const today = Number(on.slice(8))
  for (let n = 12 * 67; n > 0; n -= 1) {
    const month = addMonths(monthOf(on), -n)
    const last = lastDay(month)
    const around = n % 12 === 0 ? [today - 1, today, today + 1] : []
    for (const day of new Set([1, ...around, last])) {
      if (day < 1 || day > last) continue
      const text = `${month}-${String(day).padStart(2, '0')}`
      const age = fullYears(text, on)
      if (age >= 18 && age <= 65) days.push(text)
    }
  }
  remembered = { on, days }
  return days
}

let remembered: { on: string; days: string[] } = { on: '', days: [] }

function lastDay(month: string): number {
  const year = Number(month.slice(0, 4))
  const number = Number(month.slice(5))
  if (number === 2) return year % 4 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(number) ? 30 : 31
}

/** The later of 1993-01 and the month that contains the 16th birthday. */
export function firstInsurable(birthday: string): string {
  const grown = monthOf(addYears(birthday, 16))
  return grown > '1993-01' ? grown : '1993-01'
}

/** From nothing to every month since `first` at three times, and some in between. */
export function wholeLedgers(on: string, first: string): Insurance[] {
  const last = addMonths(monthOf(on), -1)
  const ledgers: Insurance[] = [{ spans: [] }]
  if (first > last) return ledgers
  for (const base of ['floor', 'x3'] as const)
    ledgers.push({ spans: [{ from: first, to: last, base }] })
  for (const base of BASES)
    for (const n of [6, 24, 36, 48]) {
      const from = addMonths(monthOf(on), -n)
      if (from > first) ledgers.push({ spans: [{ from, to: last, base }] })
    }
  return ledgers
}

/** Every span cut so that each piece either has a tier in all its months or has one in none. */
function piecesOf(spans: Span[], on: string, assume: Assume): Span[] {
  const end = addMonths(monthOf(on), -1)
  return spans.flatMap((span): Span[] => {
    const last = span.to !== undefined && span.to < end ? span.to : end
    if (span.from > last) return []
    if (typeof span.base === 'string' || averageOf(last, assume)) return [{ ...span, to: last }]
    const bare = span.from > '2027-07' ? span.from : '2027-07'
    if (last < '2027-07') return [{ ...span, to: last }]
    const later: Span = { ...span, from: bare, to: last, base: 'unknown' }
    return span.from < bare ? [{ ...span, to: '2027-06' }, later] : [later]
  })
}

function spanLedgers(spans: Span[], on: string, assume: Assume): Insurance[] {
  const pieces = piecesOf(spans, on, assume)
  const unknown = pieces.filter((piece) => piece.base === 'unknown').length
  // with very many open pieces only the completions in which all of them are alike
  const words = Array.from({ length: unknown }, () => [...BASES])
  const choices = unknown > 5 ? BASES.map((word) => words.map(() => word)) : product(words)
  return choices.map((choice) => {
    let next = 0
    return {
      spans: pieces.map((piece) => {
        if (piece.base !== 'unknown') return piece
        next += 1
        return { ...piece, base: choice[next - 1] as Span['base'] }
      }),
    }
  })
}

/** Every way to fill the unknown numbers that keeps the order rules, at the numbers where something can change. */
export function countLedgers(counts: InsuranceCounts, first: string): Insurance[] {
  const known = [counts.last12.paid, counts.last12.x1].filter((n) => n !== 'unknown')
  let room = 0
  for (let month = first; month <= counts.asOf; month = addMonths(month, 1)) room += 1
  // a known number of the last twelve months already says that there are as many
  room = Math.max(room, ...known)
  const twelve = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  const of = (value: number | 'unknown', options: number[]) =>
    value === 'unknown' ? options : [value]
  const edges = Object.values(counts.last48).filter((n) => n !== 'unknown')
  const near = (value: number | 'unknown', goal: number, most: number) =>
    of(value, [...new Set([0, goal - 1, goal, most, ...edges])])
  const x08s = near(counts.last48.x08, 36, 48)
  const x1s = near(counts.last48.x1, 36, 48)
  const x2s = near(counts.last48.x2, 36, 48)
  const x3s = near(counts.last36.x3, 24, 36).filter((n) => n <= 36)
  const totals = of(counts.months, [...new Set([...twelve.filter((n) => n <= room), room])])
  const ledgers: Insurance[] = []
  for (const total of totals)
    for (const paid of of(counts.last12.paid, twelve))
      for (const x1of12 of of(counts.last12.x1, twelve)) {
        if (x1of12 > paid || paid > 12 || paid > total) continue
        for (const x08 of x08s)
          for (const x1 of x1s)
            for (const x2 of x2s) {
              if (x2 > x1 || x1 > x08 || x08 > 48) continue
              for (const x3 of x3s) {
                const last48 = { x08, x1, x2 }
                const last12 = { paid, x1: x1of12 }
                ledgers.push({
                  counts: { months: total, last48, last36: { x3 }, last12, asOf: counts.asOf },
                })
              }
            }
      }
  return ledgers
}

/** Whether the completions of the insurance depend on the birthday at all. */
function dependsOnBirthday(insurance: Facts['insurance'], on: string): boolean {
  if (isOpen(insurance)) return true
  if ('spans' in insurance) return false
  return (
    insurance.counts.asOf >= monthOf(on) ||
    insurance.counts.months === 'unknown' ||
    insurance.counts.last12.paid === 'unknown' ||
    insurance.counts.last12.x1 === 'unknown'
  )
}

export function insuranceCompletions(
  insurance: Facts['insurance'],
  on: string,
  assume: Assume,
  first: string,
): Insurance[] {
  if (isOpen(insurance)) return wholeLedgers(on, first)
  if ('spans' in insurance) return spanLedgers(insurance.spans, on, assume)
  if (insurance.counts.asOf >= monthOf(on)) return wholeLedgers(on, first)
  return countLedgers(insurance.counts, first)
}

/** The cartesian product of lists of options. */
function product<T>(lists: readonly (readonly T[])[]): T[][] {
  let rows: T[][] = [[]]
  for (const list of lists) rows = rows.flatMap((row) => list.map((option) => [...row, option]))
  return rows
}

const either = (value: boolean | 'unknown'): boolean[] =>
  value === 'unknown' ? [false, true] : [value]

export function qualificationCompletions(
  qualifications: Facts['qualifications'],
): Qualification[][] {
  if (isOpen(qualifications)) {
    const good = {
      gainedInShanghai: true,
      matchesJob: true,
      needsRegistration: false,
      registered: false,
    }
    return [[], ...LEVELS.map((level) => [{ level, ...good }])]
  }
  return product(
    qualifications.map((one) =>
      product([
        either(one.gainedInShanghai),
        either(one.matchesJob),
        either(one.needsRegistration),
        either(one.registered),
      ]).map(
        ([gainedInShanghai, matchesJob, needsRegistration, registered]) =>
          ({
            level: one.level,
            gainedInShanghai,
            matchesJob,
            needsRegistration,
            registered,
          }) as Qualification,
      ),
    ),
  )
}

function deductionCompletions(deductions: Facts['deductions'], on: string): Deductions[] {
  const none: Deductions = { falseMaterial: [], detention: [], crime: [], seriousCrime: false }
  if (deductions === undefined) return [none]
  const given: Deductions =
    deductions === 'unknown'
      ? {
          falseMaterial: 'unknown',
          detention: 'unknown',
          crime: 'unknown',
          seriousCrime: 'unknown',
        }
      : deductions
  const list = (days: string[] | 'unknown') => (days === 'unknown' ? [[], [on]] : [days])
  return product([list(given.falseMaterial), list(given.detention), list(given.crime)]).map(
    ([falseMaterial, detention, crime]) =>
      ({ falseMaterial, detention, crime, seriousCrime: false }) as Deductions,
  )
}

/** Completions of every fact that stands alone; an absent one of these is neutral, not open. */
export function rareCompletions(facts: Facts, on: string): Partial<Facts>[][] {
  const years = Array.from({ length: 41 }, (_, n) => n)
  const services = years.map((n) => ({ since: addMonths(monthOf(on), -12 * n) }))
  const { shortageMajor, investment, publicService, suburb, award, shanghaiSpouse } = facts
  const major =
    shortageMajor === 'unknown'
      ? { inCatalogue: 'unknown' as const, matchesJob: 'unknown' as const }
      : shortageMajor
  const business =
    investment === 'unknown'
      ? ({ sharePercent: 'unknown', averageTax: 'unknown', averageLocalHires: 'unknown' } as const)
      : investment
  return [
    typeof major === 'object'
      ? product([either(major.inCatalogue), either(major.matchesJob)]).map(
          ([inCatalogue, matchesJob]) =>
            ({ shortageMajor: { inCatalogue, matchesJob } }) as Partial<Facts>,
        )
      : [{}],
    facts.founder === 'unknown' ? [{ founder: false }, { founder: true }] : [{}],
    facts.intermediary === 'unknown' ? [{ intermediary: false }, { intermediary: true }] : [{}],
    typeof business === 'object'
      ? product([
          business.sharePercent === 'unknown' ? [0, 0.01, 50, 100] : [business.sharePercent],
          business.averageTax === 'unknown' ? [0, 100_000, 99_999_999_999] : [business.averageTax],
          business.averageLocalHires === 'unknown'
            ? [0, 10, 9_999_999]
            : [business.averageLocalHires],
        ]).map(
          ([sharePercent, averageTax, averageLocalHires]) =>
            ({ investment: { sharePercent, averageTax, averageLocalHires } }) as Partial<Facts>,
        )
      : [{}],
    publicService === 'unknown'
      ? [{ publicService: 'none' }, ...services.map((one) => ({ publicService: one }))]
      : [{}],
    suburb === 'unknown' ? [{ suburb: 'none' }, ...services.map((one) => ({ suburb: one }))] : [{}],
    facts.freshGraduate === 'unknown' ? [{ freshGraduate: false }, { freshGraduate: true }] : [{}],
    award === 'unknown'
      ? AWARDS.map((one) => ({
          award: one,
        }))
      : [{}],
    shanghaiSpouse === 'unknown'
      ? [
          { shanghaiSpouse: 'none' },
          ...years.map((n) => ({ shanghaiSpouse: { marriedOn: addYears(on, -n) } })),
        ]
      : [{}],
    deductionCompletions(facts.deductions, on).map((deductions) => ({ deductions })),
  ] as Partial<Facts>[][]
}

/** What hangs on how an undecided clause is read. */
export interface Readings {
  /** what the insurance lines can be together: 年限 and 基数 added up, with the months of 职称 */
  insured: (
    insurance: Facts['insurance'],
    on: string,
    assume: Assume,
    first: string,
  ) => { sum: number; x1of12: number }[]
  publicService: typeof publicServiceWorth
}

const CHOSEN: Readings = {
  insured: (insurance, on, assume, first) =>
    insuranceCompletions(insurance, on, assume, first).map((ledger) => {
      const found = months(ledger, on, assume)
      return { sum: yearsWorth(found) + baseWorth(found), x1of12: found.x1of12 }
    }),
  publicService: publicServiceWorth,
}

/** All sums of the lines that stand alone. */
function rareSums(facts: Facts, on: string, readings: Readings): number[] {
  let sums = [0]
  const worth = (patch: Partial<Facts>): number => {
    const complete: Facts = { ...facts, ...patch }
    switch (Object.keys(patch)[0]) {
      case 'shortageMajor':
        return shortageWorth(complete.shortageMajor)
      case 'founder':
        return complete.founder === true ? 120 : 0
      case 'intermediary':
        return complete.intermediary === true ? 120 : 0
      case 'investment':
        return investmentWorth(complete.investment)
      case 'publicService':
        return readings.publicService(complete.publicService, on)
      case 'suburb':
        return suburbWorth(complete.suburb, on)
      case 'freshGraduate':
        return freshGraduateWorth(complete, on)
      case 'award':
        return awardWorth(complete.award)
      case 'shanghaiSpouse':
        return spouseWorth(complete.shanghaiSpouse, on)
      default:
        return Object.values(deductionWorths(complete.deductions, on)).reduce((a, b) => a + b, 0)
    }
  }
  rareCompletions(facts, on).forEach((completions, i) => {
    const name = RARE[i]!
    const worths = new Set(
      completions.map((patch) => worth(name in patch ? patch : { [name]: facts[name] })),
    )
    sums = [...new Set(sums.flatMap((sum) => [...worths].map((points) => sum + points)))]
  })
  return sums
}

export function trueRange(
  profile: Pick<Profile, 'facts'>,
  on: string,
  assume?: Assume,
  readings: Readings = CHOSEN,
): { low: number | null; high: number | null } {
  const { facts } = profile
  if (!covered(on, assume) || vetoed(facts)) return { low: null, high: null }

  const others = rareSums(facts, on, readings)
  const educations = isOpen(facts.education) ? EDUCATIONS : [facts.education]
  const certificates = qualificationCompletions(facts.qualifications)
  const linked = dependsOnBirthday(facts.insurance, on)
  const born = isOpen(facts.birthday) ? birthdays(on) : [facts.birthday]

  // one birthday for each pair of age points and first insurable month
  const pairs = new Map<string, { age: number; first: string }>()
  for (const birthday of born) {
    const pair = { age: ageWorth(birthday, on), first: firstInsurable(birthday) }
    pairs.set(linked ? `${pair.age} ${pair.first}` : String(pair.age), pair)
  }

  // what the three insurance lines can be together, for each first insurable month
  const insured = new Map<string, { sum: number; x1of12: number }[]>()
  const sums = new Set<number>()
  for (const { age, first } of pairs.values()) {
    let ledgers = insured.get(linked ? first : '')
    if (!ledgers) {
      const distinct = new Map<string, { sum: number; x1of12: number }>()
      for (const one of readings.insured(facts.insurance, on, assume, first)) {
        distinct.set(`${one.sum} ${one.x1of12}`, one)
      }
      ledgers = [...distinct.values()]
      insured.set(linked ? first : '', ledgers)
    }
    for (const { sum, x1of12 } of ledgers)
      for (const list of certificates)
        for (const education of educations) {
          const group = Math.max(educationWorth(education), qualificationWorth(list, x1of12))
          sums.add(age + sum + group)
        }
  }
  let low = Infinity
  let high = -Infinity
  for (const sum of sums)
    for (const other of others) {
      const total = Math.max(0, sum + other)
      if (total < low) low = total
      if (total > high) high = total
    }
  return { low, high }
}
