import { View } from '@tarojs/components'

import { nextStep, waitingStep, type Renewal, type Situation } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose } from '@/ui'
import { PLACE_NAMES, stepDetail, stepName, waitText } from '@/text/renewal'
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
    <Group title={next === undefined ? '现在等着' : '接下来'} prose>
      <View className={css.name}>{stepName(step.id, kind)}</View>
      <Prose soft>{next === undefined ? waitText(step, kind) : stepDetail(step, kind, plan)}</Prose>
      {where !== undefined && <Prose soft>{PLACE_NAMES[where]}</Prose>}
      <Button kind="primary" onTap={() => void go(links.step(step.id))}>
        {next?.actor === 'office' ? '有结果了，记下来' : '看看怎么办'}
      </Button>
    </Group>
  )
}
