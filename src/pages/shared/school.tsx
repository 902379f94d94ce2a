import { type ReactNode, useMemo } from 'react'

import {
  pointsReady,
  prepareAhead,
  type DayText,
  type PlanReach,
  type PlanStanding,
  type Profile,
  type Readings,
} from '@/engine'

import { Group, useStages } from '@/ui'
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
  if (standing !== undefined && standing.code !== 'unknown' && standing.code !== 'done') {
    const { reach, other } = standing
    return <Needed {...readyOf(reach)} other={other && readyOf(other)} isHere={isHere} />
  }
  if (stage > 0) return <Answer profile={profile} unscored={unscored} isHere={isHere} />
  return (
    <Group>
      <NeededRow />
    </Group>
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

function readyBy(own: Profile, day: DayText, readings: Readings) {
  const profile = goingOnOf(own, day)
  return pointsReady(prepareAhead(profile, readings), profile.situation, day)
}
