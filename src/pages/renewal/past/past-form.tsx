import { useRef, useState } from 'react'

import { permitField, type Profile, type Renewal, type Step } from '@/engine'
import { session } from '@/store'

import { COMMON_WORDS } from '@/text/common'
import { FRAME_WORDS } from '@/text/questions'
import { PAST_WORDS, showWeekday, STEP_GROUPS, stepName } from '@/text/renewal'
import { permitDayHint } from '@/text/situation'
import { Button, Foot, Group, Notice, Prose } from '@/ui'
import { latestDay, useDay } from '../../shared/day'
import { useOwner } from '../../shared/owner'
import { refusal } from '../../shared/refusal'
import { DayField } from '../../shared/typed-field'
import { Unfinished, useUnfinished } from '../../shared/unfinished'
import { filledWith, type PastDays, wrongDay } from './days'

interface PastFormProps {
  profile: Profile
  plan: Renewal
  days: PastDays
  onChange: (days: PastDays) => void
}

/** A field for each step; nothing is saved before all of them are. */
export function PastForm({ profile, plan, days, onChange }: PastFormProps) {
  const { id, visit } = useOwner()
  const today = latestDay(useDay())
  const { kind } = profile.situation
  const { page, fields, hold } = useUnfinished()
  const [problem, setProblem] = useState<string>()
  // What is typed in one field is held against the others at once.
  const typed = useRef(days)
  const steps = plan.steps.filter(({ optional }) => !optional)

  const save = (): void => {
    if (fields.length > 0) {
      hold()
      return setProblem(FRAME_WORDS.unfinished(fields))
    }
    if (Object.values(typed.current).every((day) => day === undefined)) {
      return setProblem(PAST_WORDS.none)
    }
    const done = session.updateProfile(id ?? '', (now) => filledWith(now, typed.current), visit)
    setProblem(refusal(done, 'permit'))
  }
  const field = ({ id: step }: Step) => {
    const onPermit = permitField(step, kind)
    const day = days[step]
    return (
      <DayField
        key={step}
        label={stepName(step, kind)}
        hint={onPermit && permitDayHint(onPermit, kind)}
        value={day}
        save={(given) => {
          const wrong = wrongDay(profile, typed.current, step, given, today)
          if (wrong !== undefined) return wrong
          typed.current = { ...typed.current, [step]: given }
          setProblem(undefined)
          onChange(typed.current)
          return undefined
        }}
        echo={day && showWeekday(day)}
      />
    )
  }
  return (
    <Unfinished.Provider value={page}>
      <Prose soft>{PAST_WORDS.lead}</Prose>
      {STEP_GROUPS.map(({ title, first, ids }) => {
        const own = steps.filter(({ id: step }) => ids.includes(step))
        return (
          own.length > 0 && (
            <Group key={title} title={kind === 'first' ? first : title} prose="form">
              {own.map(field)}
            </Group>
          )
        )
      })}
      <Foot
        keepsRoom
        above={
          problem !== undefined && (
            <Notice tone="bad" urgent>
              {problem}
            </Notice>
          )
        }
      >
        <Button kind="primary" onTap={save}>
          {COMMON_WORDS.save}
        </Button>
      </Foot>
    </Unfinished.Provider>
  )
}
