import {
  pointsReady,
  prepareAhead,
  range,
  type DayText,
  type PlanReach,
  type PlanStanding,
  type Profile,
  type Readings,
} from '@/engine'

import type { PointsReady } from '@/text/outlook'
import { goingOnOf } from './worked-out'

/** When the points are there, as the school's day needs them. */
export interface Ready {
  own: PointsReady
  /** by the reading of a clause that gives fewer points, where that is another */
  other?: PointsReady | undefined
}

type Told = Extract<PlanStanding, { reach: PlanReach }>

/** With the way that was chosen. */
export const readyByPlan = ({ reach, other }: Pick<Told, 'reach' | 'other'>): Ready => ({
  own: readyOf(reach),
  other: other && readyOf(other),
})

const readyOf = ({ ready }: PlanReach): PointsReady => ready ?? { reached: null, held: false }

/** With a way that still has something to do; undefined where none is chosen, or nothing can be told of it. */
export function readyByOpenPlan(standing: PlanStanding | undefined): Ready | undefined {
  if (standing === undefined || standing.code === 'unknown' || standing.code === 'done') {
    return undefined
  }
  return readyByPlan(standing)
}

/** With nothing done; undefined where there is no total. */
export function readyAlone(profile: Profile, day: DayText): Ready | undefined {
  const own = readyBy(profile, day, 'chosen')
  return own && { own, other: readyBy(profile, day, 'strict') }
}

function readyBy(own: Profile, day: DayText, readings: Readings): PointsReady | undefined {
  const profile = goingOnOf(own, day)
  const prepared = prepareAhead(profile, readings)
  const ready = pointsReady(prepared, profile.situation, day)
  const { neededBy } = profile.situation
  if (ready === undefined) return undefined
  const { low = null, high = null } = neededBy === undefined ? {} : range(prepared, neededBy)
  const then = low === null || high === null ? undefined : { low, high }
  return { ...ready, then, alone: true }
}
