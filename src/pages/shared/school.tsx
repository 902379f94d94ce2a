import { type ReactNode, useMemo } from 'react'

import type { PlanStanding, Profile } from '@/engine'

import { Group, Placeholder, useStages } from '@/ui'
import { useDay } from './day'
import { Needed, NeededRow } from './needed'
import { readyAlone, readyByOpenPlan } from './ready'

interface SchoolProps {
  profile: Profile
  /** the way that was chosen: the answer is with it */
  standing: PlanStanding | undefined
  /** in its place where there is no total */
  unscored?: ReactNode
  /** on the page where the day is given */
  isHere?: boolean
  /** the card above says what is to be waited for */
  isSaid?: boolean
}

/** The school's day; its answer, which looks ten years ahead, as soon as the page stands. */
export function School({ profile, standing, unscored, isHere, isSaid }: SchoolProps) {
  const stage = useStages(1)
  const planned = readyByOpenPlan(standing)
  // In a place of its own: the page is not sent again when the answer comes.
  return (
    <Placeholder>
      {planned !== undefined ? (
        <Needed ready={planned} isHere={isHere} isSaid={isSaid} />
      ) : stage > 0 ? (
        <Answer profile={profile} unscored={unscored} isHere={isHere} isSaid={isSaid} />
      ) : (
        <Group>
          <NeededRow />
        </Group>
      )}
    </Placeholder>
  )
}

/** With nothing done, by both readings where they differ. */
function Answer({ profile, unscored = null, ...shown }: Omit<SchoolProps, 'standing'>) {
  const day = useDay()
  const ready = useMemo(() => readyAlone(profile, day), [profile, day])
  return ready === undefined ? <>{unscored}</> : <Needed ready={ready} {...shown} />
}
