import {
  at,
  isBeyondCoverage,
  LAST_WAGE_MONTH,
  pointsAt,
  type PointTable,
  type RuleSet,
} from '../policy'
import type { FactName } from '../facts'
import { type Completion, type Ends, endsOf, type Prepared } from '../record'
import { type Day, type DayText, monthOf, NO_DAY, readDay, writeDay } from '../time'
import { afterGroups } from './groups'
import { assumedFacts, totalsOf } from './range'
import type { Case, OtherReading, Reasons, Rule } from './rule'
import { RULES } from './rules'
import type { Explanation, Line, LineReading, LineStatus } from './types'

/**
 * The total with its lines, one for each rule of the scheme in its order: status, points, the clauses it rests on, what
 * limits it, until when it stands, and what another reading would give; the last two are worked out when they are asked for.
 * @param on `YYYY-MM-DD`
 * @returns total null and no lines where the day's rules are not known; total null with lines where a record bars it
 */
export function explain(prepared: Prepared, on: DayText): Explanation {
  const assumed = assumedFacts(prepared.profile.facts)
  const day = readDay(on) ?? NO_DAY
  const rules = at(day, prepared.goesOn)
  if (rules === undefined) {
    return { total: null, reaches: 'open', policy: 'not-known', lines: [], assumed }
  }
  const table = pointsAt(day, prepared.goesOn, prepared.strict)!
  const ends = endsOf(prepared, day)
  const answers = answerAll(prepared, ends, table, day, assumed)
  const sum = Math.max(0, add(answers.map(({ points }) => points)))
  const vetoed = prepared.counted.deductions.serious
  const readingsOf = (answer: Answer): LineReading[] =>
    vetoed ? [] : otherTotals(answer, answers, sum, otherSide(answer, prepared, ends, day))
  const restsOf = ({ rule, points, low, high, explain }: Answer): Line['rests'] => {
    const rests = points > 0 && low === high ? explain.rests?.() : undefined
    if (rests === undefined) return undefined
    const { worth, ...months } = rests
    return { ...months, total: totalWith(rule, worth, answers).total }
  }
  return {
    total: vetoed ? null : sum,
    reaches: vetoed ? 'no' : reaches(prepared, ends, table, day),
    policy: rules.id,
    lines: answers.map((answer) => lineOf(answer, rules, readingsOf, restsOf)),
    assumed,
    ...(restsOnAssumption(prepared, day) ? { beyondCoverage: true as const } : {}),
    ...(vetoed ? { vetoed } : {}),
  }
}

/** Past the last rules, or counting months past the last average wage. */
const restsOnAssumption = ({ goesOn }: Prepared, day: Day): boolean =>
  isBeyondCoverage(day) || (goesOn && monthOf(day) > LAST_WAGE_MONTH + 1)

/** A rule with everything that was found out about it. */
interface Answer {
  rule: Rule
  worth: number
  points: number
  low: number
  high: number
  /** an open fact could still change it */
  open: boolean
  /** none of its facts was asked, and they are taken as none */
  assumed: boolean
  explain: Reasons
}

function answerAll(
  { counted, profile }: Prepared,
  ends: Ends,
  table: PointTable,
  day: Day,
  assumed: readonly FactName[],
): Answer[] {
  const { lowest, highest } = ends
  const month = monthOf(day)
  const given: Case = { facts: profile.facts, counted, highest, table, day, month }
  const worths = RULES.map((rule) => rule.worth(counted, table, day, month))
  const points = afterGroups(worths)
  return RULES.map((rule, index) => {
    const worth = worths[index]!
    const settled = isSettledBy(ends, counted, rule)
    const low = settled ? worth : rule.worth(lowest, table, day, month)
    const high = settled ? worth : rule.worth(highest, table, day, month)
    return {
      rule,
      worth,
      points: points[index]!,
      low,
      high,
      open: !settled && (low !== high || rule.vetoes?.(lowest) !== rule.vetoes?.(highest)),
      assumed: assumed.includes(rule.facts[0]!),
      explain: rule.explain(given),
    }
  })
}

/** Whether nothing that a rule reads is open. */
// Stryker disable all: a shortcut; the rule would be worth the same at both ends
const isSettledBy = ({ lowest, highest }: Ends, counted: Completion, { facts }: Rule): boolean =>
  lowest === highest ||
  facts.every((fact) => lowest[fact] === highest[fact] && lowest[fact] === counted[fact])
// Stryker restore all

/** What a rule is worth by the other reading of a clause that no text decides; nothing where open facts bear on it. */
function otherSide(
  { rule, low, high }: Answer,
  { goesOn, strict }: Prepared,
  { lowest, highest }: Ends,
  day: Day,
): OtherReading[] {
  const table = pointsAt(day, goesOn, !strict)!
  const undecided = table.strict.find((one) => one.rule === rule.id)
  if (undecided === undefined || low !== high) return []
  const month = monthOf(day)
  const worth = rule.worth(lowest, table, day, month)
  return rule.worth(highest, table, day, month) === worth ? [{ id: undecided.id, worth }] : []
}

const add = (points: readonly number[]): number => points.reduce((total, each) => total + each, 0)

function reaches(
  prepared: Prepared,
  ends: Ends,
  table: PointTable,
  day: Day,
): Explanation['reaches'] {
  const { low, high } = totalsOf(prepared, ends, table, day)
  if (high < table.threshold) return 'no'
  return low >= table.threshold && !ends.lowest.deductions.serious ? 'yes' : 'open'
}

function lineOf(
  answer: Answer,
  { ruleClauses }: RuleSet,
  readingsOf: (answer: Answer) => LineReading[],
  restsOf: (answer: Answer) => Line['rests'],
): Line {
  const { rule, worth, points, low, high, explain } = answer
  const { limit, notes = [] } = explain
  return {
    rule: rule.id,
    clauses: ruleClauses[rule.id],
    status: statusOf(answer),
    points,
    value: explain.value ?? worth,
    low,
    high,
    limit,
    notes,
    get until() {
      const day = explain.until?.()
      return day && writeDay(day)
    },
    get readings() {
      const readings = readingsOf(answer)
      return readings.length === 0 ? undefined : readings
    },
    get rests() {
      return restsOf(answer)
    },
  }
}

function statusOf({ rule, worth, points, open, assumed, explain }: Answer): LineStatus {
  if (open) return 'unknown'
  if (assumed) return 'assumed'
  if (rule.vetoes !== undefined && explain.limit !== undefined) return 'counted'
  if (worth === 0) return explain.lapsed ? 'lapsed' : 'not-met'
  if (points === 0) return 'outranked'
  return (explain.value ?? worth) > worth ? 'capped' : 'counted'
}

/** The other readings that change the line or the total, or that name no number. */
function otherTotals(
  answer: Answer,
  all: readonly Answer[],
  total: number,
  undecided: readonly OtherReading[],
): LineReading[] {
  return [...(answer.explain.readings?.() ?? []), ...undecided]
    .map((reading) => otherTotal(reading, answer, all))
    .filter((other) => other.total !== total || (other.points ?? answer.points) !== answer.points)
}

/** The total if this rule were read the other way, everything else as it is. */
function otherTotal(reading: OtherReading, { rule }: Answer, all: readonly Answer[]): LineReading {
  if ('total' in reading) return { id: reading.id, points: null, total: reading.total }
  const { id, worth } = reading
  if (worth === null) return { id, points: null, total: null }
  return { id, ...totalWith(rule, worth, all) }
}

/** What a rule adds, and the total, if it were worth so much and everything else as it is. */
function totalWith(rule: Rule, worth: number, all: readonly Answer[]) {
  const changed = afterGroups(all.map((each) => (each.rule === rule ? worth : each.worth)))
  const index = all.findIndex((each) => each.rule === rule)
  return { points: changed[index]!, total: Math.max(0, add(changed)) }
}
