import { View } from '@tarojs/components'

import type { Renewal, Situation, Step, Turn } from '@/engine'
import { go } from '@/platform'

import { HR_WORDS, TURN_WORDS, turnText, waitLines } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button, Prose } from '@/ui'
import { hrLink } from './hr-link'
import { links } from './links'
import { openPage } from './open'
import css from './renewal-card.module.scss'

interface TurnPartProps {
  turn: Turn
  plan: Renewal
  situation: Situation
}

/** The next thing, with its one button; where nothing is to be done here, nothing. */
export function TurnPart({ turn, plan, situation }: TurnPartProps) {
  const next = (step: Step | undefined, along?: Step) =>
    step && <Next step={step} along={along} plan={plan} situation={situation} />
  switch (turn.code) {
    case 'changes':
      return (
        <>
          {next(turn.step)}
          <Prose soft>{TODAY_WORDS.changesLead}</Prose>
          <Button
            kind={turn.step === undefined ? 'primary' : 'plain'}
            onTap={() => void go(links.question('changes'))}
          >
            {TODAY_WORDS.changes}
          </Button>
        </>
      )
    case 'do':
      return next(turn.step, turn.along)
    case 'day':
      return next(turn.step)
    case 'result':
      return (
        <>
          {waitLines(plan).map((line) => (
            <Prose key={line} soft>
              {line}
            </Prose>
          ))}
          {next(turn.step)}
          <Button
            kind={turn.step === undefined ? 'primary' : 'plain'}
            onTap={() => void go(links.step('decision'))}
          >
            {TODAY_WORDS.result}
          </Button>
          {plan.dates.decisionBy === undefined && (
            <Button onTap={() => void openPage(links.remind)}>{TURN_WORDS.remind}</Button>
          )}
        </>
      )
    default:
      return null
  }
}

interface NextProps {
  step: Step
  along: Step | undefined
  plan: Renewal
  situation: Situation
}

/** Who does it and by when. What the employer does is sent on; one's own part is read up on. */
function Next({ step, along, plan, situation }: NextProps) {
  const { name, who, when, lines, asksMove } = turnText(step, along, situation, plan)
  const isTheirs = step.actor === 'employer'
  return (
    <>
      <View className={css.step}>{TODAY_WORDS.next(name)}</View>
      <Prose>{TURN_WORDS.who(who, when)}</Prose>
      {lines.map((line) => (
        <Prose key={line} soft>
          {line}
        </Prose>
      ))}
      {isTheirs && (
        <Button kind="primary" onTap={() => void go(hrLink(situation))}>
          {HR_WORDS.send}
        </Button>
      )}
      <Button kind={isTheirs ? 'plain' : 'primary'} onTap={() => void go(links.step(step.id))}>
        {TODAY_WORDS.how}
      </Button>
      {asksMove && (
        <Button kind="quiet" onTap={() => void go(links.question('changes'))}>
          {TURN_WORDS.moved}
        </Button>
      )}
    </>
  )
}
