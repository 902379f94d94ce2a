import { addDays, renewal, type DayText, type Situation } from '@/engine'

import { type Axis, isOn, yearsOn } from './axis'

/** Something on an axis: the school's day, an expiry of the permit, the first day whose rules are not known. */
export interface Mark {
  kind: 'school' | 'renewal' | 'rules'
  day: DayText
  left: number
}

/** What a picture of the years ahead is held against, as far as it is on the axis. */
export function marksOf(axis: Axis, situation: Situation, covered: DayText): Mark[] {
  const { neededBy } = situation
  const mark = (kind: Mark['kind']) => (day: DayText) => ({ kind, day, left: axis.place(day) })
  return [
    ...(neededBy === undefined ? [] : [neededBy]).map(mark('school')),
    ...expiries(situation, axis).map(mark('renewal')),
    mark('rules')(addDays(covered, 1)),
  ].filter(({ day }) => isOn(axis, day))
}

/** Each day on which the permit expires, taken to be renewed in time: it is good for a year. */
function expiries(situation: Situation, { from, to }: Axis): DayText[] {
  const { dates, next } = renewal(situation, from)
  const own = dates.expires !== undefined && 'day' in dates.expires ? [dates.expires.day] : []
  const known = [...own, ...(next === undefined ? [] : [next.expires])].filter((day) => day >= from)
  const last = known[known.length - 1]
  if (last === undefined) return []
  const years = Number(to.slice(0, 4)) - Number(last.slice(0, 4))
  return [...known, ...Array.from({ length: Math.max(0, years) }, (_, n) => yearsOn(last, n + 1))]
}
