import { useMemo } from 'react'

import {
  goingOn,
  pointsReady,
  prepareAhead,
  type DayText,
  type PlanReach,
  type PlanStanding,
  type Profile,
  type Readings,
} from '@/engine'

import { Group, useStages } from '@/ui'
import { useDay } from '../../shared/day'
import { Needed, NeededRow } from '../../shared/needed'

interface SchoolProps {
  profile: Profile
  /** the way that was chosen: the answer is with it */
  standing: PlanStanding | undefined
  /** on the page where the day is given */
  isHere?: boolean
}

/** The school's day; its answer, which looks ten years ahead, as soon as the page stands. */
export function School({ profile, standing, isHere }: SchoolProps) {
  const stage = useStages(1)
  if (standing !== undefined && standing.code !== 'unknown' && standing.code !== 'done') {
    const { reach, other } = standing
    return <Needed {...readyOf(reach)} other={other && readyOf(other)} isHere={isHere} />
  }
  if (stage > 0) return <Answer profile={profile} isHere={isHere} />
  return (
    <Group>
      <NeededRow />
    </Group>
  )
}

const readyOf = ({ ready }: PlanReach) => ready ?? { reached: null, held: false }

/** By both readings where they differ; nothing where there is no total. */
function Answer({ profile, isHere }: Omit<SchoolProps, 'standing'>) {
  const day = useDay()
  const [chosen, strict] = useMemo(
    () => [readyBy(profile, day, 'chosen'), readyBy(profile, day, 'strict')],
    [profile, day],
  )
  return chosen === undefined ? null : <Needed {...chosen} other={strict} isHere={isHere} />
}

function readyBy(own: Profile, day: DayText, readings: Readings) {
  const profile = goingOn(own, day)
  return pointsReady(prepareAhead(profile, readings), profile.situation, day)
}
