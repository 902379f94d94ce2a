import { type ReactNode, useMemo } from 'react'

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
import { Group, Placeholder, useStages } from '@/ui'
import { useDay } from './day'
import { Needed, NeededRow } from './needed'
import { goingOnOf } from './worked-out'

interface SchoolProps {
  profile: Profile
  /** the way that was chosen: the answer is with it */
  standing: PlanStanding | undefined
  /** in its place where there is no total */
  unscored?: ReactNode
  /** on the page where the day is given */
  isHere?: boolean
}

/** The school's day; its answer, which looks ten years ahead, as soon as the page stands. */
export function School({ profile, standing, unscored, isHere }: SchoolProps) {
  const stage = useStages(1)
  const isTold = standing !== undefined && standing.code !== 'unknown' && standing.code !== 'done'
  // In a place of its own: the page is not sent again when the answer comes.
  return (
    <Placeholder>
      {isTold ? (
        <Needed
          {...readyOf(standing.reach)}
          other={standing.other && readyOf(standing.other)}
          isHere={isHere}
        />
      ) : stage > 0 ? (
        <Answer profile={profile} unscored={unscored} isHere={isHere} />
      ) : (
        <Group>
          <NeededRow />
        </Group>
      )}
    </Placeholder>
  )
}

export const readyOf = ({ ready }: PlanReach) => ready ?? { reached: null, held: false }

/** With nothing done, by both readings where they differ. */
function Answer({ profile, unscored = null, isHere }: Omit<SchoolProps, 'standing'>) {
  const day = useDay()
  const [chosen, strict] = useMemo(
    () => [readyBy(profile, day, 'chosen'), readyBy(profile, day, 'strict')],
    [profile, day],
  )
  if (chosen === undefined) return <>{unscored}</>
  return <Needed {...chosen} alone isHere={isHere} other={strict && { ...strict, alone: true }} />
}

/** When the points are there by one reading with nothing done; undefined where there is no total. */
export function readyBy(own: Profile, day: DayText, readings: Readings): PointsReady | undefined {
  const profile = goingOnOf(own, day)
  const prepared = prepareAhead(profile, readings)
  const ready = pointsReady(prepared, profile.situation, day)
  const { neededBy } = profile.situation
  if (ready === undefined || neededBy === undefined) return ready
  const { low, high } = range(prepared, neededBy)
  return low === null || high === null ? ready : { ...ready, then: { low, high } }
}
