import { Text } from '@tarojs/components'
import { Row } from '@/components/row'
import type { Situation, Step } from '@/engine'
import { go } from '@/platform'
import { stateName, stepDetail } from '@/text/step-states'
import { stepName } from '@/text/steps'
import { links } from './links'
import css from './step-row.module.scss'

/** A step as a line of a task list: its name, who does it, and its state in a word. */
export function StepRow({ step, kind }: { step: Step; kind: Situation['kind'] }) {
  const name = stepName(step.id, kind)
  const detail = stepDetail(step, kind)
  const state = stateName(step)
  return (
    <Row
      name={name}
      detail={detail}
      value={<Text className={css[step.state]}>{state}</Text>}
      onTap={() => void go(links.step(step.id))}
      label={`${name}，${state}，${detail}`}
    />
  )
}
