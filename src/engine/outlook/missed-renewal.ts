import { progressOf, renewedPermit } from '../renewal'
import { currentPermit, type Situation } from '../situation'
import { type DayText, toDay, writeDay } from '../time'
import type { PlanReach } from './plan-standing'
import type { Ready } from './points-ready'

/** Of what a plan comes to, by when it can be filed with; null or undefined: never. */
type Reached = Pick<PlanReach, 'isThere' | 'lost' | 'month'> & {
  ready: Pick<Ready, 'reached'> | undefined
}

/**
 * The expiry of the permit whose renewal finds the total below the threshold, though the plan is carried out.
 * @param on today, `YYYY-MM-DD`
 * @returns undefined where the next renewal finds it there, or where there is none to be told of
 */
export function missedRenewal(
  situation: Situation,
  { isThere, lost, month, ready }: Reached,
  on: DayText,
): DayText | undefined {
  const permit = currentPermit(situation)
  if (situation.kind !== 'renewal' || permit === undefined) return undefined
  const day = toDay(on)
  const progress = progressOf(permit, situation.kind, day)
  const expires =
    progress.filed === undefined
      ? writeDay(progress.expires)
      : renewedPermit(permit, progress, day)?.expires
  const [from, until] = isThere ? [lost, month] : [on, ready?.reached ?? undefined]
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the type only; nothing is before what is not there
  if (expires === undefined || from === undefined) return undefined
  return from <= expires && (until === undefined || expires < until) ? expires : undefined
}
