import { useMemo } from 'react'

import {
  goingOn,
  pointsReady,
  prepareAhead,
  type DayText,
  type Profile,
  type Readings,
} from '@/engine'

import { Group, useStages } from '@/ui'
import { useDay } from '../../shared/day'
import { Needed, NeededRow } from '../../shared/needed'

/** The school's day; its answer, which looks ten years ahead, as soon as the page stands. */
export function School({ profile }: { profile: Profile }) {
  const stage = useStages(1)
  if (stage > 0) return <Answer profile={profile} />
  return (
    <Group>
      <NeededRow />
    </Group>
  )
}

/** By both readings where they differ; nothing where there is no total. */
function Answer({ profile }: { profile: Profile }) {
  const day = useDay()
  const [chosen, strict] = useMemo(
    () => [readyBy(profile, day, 'chosen'), readyBy(profile, day, 'strict')],
    [profile, day],
  )
  return chosen === undefined ? null : <Needed {...chosen} other={strict} />
}

function readyBy(own: Profile, day: DayText, readings: Readings) {
  const profile = goingOn(own, day)
  return pointsReady(prepareAhead(profile, readings), profile.situation, day)
}
