import { useMemo } from 'react'

import { planStanding, type PlanStanding, type Profile } from '@/engine'

import { useStages } from '@/ui'
import { useDay } from './day'

/** How the way that was chosen stands; as it looks ten years ahead, when the page stands. */
export function usePlanStanding(profile: Profile): PlanStanding | undefined {
  const day = useDay()
  const { plan } = profile.situation
  const isAhead = useStages(plan === undefined ? 0 : 1) > 0
  return useMemo(
    () => (isAhead && plan !== undefined ? planStanding(profile, plan, day) : undefined),
    [isAhead, profile, plan, day],
  )
}
