import {
  type Action,
  explain,
  follower,
  lapseMonth,
  offeredActions,
  onward,
  policyOn,
  prepareAhead,
  type DayText,
  type Explanation,
  type Facts,
  type MonthText,
  type OfferedAction,
  type Onward,
  type PolicyVersion,
  type Prepared,
  type Profile,
  type Readings,
} from '@/engine'
import { goingOnOf } from '../../shared/worked-out'

/** What ways ahead are looked for from. */
export interface OutlookContext {
  day: DayText
  /** with an insurance that goes on */
  profile: Profile
  prepared: Prepared
  /** how it stands on the day */
  now: Explanation
  /** all that the person could do, also what is not reckoned with */
  offered: OfferedAction[]
  /** the rules in force, or the last ones where they are taken to go on */
  table: Table
  /** the points of 应届 where nobody knows when they stop */
  openFresh: number | undefined
  /** how the insurance is taken to go on */
  onward: Onward
  /** the month from which one cannot renew if nothing is done */
  lapses: MonthText | undefined
  readings: Readings
  /** how it stands by the reading in use, where all of this is by the other */
  chosen?: Explanation
  /** the same by the reading of a clause that gives fewer points, and what a set of actions comes to by it */
  other?: { context: OutlookContext; follow: ReturnType<typeof follower> }
}

type Table = NonNullable<PolicyVersion['table']>

/** The rules of a day, or the last ones. */
export function tableOf(day: DayText): Table {
  const { table, covered } = policyOn(day)
  return table ?? policyOn(covered.to).table!
}

/**
 * @param readings `strict`: by the reading of a clause that gives fewer points, which has no other beside it
 * @param left what is left of a plan that was chosen, with its own figures
 */
export function groundOf(
  own: Profile,
  day: DayText,
  readings: Readings = 'chosen',
  left: readonly Action[] = [],
): OutlookContext {
  const profile = goingOnOf(own, day)
  const table = tableOf(day)
  const offered = offeredActions(profile, day).map((each) => ({
    ...each,
    ...left.find(({ id }) => id === each.id),
  }))
  const context = (as: Readings): OutlookContext => {
    const prepared = prepareAhead(profile, as)
    return {
      day,
      profile,
      readings: as,
      prepared,
      now: explain(prepared, day),
      offered,
      table,
      openFresh: openFresh(own.facts, table),
      onward: onward(own, day),
      lapses: lapseMonth(prepared, day),
    }
  }
  if (readings === 'strict') {
    return { ...context(readings), chosen: explain(prepareAhead(profile), day) }
  }
  const strict = context('strict')
  const follow = follower(strict.prepared, day)
  return { ...context('chosen'), other: { context: strict, follow } }
}

/** The points of 应届 where nobody knows when they stop. */
export const openFresh = (
  { freshGraduate, freshGraduateUntil }: Facts,
  table: Table,
): number | undefined =>
  freshGraduate === true && freshGraduateUntil === undefined ? table.freshGraduate : undefined

/** The day on which a month ahead is scored; the month of the day itself on the day. */
export const firstDayOf = (month: MonthText, day: DayText): DayText =>
  day.startsWith(month) ? day : `${month}-01`
