import type { Renewal, Situation, Step } from '@/engine'
import { go } from '@/platform'

import { HANDED, NO_PASS, TURN_WORDS, waitLines } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button, Prose, SelfFold } from '@/ui'
import { latestDay, useDay } from './day'
import { hrLink } from './hr-link'
import { links } from './links'
import { Next } from './next-part'
import { openPage } from './open'
import { useOwner } from './owner'
import { savePermitDay } from './permit-day'
import { saveStepDay } from './step-day'

interface WaitingProps {
  /** what is still to be done by the person or the employer */
  step: Step | undefined
  plan: Renewal
  situation: Situation
}

/** Filed: what may lie with the employer is asked for first; what has come is written down as what it is. */
export function Waiting({ step, plan, situation }: WaitingProps) {
  const owner = useOwner()
  const today = latestDay(useDay())
  const isVerified = plan.askOn === undefined
  const handed = step && HANDED[step.id]
  return (
    <>
      {handed !== undefined ? (
        <Handed step={step!} {...handed} situation={situation} />
      ) : step !== undefined ? (
        <Next step={step} plan={plan} situation={situation} />
      ) : (
        waitLines(plan).map((line) => (
          <Prose key={line} soft>
            {line}
          </Prose>
        ))
      )}
      {plan.returnedOn !== undefined && (
        <Button kind="primary" onTap={() => savePermitDay(owner, 'suppliedOn', today, today, true)}>
          {TURN_WORDS.supplied}
        </Button>
      )}
      {step === undefined && !isVerified && (
        <Button onTap={() => void openPage(links.remind)}>{TURN_WORDS.remind}</Button>
      )}
      <SelfFold name={TODAY_WORDS.result}>
        {!isVerified && plan.returnedOn === undefined && (
          <Button onTap={() => void go(links.dates)}>{TURN_WORDS.returned}</Button>
        )}
        {!isVerified && (
          <Button onTap={() => void go(links.stepSaid('verification'))}>
            {TURN_WORDS.verified}
          </Button>
        )}
        <Button onTap={() => void go(links.stepSaid('decision'))}>{TURN_WORDS.decided}</Button>
        <Prose soft>{NO_PASS}</Prose>
      </SelfFold>
    </>
  )
}

interface HandedProps {
  step: Step
  ask: string
  yes: string
  situation: Situation
}

/** Whether it was done is not known here: it is asked, and only where it was not is there something to send. */
function Handed({ step, ask, yes, situation }: HandedProps) {
  const day = useDay()
  const owner = useOwner()
  const today = latestDay(day)
  return (
    <>
      <Prose>{ask}</Prose>
      <Button kind="primary" onTap={() => saveStepDay(owner, step.id, today, today)}>
        {yes}
      </Button>
      <Button onTap={() => void go(hrLink(situation))}>
        {TURN_WORDS.notYet(situation.sent?.on)}
      </Button>
    </>
  )
}
