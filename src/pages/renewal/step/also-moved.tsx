import type { DayText, Renewal } from '@/engine'
import { go } from '@/platform'

import { STEP_DONE_WORDS } from '@/text/renewal'
import { Button, Prose } from '@/ui'
import { latestDay } from '../../shared/day'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import { saveStepDay } from '../../shared/step-day'

interface AlsoMovedProps {
  plan: Renewal
  /** when the 签注 was done */
  on: DayText
  day: DayText
}

/** Who has moved is asked whether the same trip has brought the new address, too. */
export function AlsoMoved({ plan, on, day }: AlsoMovedProps) {
  const owner = useOwner()
  const address = plan.steps.find(({ id }) => id === 'address')
  if (address === undefined || address.state === 'done') return null
  return (
    <>
      <Prose>{STEP_DONE_WORDS.address}</Prose>
      <Button onTap={() => saveStepDay(owner, 'address', on, latestDay(day), true)}>
        {STEP_DONE_WORDS.yes}
      </Button>
      <Button onTap={() => void go(links.step('address'))}>{STEP_DONE_WORDS.notYet}</Button>
    </>
  )
}
