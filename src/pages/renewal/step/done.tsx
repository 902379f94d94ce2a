import { useState } from 'react'

import { permitField, type DayText, type Situation, type Step } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Notice, Placeholder, Prose, Row } from '@/ui'
import { PERMIT_DAY_HINTS, PERMIT_DAY_NAMES } from '@/text/situation'
import { doneWords, showWeekday, STEP_DONE_WORDS } from '@/text/renewal'
import { latestDay } from '../../shared/day'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import { savePermitDay } from '../../shared/permit-day'
import { DayField } from '../../shared/typed-field'
import { saveStepDay } from './step-day'

interface DoneProps {
  step: Step
  situation: Situation
  day: DayText
}

/** Whether and when a step was done; each answer is saved at once and can be taken back. */
export function Done({ step, situation, day }: DoneProps) {
  const owner = useOwner()
  const [wrong, setWrong] = useState<string>()
  // A button changes the day past the field: it starts anew.
  const [round, setRound] = useState(0)
  const today = latestDay(day)
  const field = permitField(step.id, situation.kind)
  const value = field === undefined ? situation.stepsDone?.[step.id] : situation.permit?.[field]
  const words = doneWords(step, field !== undefined)
  const isAssumed = step.state === 'done' && step.doneOn === undefined

  const save = (done: DayText | undefined): string | undefined =>
    field === undefined
      ? saveStepDay(owner, step.id, done, today)
      : savePermitDay(owner, field, done, today)
  const put = (done: DayText | undefined) => {
    setWrong(save(done))
    setRound(round + 1)
  }
  const type = (done: DayText | undefined) => {
    setWrong(undefined)
    return save(done)
  }
  return (
    <Group title={words.ask} prose={isAssumed || 'form'}>
      <Placeholder>{isAssumed && <Prose>{STEP_DONE_WORDS.assumedDone}</Prose>}</Placeholder>
      <Placeholder>
        {wrong !== undefined && (
          <Notice tone="bad" urgent>
            {wrong}
          </Notice>
        )}
      </Placeholder>
      <Button
        kind={value !== undefined ? 'plain' : words.early ? 'quiet' : 'primary'}
        onTap={() => put(value === undefined ? today : undefined)}
      >
        {value === undefined ? words.today : words.back}
      </Button>
      <DayField
        key={round}
        label={field === undefined ? STEP_DONE_WORDS.doneOn : PERMIT_DAY_NAMES[field]}
        hint={field && PERMIT_DAY_HINTS[field]}
        placeholder={STEP_DONE_WORDS.placeholder}
        value={value}
        save={type}
        echo={value === undefined ? undefined : showWeekday(value)}
      />
      <Placeholder>
        {step.id === 'endorse' && value !== undefined && (
          <Row
            name={STEP_DONE_WORDS.newExpiry}
            detail={STEP_DONE_WORDS.newExpiryDetail}
            onTap={() => void go(links.dates)}
          />
        )}
      </Placeholder>
    </Group>
  )
}
