import { View } from '@tarojs/components'

import { nextStep, waitingStep, type Renewal, type Situation } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose } from '@/ui'
import { NEXT_ACTION_WORDS, PLACE_NAMES, stepDetail, stepName, waitText } from '@/text/renewal'
import { links } from '../../shared/links'
import css from './next-action.module.scss'

interface NextActionProps {
  plan: Renewal
  kind: Situation['kind']
}

/** The one thing to do now, or what is waited for. */
export function NextAction({ plan, kind }: NextActionProps) {
  const next = nextStep(plan)
  const step = next ?? waitingStep(plan)
  if (step === undefined) return null
  const where = step.where.find((place) => place !== 'employer')
  return (
    <Group title={next === undefined ? NEXT_ACTION_WORDS.waiting : NEXT_ACTION_WORDS.next} prose>
      <View className={css.name}>{stepName(step.id, kind)}</View>
      <Prose soft>{next === undefined ? waitText(step, kind) : stepDetail(step, kind, plan)}</Prose>
      {where !== undefined && <Prose soft>{PLACE_NAMES[where]}</Prose>}
      <Button kind="primary" onTap={() => void go(links.step(step.id))}>
        {next?.actor === 'office' ? NEXT_ACTION_WORDS.result : NEXT_ACTION_WORDS.how}
      </Button>
    </Group>
  )
}
