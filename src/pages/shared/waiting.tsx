import { useState } from 'react'

import type { DayText, Renewal, Situation, Step } from '@/engine'
import { go } from '@/platform'

import {
  askHr,
  askLines,
  HANDED,
  type HandedText,
  NO_PASS,
  STEP_DONE_WORDS,
  TURN_WORDS,
  waitLines,
} from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button, CopyRow, Prose, SelfFold } from '@/ui'
import { latestDay, useDay } from './day'
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
  const isReturned = plan.returnedOn !== undefined
  const handed = step && HANDED[step.id]
  const lines = handed ? askLines(plan) : step ? [] : waitLines(plan)
  return (
    <>
      {handed !== undefined ? (
        <Handed
          key={step!.id}
          step={step!}
          words={handed}
          filedOn={situation.permit!.pointsFiledOn!}
        />
      ) : (
        step !== undefined && <Next step={step} plan={plan} situation={situation} />
      )}
      {lines.map((line) => (
        <Prose key={line} soft>
          {line}
        </Prose>
      ))}
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
  words: HandedText
  filedOn: DayText
}

/** Whether it was done is not known here: it is asked, and where it was not, there is a sentence to ask with. */
function Handed({ step: { id }, words: { ask, yes, no, say }, filedOn }: HandedProps) {
  const owner = useOwner()
  const today = latestDay(useDay())
  const [isMissing, setMissing] = useState(false)
  // A counter is not open every day: on which day is asked.
  const put = () =>
    id === 'counter' ? void go(links.stepSaid(id)) : saveStepDay(owner, id, today, today, true)
  return (
    <>
      <Prose>{ask}</Prose>
      <Button kind="primary" onTap={put}>
        {yes}
      </Button>
      {isMissing ? (
        <>
          <Prose>{no}</Prose>
          <CopyRow name={askHr(say, filedOn)} copied={askHr(say, filedOn)} />
        </>
      ) : (
        <Button onTap={() => setMissing(true)}>{STEP_DONE_WORDS.notYet}</Button>
      )}
    </>
  )
}
