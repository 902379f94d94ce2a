import {
  type DayText,
  isAskedAgain,
  policyOn,
  type Renewal,
  type Situation,
  type Step,
  type StepId,
} from '@/engine'
import { go } from '@/platform'

import {
  askHr,
  askLines,
  HANDED,
  isToAsk,
  type HandedText,
  NO_PASS,
  NO_PASS_NAME,
  REVIEW,
  notYetText,
  STEP_DONE_WORDS,
  TURN_WORDS,
  waitLines,
} from '@/text/renewal'
import { waysTitle } from '@/text/points'
import { TODAY_WORDS } from '@/text/today'
import { Button, CopyRow, Prose, SelfFold } from '@/ui'
import { latestDay, useDay } from './day'
import { links } from './links'
import { Next } from './next-part'
import { openPage } from './open'
import { type Owner, useOwner } from './owner'
import { savePermitDay } from './permit-day'
import { updateSituation } from './save'
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
  const threshold = policyOn(today).table?.threshold
  const isVerified = plan.askOn === undefined
  const isReturned = plan.returnedOn !== undefined
  const handed = step && HANDED[step.id]
  const isAsking = !step && !isVerified && !isReturned
  const saidOn = situation.notYet?.verification
  const isAsked = isAsking && !isAskedAgain(saidOn, plan.daysWaited!, today)
  const lines = handed ? askLines(plan) : step ? [] : waitLines(plan, isAsked ? saidOn : undefined)
  return (
    <>
      {handed !== undefined ? (
        <Handed key={step!.id} step={step!} words={handed} plan={plan} situation={situation} />
      ) : (
        step !== undefined && <Next step={step} plan={plan} situation={situation} />
      )}
      {lines.map((line) => (
        <Prose key={line} soft>
          {line}
        </Prose>
      ))}
      {isAsking && !isAsked && isToAsk(plan.daysWaited) && (
        <Button onTap={() => noteNotYet(owner, situation, 'verification', today)}>
          {TURN_WORDS.asked}
        </Button>
      )}
      {isReturned && (
        <Button kind="primary" onTap={() => savePermitDay(owner, 'suppliedOn', today, today, true)}>
          {TURN_WORDS.supplied}
        </Button>
      )}
      {(!step || handed) && !isVerified && !isReturned && (
        <Button onTap={() => void openPage(links.remind)}>{TURN_WORDS.remind}</Button>
      )}
      <SelfFold name={TODAY_WORDS.result}>
        {!isVerified && !isReturned && (
          <Button onTap={() => void openPage(links.returned)}>{TURN_WORDS.returned}</Button>
        )}
        {!isVerified && (
          <Button onTap={() => void go(links.stepSaid('verification'))}>
            {TURN_WORDS.verified}
          </Button>
        )}
        <Button onTap={() => void go(links.stepSaid('decision'))}>{TURN_WORDS.decided}</Button>
        <SelfFold name={NO_PASS_NAME}>
          <Prose>{NO_PASS}</Prose>
          <Prose>{REVIEW}</Prose>
          {threshold !== undefined && (
            <Button onTap={() => void openPage(links.ways)}>{waysTitle(threshold, false)}</Button>
          )}
        </SelfFold>
      </SelfFold>
    </>
  )
}

/** Asks no more until a day on which to ask has come. */
const noteNotYet = (owner: Owner, { notYet }: Situation, id: StepId, today: DayText): void =>
  void updateSituation(owner, { notYet: { ...notYet, [id]: today } }, true)

interface HandedProps {
  step: Step
  words: HandedText
  plan: Renewal
  situation: Situation
}

/**
 * Whether it was done is not known here: it is asked, and where it was not, there is a sentence to ask with, and the
 * question rests until a day on which to ask has come.
 */
function Handed({ step: { id }, words, plan, situation }: HandedProps) {
  const owner = useOwner()
  const today = latestDay(useDay())
  const { permit, notYet } = situation
  const saidOn = notYet?.[id]
  // Nothing is counted from these days: today is taken, and can be changed beside 撤销.
  const put = () => saveStepDay(owner, id, today, today, true)
  if (isAskedAgain(saidOn, plan.daysWaited!, today)) {
    return (
      <>
        <Prose>{words.ask}</Prose>
        <Button kind="primary" onTap={put}>
          {words.yes}
        </Button>
        <Button onTap={() => noteNotYet(owner, situation, id, today)}>
          {STEP_DONE_WORDS.notYet}
        </Button>
      </>
    )
  }
  const question = askHr(words.say, permit!.pointsFiledOn!)
  return (
    <>
      <Prose>{notYetText(words, saidOn!, today)}</Prose>
      <CopyRow name={question} copied={question} />
      <Button onTap={put}>{words.yes}</Button>
    </>
  )
}
