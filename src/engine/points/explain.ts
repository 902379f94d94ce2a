import {
  at,
  isBeyondCoverage,
  LAST_WAGE_MONTH,
  pointsAt,
  type PointTable,
  type RuleSet,
} from '../policy'
import { type Ends, endsOf, type Prepared } from '../record'
import { type Day, type DayText, type Month, monthOf, NO_DAY, readDay, writeDay } from '../time'
import { afterGroups } from './groups'
import { assumedFacts, totalsOf } from './range'
import type { Case, OtherReading, Reasons, Rule } from './rule'
import { RULES } from './rules'
import type { Explanation, Line, LineReading, LineStatus } from './types'

/**
 * The total with its lines, one for each rule of the scheme in its order: status, points, the clauses it rests on, what
 * limits it, until when it stands, and what another reading would give.
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
  const answers = answerAll(prepared, ends, table, day)
  const sum = Math.max(0, add(answers.map(({ points }) => points)))
  const vetoed = prepared.counted.deductions.serious
  return {
    total: vetoed ? null : sum,
    reaches: vetoed ? 'no' : reaches(prepared, ends, table, day),
    policy: rules.id,
    lines: answers.map((answer) =>
      lineOf(answer, rules, vetoed ? [] : otherTotals(answer, answers, sum)),
    ),
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
  { counted, profile, goesOn, strict }: Prepared,
  ends: Ends,
  table: PointTable,
  day: Day,
): Answer[] {
  const month = monthOf(day)
  const given: Case = {
    facts: profile.facts,
    counted,
    highest: ends.highest,
    table,
    day,
    month,
  }
  const otherTable = pointsAt(day, goesOn, !strict)!
  const notAsked = new Set(assumedFacts(profile.facts))
  const worths = RULES.map((rule) => rule.worth(counted, table, day, month))
  const points = afterGroups(worths)
  return RULES.map((rule, index) => {
    const [low, high] = bounds(rule, ends, table, day, month)
    const account = rule.explain(given)
    const undecided = otherSide(rule, ends, otherTable, day, month)
    return {
      rule,
      worth: worths[index]!,
      points: points[index]!,
      low,
      high,
      open: low !== high || rule.vetoes?.(ends.lowest) !== rule.vetoes?.(ends.highest),
      assumed: notAsked.has(rule.facts[0]!),
      explain: low === high ? withReading(account, undecided) : account,
    }
  })
}

function bounds(
  rule: Rule,
  { lowest, highest }: Ends,
  table: PointTable,
  day: Day,
  month: Month,
): [number, number] {
  return [rule.worth(lowest, table, day, month), rule.worth(highest, table, day, month)]
}

/** What a rule is worth by the other reading of a clause that no text decides; undefined where open facts bear on it. */
function otherSide(
  rule: Rule,
  ends: Ends,
  table: PointTable,
  day: Day,
  month: Month,
): OtherReading | undefined {
  const undecided = table.strict.find((one) => one.rule === rule.id)
  if (undecided === undefined) return undefined
  const [low, high] = bounds(rule, ends, table, day, month)
  return low === high ? { id: undecided.id, worth: low } : undefined
}

const withReading = (account: Reasons, reading: OtherReading | undefined): Reasons =>
  reading === undefined ? account : { ...account, readings: [...(account.readings ?? []), reading] }

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

function lineOf(answer: Answer, { ruleClauses }: RuleSet, readings: LineReading[]): Line {
  const { rule, worth, points, low, high, explain } = answer
  const { limit, notes = [], until } = explain
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
    ...(until === undefined ? {} : { until: writeDay(until) }),
    ...(readings.length === 0 ? {} : { readings }),
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
function otherTotals(answer: Answer, all: readonly Answer[], total: number): LineReading[] {
  return (answer.explain.readings ?? [])
    .map((reading) => otherTotal(reading, answer, all))
    .filter((other) => other.total !== total || (other.points ?? answer.points) !== answer.points)
}

/** The total if this rule were read the other way, everything else as it is. */
function otherTotal(reading: OtherReading, { rule }: Answer, all: readonly Answer[]): LineReading {
  if ('total' in reading) return { id: reading.id, points: null, total: reading.total }
  const { id, worth } = reading
  if (worth === null) return { id, points: null, total: null }
  const changed = afterGroups(all.map((each) => (each.rule === rule ? worth : each.worth)))
  const index = all.findIndex((each) => each.rule === rule)
  return { id, points: changed[index]!, total: Math.max(0, add(changed)) }
}
