import { useState } from 'react'

import { permitField, type DayText, type Situation, type Step } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Notice, Prose, Row, Slot } from '@/ui'
import { PERMIT_DAY_HINTS, PERMIT_DAY_NAMES } from '@/text/situation'
import { doneWords, showWeekday } from '@/text/renewal'
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
    <Group title={words.ask} prose>
      {step.state === 'done' && step.doneOn === undefined && (
        <Prose>后面的步骤已经办了，这一步当作办好了。日子可以不写。</Prose>
      )}
      <Slot>
        {wrong !== undefined && (
          <Notice tone="bad" urgent>
            {wrong}
          </Notice>
        )}
      </Slot>
      <Button
        kind={value !== undefined ? 'plain' : words.early ? 'quiet' : 'primary'}
        onTap={() => put(value === undefined ? today : undefined)}
      >
        {value === undefined ? words.today : words.back}
      </Button>
      <DayField
        key={round}
        label={field === undefined ? '办好的日子' : PERMIT_DAY_NAMES[field]}
        hint={field && PERMIT_DAY_HINTS[field]}
        placeholder="例如 20261102"
        value={value}
        save={type}
        echo={value === undefined ? undefined : showWeekday(value)}
      />
      {step.id === 'endorse' && value !== undefined && (
        <Row
          name="签注后的新到期日"
          detail="照证面写下来，下一轮的日子就准了"
          onTap={() => void go(links.dates)}
        />
      )}
    </Group>
  )
}
