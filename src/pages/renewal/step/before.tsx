import type { Renewal, Situation, Step } from '@/engine'

import { STEP_WORDS } from '@/text/renewal'
import { Group } from '@/ui'
import { StepRow } from '../../shared/step-row'

interface BeforeProps {
  step: Step
  plan: Renewal
  kind: Situation['kind']
}

/** What has to be done before, each with its state. */
export function Before({ step, plan, kind }: BeforeProps) {
  const before = plan.steps.filter(({ id }) => step.after.includes(id))
  if (before.length === 0) return null
  return (
    <Group title={STEP_WORDS.before}>
      {before.map((one) => (
        <StepRow key={one.id} step={one} plan={plan} kind={kind} before />
      ))}
    </Group>
  )
}
