import { type Rule, RULES } from '../points'
import type { Completion } from '../record'
import type { HorizonMonth } from './horizon-months'
import { factsAt, type Option } from './option'

/** Points for each month ahead, and the most of them. */
interface PointSeries {
  points: Int32Array
  peak: number
}

/** In the place of a total where the rules are not known: below every threshold. */
const NOT_KNOWN = -1_000_000

const ALONE = RULES.filter(({ exclusive }) => !exclusive)
const TIED = RULES.filter(({ exclusive }) => exclusive)

/**
 * The totals of ten years for any set of options, put together from tracks that are worked out once each: a rule's
 * points hang on the facts that it names and on nothing else.
 */
export interface PointSeriesSet {
  /** the rules that stand alone, with nothing done */
  alone: PointSeries
  /** what an option adds in the rules that stand alone, from the month in which it is done */
  gain: (option: Option) => PointSeries
  /** the rules of which only the highest counts (article 11), with a set of options done each in its month */
  tied: (options: readonly Option[]) => PointSeries[]
}

/** Prepares the tracks of a person; each is worked out when it is first asked for. */
export function pointSeriesOf(facts: Completion, months: readonly HorizonMonth[]): PointSeriesSet {
  const gains = remembered<Option>(({ action }) => action.id)
  const tied = TIED.map(() => remembered<Option[]>(idsOf))
  return {
    alone: seriesOf(months, (month) => sum(ALONE, facts, month), NOT_KNOWN),
    gain: (option) => gains(option, () => gainOf(option, facts, months)),
    tied: (options) =>
      TIED.map((rule, index) => {
        // Stryker disable next-line MethodExpression: a shortcut; the others change nothing here
        const touching = options.filter(({ fact }) => rule.facts.includes(fact))
        return tied[index]!(touching, () =>
          seriesOf(months, (month, ahead) => worth(rule, factsAt(facts, touching, ahead), month)),
        )
      }),
  }
}

/** Totals of a set of options: for each month ahead, and a bound that none of them passes. */
export interface Totals {
  at: (ahead: number) => number
  peak: number
}

/** Puts the tracks of a set together. A total is at least 0 (article 11); below it where no rules are known. */
export function totalsOf(
  { alone, gain, tied }: PointSeriesSet,
  options: readonly Option[],
): Totals {
  const added = [alone, ...options.map(gain)]
  const highest = tied(options)
  return {
    at: (ahead) => {
      if (alone.points[ahead] === NOT_KNOWN) return NOT_KNOWN
      let total = 0
      let most = 0
      for (const { points } of added) total += points[ahead]!
      for (const { points } of highest) most = Math.max(most, points[ahead]!)
      return Math.max(0, total + most)
    },
    peak: Math.max(0, sumOf(added.map(peakOf)) + Math.max(...highest.map(peakOf))),
  }
}

const peakOf = ({ peak }: PointSeries): number => peak

const sumOf = (points: readonly number[]): number => points.reduce((sum, each) => sum + each, 0)

const idsOf = (options: readonly Option[]): string => options.map(({ action }) => action.id).join()

type KnownMonth = Required<HorizonMonth>

function gainOf({ fact, from, done }: Option, facts: Completion, months: readonly HorizonMonth[]) {
  // Stryker disable next-line MethodExpression: a shortcut; the other rules stay at what they are
  const rules = ALONE.filter((rule) => rule.facts.includes(fact))
  return seriesOf(months, (month, ahead) =>
    ahead < from ? 0 : sum(rules, done, month) - sum(rules, facts, month),
  )
}

const sum = (rules: readonly Rule[], facts: Completion, month: KnownMonth): number =>
  rules.reduce((total, rule) => total + worth(rule, facts, month), 0)

const worth = (rule: Rule, facts: Completion, { table, day, month }: KnownMonth): number =>
  rule.worth(facts, table, day, month)

function seriesOf(
  months: readonly HorizonMonth[],
  pointsOf: (month: KnownMonth, ahead: number) => number,
  notKnown = 0,
): PointSeries {
  const points = Int32Array.from(months, (month, ahead) =>
    isKnown(month) ? pointsOf(month, ahead) : notKnown,
  )
  return { points, peak: Math.max(...points) }
}

const isKnown = (month: HorizonMonth): month is KnownMonth => month.table !== undefined

/** Works a track out once for each key. */
function remembered<T>(keyOf: (of: T) => string) {
  const known = new Map<string, PointSeries>()
  return (of: T, work: () => PointSeries): PointSeries => {
    const key = keyOf(of)
    const found = known.get(key) ?? work()
    known.set(key, found)
    return found
  }
}
