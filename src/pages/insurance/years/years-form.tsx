import { type ReactNode, useMemo, useState } from 'react'

import { LIMITS, monthText, prepare, type Profile, PROFILE_SCHEMA, type Span } from '@/engine'

import { oddYears, YEARS_WORDS } from '@/text/record'
import { Field, Placeholder, Prose } from '@/ui'
import { useDay } from '../../shared/day'
import { FormFoot } from '../../shared/insurance/form-foot'
import { NOTHING_YET } from '../../shared/selectors'
import { Totals } from './totals'
import { useYears } from './use-years'
import { YearList } from './year-list'

/** Stands for the profile that the first answer will make. */
const NOBODY: Profile = {
  schema: PROFILE_SCHEMA,
  id: 'nobody',
  label: '',
  facts: {},
  situation: NOTHING_YET,
  progress: {},
}

interface YearsFormProps {
  profile: Profile | null
  spans: readonly Span[]
  /** the way on; `leave` goes it, unless something that was typed is wrong */
  end: (leave: (go: () => void) => void) => ReactNode
}

/** When it began, and the years since; at the foot the way on. */
export function YearsForm({ profile, spans: recorded, end }: YearsFormProps) {
  const day = useDay()
  const form = useYears(recorded)
  const [left, setLeft] = useState(false)
  const { first, years, spans, problem } = form
  const prepared = useMemo(() => {
    const own = profile ?? NOBODY
    return prepare({ ...own, facts: { ...own.facts, insurance: { spans: spans as Span[] } } })
  }, [profile, spans])
  const leave = (go: () => void) => {
    setLeft(true)
    if (form.leaveBase() && first.wrong === undefined) go()
  }
  const from = first.month === undefined ? undefined : monthText(first.month)
  const odd = first.month === undefined ? undefined : oddYears(first.month)
  return (
    <>
      <Field
        label={YEARS_WORDS.first}
        value={first.text}
        placeholder={YEARS_WORDS.firstPlaceholder}
        keyboard="number"
        error={left ? first.wrong : undefined}
        echo={
          from === undefined
            ? undefined
            : first.isRecorded
              ? YEARS_WORDS.recorded(from)
              : YEARS_WORDS.firstEcho(from, years.length)
        }
        date={{
          fields: 'month',
          value: from,
          opensOn: form.thisMonth,
          start: LIMITS.earliestInsured,
          end: form.thisMonth,
        }}
        onType={(text, picked) => {
          setLeft(picked)
          form.typeFirst(text)
        }}
        onLeave={() => setLeft(true)}
      />
      {odd !== undefined && <Prose soft>{odd}</Prose>}
      {years.length > 0 && <YearList form={form} prepared={prepared} day={day} />}
      <Placeholder>
        {form.open === undefined && <Totals prepared={prepared} day={day} />}
      </Placeholder>
      <FormFoot problem={problem} record={form.state.yuan === undefined}>
        {end(leave)}
      </FormFoot>
    </>
  )
}
