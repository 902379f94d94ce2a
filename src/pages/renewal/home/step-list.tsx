import type { Renewal, Situation, Step } from '@/engine'

import { Group, SelfFold } from '@/ui'
import { OPTIONAL, STEP_GROUPS, STEP_LIST_WORDS } from '@/text/renewal'
import { StepRow } from '../../shared/step-row'

interface StepListProps {
  plan: Renewal
  kind: Situation['kind']
}

/** All steps as a task list in three parts; those that not everybody has to do are folded away. */
export function StepList({ plan, kind }: StepListProps) {
  const { steps } = plan
  const isFirst = kind === 'first'
  return (
    <>
      {STEP_GROUPS.map(({ title, first, ids }) => {
        const own = steps.filter(({ id }) => ids.includes(id))
        if (own.length === 0) return null
        const needed = own.filter(({ optional }) => !optional)
        return (
          <Group
            key={title}
            title={isFirst ? first : title}
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
      })}
    </>
  )
}

function Optional({ steps, plan, kind }: StepListProps & { steps: readonly Step[] }) {
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
