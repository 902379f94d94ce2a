import { LAST_WAGE_MONTH, pointsAt, WAGE_YEARS } from '../policy'
import { hasSpans } from '../facts'
import { score, totalOrZero } from '../points'
import type { Profile } from '../profile'
import { leastBase, type Readings, tierOf } from '../record'
import { BASE_MULTIPLES, type BaseTier } from '../scheme'
import { monthNumber, monthText, type Span, without } from '../spans'
import {
  addMonths,
  type DayText,
  monthOf,
  type MonthText,
  toDay,
  writeDay,
  writeMonth,
} from '../time'
import { HORIZON_MONTHS, horizonDay, horizonMonth } from './horizon'
import { prepareAhead } from './prepare-ahead'

/** What a time at the threshold rests on where it needs a base that keeps up with the average wage. */
export interface BaseLag {
  /** the tier that the last base reaches, and the least base for it in the last published year */
  tier: BaseTier
  least: number
  /** in yuan; undefined where the record names the tier itself */
  base: number | undefined
  /** the first month whose average wage is not published */
  changes: MonthText
  /** the month from which the base is taken to reach no tier: that one, or the later one in which the threshold is reached */
  from: MonthText
  /** the last month at the threshold even so */
  holdsUntil: MonthText
}

const LATEST = WAGE_YEARS[WAGE_YEARS.length - 1]!

/**
 * Until when the threshold is held by the months that are paid before the average wage changes, if none after that
 * reaches a tier (article 7(五): each month is held against the average wage of its own year).
 * @param profile goes on (`goingOn`), with what is to be done carried out
 * @param on today, `YYYY-MM-DD`
 * @param since the first day at the threshold
 * @returns undefined where no base is paid by then that reaches a tier, or where it ends no sooner for that
 */
export function baseLag(
  profile: Profile,
  on: DayText,
  since: DayText,
  readings?: Readings,
): BaseLag | undefined {
  const { insurance } = profile.facts
  const table = pointsAt(toDay(on), true)
  if (!hasSpans(insurance) || table === undefined) return undefined
  const changes = addMonths(LAST_WAGE_MONTH, 1)
  const from = Math.max(changes, monthOf(toDay(since)))
  const last = insurance.spans.find((span) => coversMonth(span, from))
  const tier = last && tierOfBase(last)
  // Stryker disable next-line ConditionalExpression: for the type only; no span has no tier
  if (last === undefined || tier === undefined) return undefined
  const paid = without(insurance.spans, [{ from: monthText(from) }])
  // What is paid from that month on reaches no tier; its months count for 年限 all the same.
  // Stryker disable next-line StringLiteral: nor does what is no base
  const after = without(insurance.spans, paid).map((span): Span => ({ ...span, base: 'floor' }))
  const spans = [...paid, ...after]
  const lagging = { ...profile, facts: { ...profile.facts, insurance: { spans } } }
  const [isAt, isStillAt] = [profile, lagging].map((one) => {
    const prepared = prepareAhead(one, readings)
    return (ahead: number) =>
      totalOrZero(score(prepared, writeDay(horizonDay(toDay(on), ahead)))) >= table.threshold
  }) as [(ahead: number) => boolean, (ahead: number) => boolean]
  // The months before that one are paid as they are: nothing is lost in it.
  for (let ahead = from - monthOf(toDay(on)) + 1; ahead <= HORIZON_MONTHS; ahead += 1) {
    if (isStillAt(ahead)) continue
    if (!isAt(ahead)) return undefined
    return {
      tier,
      least: leastBase(tier, LATEST),
      base: typeof last.base === 'number' ? last.base : undefined,
      changes: writeMonth(changes),
      from: monthText(from),
      holdsUntil: horizonMonth(toDay(on), ahead - 1),
    }
  }
  return undefined
}

const coversMonth = ({ from, to }: Span, month: number): boolean =>
  monthNumber(from) <= month && (to === undefined || monthNumber(to) >= month)

/** What a base that counts reaches in the last published year. */
function tierOfBase({ base, backPaid, otherEmployer, taxMismatch }: Span): BaseTier | undefined {
  if (backPaid || otherEmployer || taxMismatch) return undefined
  const tier = typeof base === 'number' ? tierOf(base, LATEST) : base
  return isTier(tier) ? tier : undefined
}

const isTier = (word: string): word is BaseTier => Object.keys(BASE_MULTIPLES).includes(word)
