import { type Renewal, type Situation, type Step, turnOf } from '@/engine'
import { go, goTab } from '@/platform'

import { STEP_WORDS, stepName } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button } from '@/ui'
import { links } from '../../shared/links'

interface OnwardProps {
  /** what was just done */
  done: Step
  plan: Renewal
  situation: Situation
}

/** On to what comes next, as the main card says it; back to that card where nothing is to be done now. */
export function Onward({ done, plan, situation }: OnwardProps) {
  const turn = turnOf(situation, plan)
  if (turn?.code === 'changes') {
    return (
      <Button kind="primary" onTap={() => void go(links.question('changes'))}>
        {TODAY_WORDS.changes}
      </Button>
    )
  }
  const step = turn?.code === 'do' || turn?.code === 'result' ? turn.step : undefined
  if (step !== undefined && step.id !== done.id) {
    const { id } = step
    return (
      <Button kind="primary" onTap={() => void go(links.step(id))}>
        {TODAY_WORDS.next(stepName(id, situation.kind))}
      </Button>
    )
  }
  return (
    <Button kind="primary" onTap={() => void goTab(links.renewal)}>
      {STEP_WORDS.toRenewal}
    </Button>
  )
}
