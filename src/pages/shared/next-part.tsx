import { View } from '@tarojs/components'

import { mayBeFiled, permitField, type Renewal, type Situation, type Step } from '@/engine'
import { go } from '@/platform'

import { NOTED, POINT_NAMES, sendText, TURN_WORDS, turnText } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button, Prose } from '@/ui'
import { latestDay, useDay } from './day'
import { hrLink } from './hr-link'
import { links } from './links'
import { openPage } from './open'
import { useOwner } from './owner'
import css from './renewal-card.module.scss'
import { saveStepDay } from './step-day'

interface NextProps {
  step: Step
  along?: Step
  plan: Renewal
  situation: Situation
}

/** Who does it and by when. What the employer does is sent on; one's own part is read up on. */
export function Next({ step, along, plan, situation }: NextProps) {
  const { name, who, when, lines, asksMove } = turnText(step, along, situation, plan)
  const day = useDay()
  const owner = useOwner()
  // That it was done can be said as soon as it can be.
  const isFilable = plan.phase === 'endorsed' && mayBeFiled(plan, day)
  const isEndorsable = step.id === 'endorse' && step.state === 'ready'
  const isTheirs = step.actor === 'employer'
  const sentOn = situation.sent?.on
  // What was sent is not the one thing to do any more.
  const sends = isTheirs && sentOn === undefined
  const isDoable = ({ id, state }: Step) =>
    state === 'ready' && permitField(id, situation.kind) === undefined && NOTED[id] !== undefined
  const how = (
    <Button
      kind={isFilable ? 'quiet' : sends ? 'plain' : 'primary'}
      onTap={() => void go(links.step(step.id))}
    >
      {TODAY_WORDS.how}
    </Button>
  )
  const send = (
    <Button kind={sends ? 'primary' : 'quiet'} onTap={() => void go(hrLink(situation))}>
      {sendText(sentOn)}
    </Button>
  )
  return (
    <>
      <View className={css.step}>{TODAY_WORDS.next(name)}</View>
      <Prose>{TURN_WORDS.who(who, when)}</Prose>
      {sends && send}
      {!isFilable && how}
      {(isFilable || isEndorsable) && (
        <Button
          kind={isFilable && !sends ? 'primary' : 'plain'}
          onTap={() => void go(links.stepSaid(isFilable ? 'submit' : 'endorse'))}
        >
          {isFilable
            ? TURN_WORDS.filed
            : plan.phase.startsWith('late')
              ? TURN_WORDS.endorsed
              : POINT_NAMES.endorsedOn}
        </Button>
      )}
      {[step, along].map(
        (one) =>
          one !== undefined &&
          isDoable(one) && (
            <Button
              key={one.id}
              onTap={() => saveStepDay(owner, one.id, latestDay(day), latestDay(day), true)}
            >
              {NOTED[one.id]}
            </Button>
          ),
      )}
      {isFilable && !sends && how}
      {isTheirs && !sends && send}
      {step.due !== undefined && step.due === plan.dates.filingCaution && (
        <Button kind="quiet" onTap={() => void openPage(links.date('filingCaution'))}>
          {TURN_WORDS.caution}
        </Button>
      )}
      {lines.map((line) => (
        <Prose key={line} soft>
          {line}
        </Prose>
      ))}
      {asksMove && (
        <Button kind="quiet" onTap={() => void go(links.question('changes'))}>
          {TURN_WORDS.moved}
        </Button>
      )}
    </>
  )
}
