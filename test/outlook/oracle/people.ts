/** Seeded random people for the outlook: long ledgers that change, and something still to come in the next ten years. */

import type { Facts } from '@/engine/facts/registry'
import type { Qualification } from '@/engine/facts/qualifications'
import { type Profile, PROFILE_SCHEMA } from '@/engine/profile/profile'
import type { Span } from '@/engine/spans/span'
import { rngOf, type Rng } from '../../random'
import { BASES } from '../../points/oracle/domain'
import { addDays, randomCertificate } from '../../points/oracle/random'
import { addMonths, addYears, averageOf, monthOf } from '../../points/oracle/score'

export interface Person {
  profile: Profile
  on: string
}

/** Where lives differ: far below 0.8 times, about the edges, well above. */
const TIMES = [0.6, 0.7, 0.79, 0.8, 0.81, 0.9, 0.99, 1, 1.02, 1.1, 1.3, 1.6, 1.95, 2, 2.1, 2.6, 3]

const later = (one: string, other: string) => (one > other ? one : other)

/** The place on the scale of `TIMES` moves a little from span to span, so that windows fill and empty. */
function baseOf(rng: Rng, from: string, place: number): Span['base'] {
  if (rng.chance(0.02)) return 'unknown'
  const times = TIMES[place] ?? 1
  if (rng.chance(0.25)) {
    const word = times < 0.8 ? 0 : times < 1 ? 1 : times < 2 ? 2 : times < 3 ? 3 : 4
    return BASES[word] ?? 'floor'
  }
  const average = averageOf(from, undefined) ?? 12_577
  return Math.max(1, Math.ceil(average * times - 1e-9) + rng.pick([-1, 0, 0, 1, rng.int(0, 300)]))
}

/** One to thirty years of insurance up to about the month of the day, first month first. */
function ledgerOf(rng: Rng, on: string, earliest: string): Span[] {
  if (rng.chance(0.03)) return []
  const now = monthOf(on)
  const years = rng.chance(0.6) ? rng.int(1, 9) : rng.int(10, 30)
  const flagged = rng.chance(0.3) ? 0.2 : 0.03
  let from = later(earliest, addMonths(now, -years * 12 - rng.int(0, 11)))
  let place = rng.chance(0.65) ? rng.int(0, 6) : rng.int(0, TIMES.length - 4)
  const spans: Span[] = []
  while (from < now) {
    const to = addMonths(from, rng.pick([2, 5, 11, 11, 23, 23, 35, 47, rng.int(0, 60)]))
    const span: Span = {
      from,
      to: to < now ? to : addMonths(now, -1),
      base: baseOf(rng, from, place),
    }
    if (rng.chance(flagged)) span.backPaid = true
    if (rng.chance(flagged)) span.otherEmployer = true
    if (rng.chance(flagged)) span.taxMismatch = true
    spans.push(span)
    from = addMonths(to, 1 + (rng.chance(0.2) ? rng.int(1, 18) : 0))
    place = Math.max(0, Math.min(TIMES.length - 1, place + rng.pick([-2, -1, -1, 0, 1, 1, 2])))
  }
  return ended(rng, spans, now)
}

/** How it stands today: still paid, ended just now or long ago, with an end that is known, or another base to come. */
function ended(rng: Rng, spans: Span[], now: string): Span[] {
  const last = spans.pop()
  if (last === undefined) return []
  const dice = rng.next()
  const back = dice < 0.53 ? rng.int(1, 2) : dice < 0.75 ? rng.int(3, 24) : -rng.int(0, 30)
  if (dice < 0.4) delete last.to
  else last.to = later(last.from, addMonths(now, -back))
  if (last.to === undefined || rng.chance(0.6)) return [...spans, last]
  const from = later(addMonths(last.to, 1), addMonths(now, rng.int(0, 14)))
  const next: Span = { from, base: baseOf(rng, from, rng.int(2, TIMES.length - 1)) }
  if (rng.chance(0.5)) next.to = addMonths(from, rng.int(5, 60))
  return [...spans, last, next]
}

function recordsOf(rng: Rng, on: string): Facts['deductions'] {
  const days = (years: number, chance: number) =>
    rng.chance(chance)
      ? [
          addDays(addYears(on, -rng.int(0, years)), rng.int(-300, 300)),
          addDays(on, rng.int(-900, 600)),
        ].slice(0, rng.int(1, 2))
      : []
  return {
    falseMaterial: days(3, 0.25),
    detention: days(5, 0.6),
    crime: days(5, 0.25),
    seriousCrime: rng.chance(0.12),
  }
}

function serviceOf(rng: Rng, on: string): Facts['suburb'] {
  const since = addMonths(monthOf(on), -rng.int(-6, 130))
  return rng.chance(0.7) ? { since } : { since, until: addMonths(since, rng.int(30, 150)) }
}

/** A certificate that something may keep from counting: the job, or only the months. */
function certificateOf(rng: Rng): Qualification {
  const one = randomCertificate(rng)
  if (rng.chance(0.3)) return { ...one, matchesJob: false }
  if (rng.chance(0.5)) return one
  const counts = { gainedInShanghai: true, matchesJob: true, registered: true }
  return { ...one, ...counts, level: rng.pick(['skill-2', 'mid-title', 'mid-equivalent']) }
}

function factsOf(rng: Rng, on: string): Facts {
  const birthday = rng.chance(0.03)
    ? rng.pick(['1972-02-29', '1984-02-29', '1992-02-29', '1996-02-29'])
    : addDays(addYears(on, -rng.int(25, 58)), -rng.int(0, 364))
  const grown = monthOf(addYears(birthday, 18))
  const facts: Facts = {
    birthday,
    education: rng.pick([
      ...(['none', 'none', 'none', 'none', 'junior-college', 'junior-college'] as const),
      ...(['junior-college', 'bachelor', 'bachelor'] as const),
      rng.pick(['bachelor', 'bachelor-with-degree', 'bachelor-with-degree', 'master', 'doctor']),
    ]),
    qualifications: Array.from({ length: rng.pick([0, 0, 0, 1, 1, 2]) }, () => certificateOf(rng)),
    insurance: { spans: ledgerOf(rng, on, later('1993-01', grown)) },
  }
  if (rng.chance(0.3))
    facts.shortageMajor = rng.pick([
      'none',
      { inCatalogue: true, matchesJob: false },
      { inCatalogue: false, matchesJob: true },
      { inCatalogue: true, matchesJob: true },
    ])
  if (rng.chance(0.1)) facts.founder = false
  if (rng.chance(0.1)) facts.intermediary = rng.chance(0.05)
  if (rng.chance(0.15))
    facts.investment = {
      sharePercent: rng.pick([10, 33.33, 40, 70, 100]),
      averageTax: rng.int(0, 1_500_000),
      averageLocalHires: rng.int(0, 6000) / 100,
    }
  if (rng.chance(0.2)) facts.publicService = serviceOf(rng, on)
  if (rng.chance(0.2)) facts.suburb = serviceOf(rng, on)
  if (rng.chance(0.1)) {
    facts.freshGraduate = true
    if (rng.chance(0.8)) facts.freshGraduateUntil = addMonths(monthOf(on), rng.int(-3, 30))
  }
  if (rng.chance(0.15)) facts.award = rng.pick(['none', 'none', 'city-special', 'city-general'])
  if (rng.chance(0.25))
    facts.shanghaiSpouse = {
      marriedOn: later(addDays(on, -rng.int(-300, 4500)), addYears(birthday, 20)),
    }
  if (rng.chance(0.3)) facts.deductions = recordsOf(rng, on)
  // Asked and not known: nothing in the total, and still something that an action may settle.
  for (const fact of ['education', 'qualifications', 'award', 'suburb', 'founder'] as const)
    if (rng.chance(0.02)) facts[fact] = 'unknown'
  return facts
}

/** One person and the day that is today for them; the same for the same seed on every machine. */
export function personOf(seed: number): Person {
  const rng = rngOf(seed + 40_000_000)
  const on = addDays('2023-02-01', rng.chance(0.1) ? rng.int(0, 58) * 31 : rng.int(0, 1790))
  return {
    profile: {
      schema: PROFILE_SCHEMA,
      id: `outlook-${seed}`,
      label: `展望${seed}`,
      facts: factsOf(rng, on),
      situation: { changes: [] },
      progress: {},
    },
    on: rng.chance(0.1) ? `${monthOf(on)}-01` : on,
  }
}
