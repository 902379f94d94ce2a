import { View } from '@tarojs/components'

import {
  isFirstTime,
  nextStep,
  paperCase,
  type Renewal,
  type Situation,
  waitingStep,
} from '@/engine'
import { go, goTab } from '@/platform'

import { HEADLINE_WORDS, phaseText, stepDetail, stepName, waitText } from '@/text/renewal'
import { TODAY_WORDS, waitingText } from '@/text/today'
import { Button, Group, Prose, SelfFold } from '@/ui'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import css from './renewal-card.module.scss'

interface RenewalCardProps {
  plan: Renewal
  situation: Situation
  /** days since the points were filed; undefined where it is the person's turn */
  waits: number | undefined
}

/** Days left or late, the next thing to do and who does it, and one button; or what is waited for, with how long. */
export function RenewalCard({ plan, situation, waits }: RenewalCardProps) {
  const day = useDay()
  const { kind } = situation
  const phase = phaseText(plan, kind, day)
  if (phase === undefined) return null
  const title = isFirstTime(kind) ? TODAY_WORDS.first : TODAY_WORDS.renewal
  return (
    <Group title={waits === undefined ? title : TODAY_WORDS.waiting} prose>
      <View className={`${css.word} ${css[phase.tone]}`}>
        {waits === undefined ? phase.word : waitingText(waits)}
      </View>
      <Prose>{phase.sentence}</Prose>
      {phase.more !== undefined && (
        <SelfFold name={HEADLINE_WORDS.more}>
          <Prose>{phase.more}</Prose>
        </SelfFold>
      )}
      {plan.turned ? (
        <Turned />
      ) : waits === undefined && paperCase(situation).code === 'changes-open' ? (
        <AskChanges plan={plan} kind={kind} />
      ) : (
        <Next plan={plan} kind={kind} />
      )}
      <Button kind="quiet" onTap={() => void goTab(links.renewal)}>
        {TODAY_WORDS.whole}
      </Button>
    </Group>
  )
}

const Turned = () => (
  <Button kind="primary" onTap={() => void goTab(links.renewal)}>
    {TODAY_WORDS.begin}
  </Button>
)

interface NextProps {
  plan: Renewal
  kind: Situation['kind']
}

/** Steps and papers hang on what changed, so that is asked before anything is advised; who is late has to go anyway. */
function AskChanges({ plan, kind }: NextProps) {
  const isLate = plan.phase.startsWith('late')
  return (
    <>
      {isLate && <Next plan={plan} kind={kind} />}
      <Prose soft>{TODAY_WORDS.changesLead}</Prose>
      <Button kind={isLate ? 'plain' : 'primary'} onTap={() => void go(links.question('changes'))}>
        {TODAY_WORDS.changes}
      </Button>
    </>
  )
}

function Next({ plan, kind }: NextProps) {
  const next = nextStep(plan)
  const step = next ?? waitingStep(plan)
  if (step === undefined) return null
  const isOffice = next?.actor === 'office'
  return (
    <>
      {!isOffice && (
        <>
          <View className={css.step}>{TODAY_WORDS.next(stepName(step.id, kind))}</View>
          <Prose soft>
            {next === undefined ? waitText(step, kind) : stepDetail(step, kind, plan)}
          </Prose>
        </>
      )}
      <Button kind="primary" onTap={() => void go(links.step(step.id))}>
        {isOffice ? TODAY_WORDS.result : TODAY_WORDS.how}
      </Button>
    </>
  )
}
