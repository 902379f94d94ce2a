import { useState } from 'react'

import {
  addDays,
  permitField,
  type DayText,
  type Renewal,
  type Situation,
  type Step,
} from '@/engine'

import { Button, Group, Placeholder, Prose } from '@/ui'
import { PERMIT_DAY_NAMES, permitDayHint } from '@/text/situation'
import { doneWords, showWeekday, STEP_DONE_WORDS } from '@/text/renewal'
import { latestDay } from '../../shared/day'
import { NewExpiry } from '../../shared/new-expiry'
import { useOwner } from '../../shared/owner'
import { savePermitDay } from '../../shared/permit-day'
import { Refused } from '../../shared/refused'
import { saveStepDay } from '../../shared/step-day'
import { DayField } from '../../shared/typed-field'
import { AlsoMoved } from './also-moved'
import { Onward } from './onward'

interface DoneProps {
  step: Step
  plan: Renewal
  situation: Situation
  day: DayText
  /** it is done: what is asked is the day */
  said: boolean
}

/** Whether and when a step was done; each answer is saved at once and can be taken back. */
export function Done({ step, plan, situation, day, said }: DoneProps) {
  const owner = useOwner()
  const [wrong, setWrong] = useState<string>()
  // A button changes the day past the field: it starts anew.
  const [round, setRound] = useState(0)
  const today = latestDay(day)
  const field = permitField(step.id, situation.kind)
  const value = field === undefined ? situation.stepsDone?.[step.id] : situation.permit?.[field]
  const words = doneWords(step)
  const [asksDay, setAsksDay] = useState(said)
  const isAssumed = step.state === 'done' && step.doneOn === undefined

  const save = (done: DayText | undefined, isTap = false): string | undefined =>
    field === undefined
      ? saveStepDay(owner, step.id, done, today, isTap)
      : savePermitDay(owner, field, done, today, isTap)
  const put = (done: DayText | undefined) => {
    setWrong(save(done, done === undefined))
    setRound(round + 1)
  }
  const type = (done: DayText | undefined) => {
    setWrong(undefined)
    return save(done)
  }
  return (
    <Group
      title={asksDay && value === undefined ? STEP_DONE_WORDS.which : words.ask}
      prose={isAssumed || 'form'}
    >
      <Placeholder>{isAssumed && <Prose>{STEP_DONE_WORDS.assumedDone}</Prose>}</Placeholder>
      <Refused words={wrong} />
      {value !== undefined ? (
        <>
          <Prose>{STEP_DONE_WORDS.noted(showWeekday(value))}</Prose>
          {step.id === 'endorse' && (
            <>
              <NewExpiry permit={situation.permit} />
              <AlsoMoved plan={plan} on={value} day={day} />
            </>
          )}
          <Onward done={step} plan={plan} situation={situation} />
        </>
      ) : isAssumed ? null : words.early && !asksDay ? (
        <Button kind="quiet" onTap={() => setAsksDay(true)}>
          {STEP_DONE_WORDS.early}
        </Button>
      ) : (
        <>
          <Button kind="primary" onTap={() => put(today)}>
            {words.today}
          </Button>
          {asksDay && <Button onTap={() => put(addDays(today, -1))}>{words.yesterday}</Button>}
        </>
      )}
      <DayField
        key={round}
        label={field === undefined ? STEP_DONE_WORDS.doneOn : PERMIT_DAY_NAMES[field]}
        hint={field && permitDayHint(field, situation.kind)}
        value={value}
        save={type}
        echo={value === undefined ? undefined : showWeekday(value)}
      />
      <Placeholder>
        {value !== undefined && (
          <Button kind="quiet" onTap={() => put(undefined)}>
            {words.back}
          </Button>
        )}
      </Placeholder>
    </Group>
  )
}
