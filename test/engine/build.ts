import {
  explain,
  prepare,
  type Assumption,
  type Facts,
  type Line,
  type Profile,
  PROFILE_SCHEMA,
} from '@/engine'
import type { Qualification, RuleId, Situation, Span } from '@/engine'
import { addMonths, readMonth, writeMonth } from '@/engine/time/month'

/** The day of the tests unless they say another; its months are counted up to 2026-10. */
export const TODAY = '2026-11-22'
export const LAST_MONTH = '2026-10'

/** A profile with these facts and nothing else. */
export const person = (facts: Facts = {}, situation: Partial<Situation> = {}): Profile => ({
  schema: PROFILE_SCHEMA,
  id: 'test',
  label: '本人',
  facts,
  situation: { changes: [], ...situation },
  progress: {},
})

export const ready = (facts: Facts, assume?: Assumption) => prepare(person(facts), { assume })

/** Facts of someone aged 30 with nothing else: every question that everybody answers is answered. */
export const settled = (facts: Facts = {}): Facts => ({
  birthday: '1996-11-22',
  education: 'none',
  qualifications: [],
  insurance: { spans: [] },
  ...facts,
})

export const explained = (facts: Facts, on = TODAY, assume?: Assumption) =>
  explain(ready(facts, assume), on)

/** One line of the explanation. */
export function line(rule: RuleId, facts: Facts, on = TODAY, assume?: Assumption): Line {
  const found = explained(facts, on, assume).lines.find((each) => each.rule === rule)
  if (found === undefined) throw new Error(`no line ${rule}`)
  return found
}

/** Codes of everything that a line says, its limit first; as text, for `toEqual` takes a missing code for nothing. */
export const said = ({ limit, notes }: Line): string[] =>
  [...(limit === undefined ? [] : [limit]), ...notes].map(({ code }) => String(code))

/** A span of `count` months that ends with `to`. */
export function months(
  count: number,
  base: Span['base'],
  to = LAST_MONTH,
  flags: Partial<Span> = {},
) {
  return { from: monthsBefore(to, count - 1), to, base, ...flags }
}

/** Insured without a gap up to the last month: the spans from the latest to the earliest, as [months, base]. */
export function backwards(...parts: [number, Span['base']][]) {
  let to = LAST_MONTH
  const spans = parts.map(([count, base]) => {
    const span = months(count, base, to)
    to = monthsBefore(span.from, 1)
    return span
  })
  return { spans }
}

export const monthsBefore = (month: string, count: number): string =>
  writeMonth(addMonths(readMonth(month)!, -count))

export const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10)

/** A certificate that meets its own conditions. */
export const certificate = (
  level: Qualification['level'],
  parts: Partial<Qualification> = {},
): Qualification => ({
  level,
  gainedInShanghai: true,
  matchesJob: true,
  needsRegistration: false,
  registered: false,
  ...parts,
})

export const NO_RECORDS = {
  falseMaterial: [],
  detention: [],
  crime: [],
  seriousCrime: false,
} satisfies Facts['deductions']

/** Counts of someone with so many months, none of them at a tier, all of the last year paid. */
export const counts = (
  months: number,
  parts: {
    x08?: Count
    x1?: Count
    x2?: Count
    x3?: Count
    paid?: Count
    average?: Count
    asOf?: string
  } = {},
) => ({
  counts: {
    months,
    last48: { x08: parts.x08 ?? 0, x1: parts.x1 ?? 0, x2: parts.x2 ?? 0 },
    last36: { x3: parts.x3 ?? 0 },
    last12: { paid: parts.paid ?? Math.min(12, months), x1: parts.average ?? 0 },
    asOf: parts.asOf ?? LAST_MONTH,
  },
})
type Count = number | 'unknown'

/** All questions asked, none of them known. */
export const ALL_UNKNOWN: Facts = {
  birthday: 'unknown',
  education: 'unknown',
  qualifications: 'unknown',
  insurance: 'unknown',
  shortageMajor: 'unknown',
  founder: 'unknown',
  intermediary: 'unknown',
  investment: 'unknown',
  publicService: 'unknown',
  suburb: 'unknown',
  freshGraduate: 'unknown',
  award: 'unknown',
  shanghaiSpouse: 'unknown',
  deductions: 'unknown',
}

/** Bases in yuan that two readings of the base's clause count differently. */
export const TWO_READINGS: Facts = {
  birthday: '1990-05-05',
  education: 'junior-college',
  qualifications: [],
  insurance: {
    spans: [
      { from: '2018-03', to: '2021-06', base: 'floor' },
      { from: '2021-07', to: '2022-06', base: 8788 },
      { from: '2022-07', to: '2023-06', base: 9687 },
      { from: '2023-07', to: '2024-06', base: 10356 },
      { from: '2024-07', to: '2025-06', base: 13046 },
      { from: '2025-07', to: '2026-06', base: 13181 },
      { from: '2026-07', base: 13332 },
    ],
  },
}
