import { policyOn, type DayText, type Plan } from '@/engine'

import { type Axis, axisOf, outlookAxis, yearsOn } from '../shared/chart/axis'
import { type Mark, marksOf } from '../shared/chart/marks'
import { firstDayOf, type OutlookContext } from '../shared/context'
import { monthAfter } from '../shared/plan-reach'

/** The months that ways are drawn on side by side, and what these are held against. */
export interface WaysAxis {
  axis: Axis
  marks: readonly Mark[]
}

/** The school's day and the next expiry of the permit, as far as they are in the ten years ahead. */
export function waysMarks({ day, profile }: OutlookContext): readonly Mark[] {
  const marks = marksOf(outlookAxis(day), profile.situation, policyOn(day).covered.to)
  const renewal = marks.find(({ kind }) => kind === 'renewal')
  return marks.filter((mark) => mark.kind === 'school' || mark === renewal)
}

/** From the day to the last of the months that these plans reach, and of these marks; a year at least. */
export function waysAxis(
  plans: readonly Plan[],
  { day }: Pick<OutlookContext, 'day'>,
  marks: readonly Mark[],
): WaysAxis {
  const days = [...plans.map(({ month }) => firstDayOf(month, day)), ...marks.map((one) => one.day)]
  const last = days.reduce((one, other) => (other > one ? other : one), yearsOn(day, 1))
  const axis = axisOf(day, last)
  return { axis, marks: marks.map((mark) => ({ ...mark, left: axis.place(mark.day) })) }
}

/**
 * Where the bar of a plan is, in parts of a hundred.
 * @param base what time alone brings, where the plan goes on from the month that this loses
 */
export function barOf(plan: Plan, { day }: { day: DayText }, { place }: Axis, base?: Plan) {
  const lost = base === undefined ? undefined : monthAfter(base)
  const left = lost === undefined ? 0 : Math.max(0, place(firstDayOf(lost, day)))
  const end = Math.max(left, place(firstDayOf(plan.month, day)))
  return { left, width: Math.round((end - left) * 100) / 100, end }
}
