import { Text } from '@tarojs/components'

import type { Renewal, Situation, Step } from '@/engine'
import { go } from '@/platform'

import { STEP_ROW_WORDS } from '@/text/common'
import { Row } from '@/ui'
import { NOT_REQUIRED, stateName, stepDetail, stepName } from '@/text/renewal'
import { links } from './links'
import css from './step-row.module.scss'

interface StepRowProps {
  step: Step
  plan: Renewal
  kind: Situation['kind']
  /** it stands among what comes before another step: what may fall away says so instead of its state */
  before?: boolean
}

/** A step as a line of a task list: its name, who does it, and its state in a word. */
export function StepRow({ step, plan, kind, before = false }: StepRowProps) {
  const name = stepName(step.id, kind)
  const detail = stepDetail(step, kind, plan)
  const mayFall = before && step.optional && step.state !== 'done'
  const state = mayFall ? NOT_REQUIRED : stateName(step)
  return (
    <Row
      name={name}
      detail={detail}
      value={<Text className={css[mayFall ? 'waits' : step.state]}>{state}</Text>}
      onTap={() => void go(links.step(step.id))}
      label={STEP_ROW_WORDS.aria(name, detail, state)}
    />
  )
}
