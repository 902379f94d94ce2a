import { offeredSteps, type Renewal, type Situation, type Step } from '@/engine'

import { Group, SelfFold } from '@/ui'
import { FIRST_SCORE_WORDS, OPTIONAL, STEP_GROUPS, STEP_LIST_WORDS } from '@/text/renewal'
import { StepRow } from '../../shared/step-row'

interface StepsProps {
  plan: Renewal
  kind: Situation['kind']
}

interface StepGroupProps extends StepsProps {
  group: (typeof STEP_GROUPS)[number]
}

/** One part of the task list; the steps that not everybody has to do are folded away. */
export function StepGroup({ group: { title, first, ids }, plan, kind }: StepGroupProps) {
  const own = offeredSteps(plan).filter(({ id }) => ids.includes(id))
  if (own.length === 0) return null
  const needed = own.filter(({ optional }) => !optional)
  return (
    <Group
      title={kind === 'first' ? first : title}
      aside={STEP_LIST_WORDS.progress(
        needed.filter(({ state }) => state === 'done').length,
        needed.length,
      )}
    >
      {needed.map((step) => (
        <StepRow key={step.id} step={step} plan={plan} kind={kind} />
      ))}
      <Optional steps={own.filter(({ optional }) => optional)} plan={plan} kind={kind} />
    </Group>
  )
}

/** All of them, to be read ahead of time. */
export const FoldedSteps = ({ plan, kind }: StepsProps) => (
  <Group>
    <SelfFold name={FIRST_SCORE_WORDS.folded}>
      {plan.steps.map((step) => (
        <StepRow key={step.id} step={step} plan={plan} kind={kind} />
      ))}
    </SelfFold>
  </Group>
)

function Optional({ steps, plan, kind }: StepsProps & { steps: readonly Step[] }) {
  if (steps.length === 0) return null
  const own = (['counter', 'receipt'] as const).find((one) => steps.some(({ id }) => id === one))
  const { name, detail } = OPTIONAL[own ?? 'lease']
  return (
    <SelfFold name={name} detail={detail}>
      {steps.map((step) => (
        <StepRow key={step.id} step={step} plan={plan} kind={kind} />
      ))}
    </SelfFold>
  )
}
