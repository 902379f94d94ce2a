import { useState } from 'react'

import { LIMITS, type MonthText, type Span } from '@/engine'
import { back } from '@/platform'
import { pageState, type Done } from '@/store'

import { alike, lastOf, piece, type EditExtent, replaced, spanAt, withoutMonth } from '@/engine'

import { Button, Choice } from '@/ui'
import { MONTH_FORM_WORDS, reachOptions, TOO_MANY_SPANS } from '@/text/record'
import { COMMON_WORDS } from '@/text/common'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import { refusal } from '../../shared/refusal'
import { answer } from '../../shared/save'
import { BaseFields } from '../../shared/insurance/base-fields'
import { draftOf, readDraft, type SpanDraft } from '../../shared/insurance/draft'
import { FormFoot } from '../../shared/insurance/form-foot'
import { Flags, Heading } from '../../shared/insurance/flags'

interface MonthFormProps {
  month: MonthText
  spans: readonly Span[]
}

/** Another base or flag for this month, or from it on; the span is cut where need be. Saved once, on the button. */
export function MonthForm({ month, spans }: MonthFormProps) {
  const owner = useOwner()
  const span = spanAt(spans, month)
  const last = lastOf(spans, month)
  const [draft, setDraft] = useState(() => draftOf(span))
  const [reach, setReach] = useState<EditExtent | undefined>(last === month ? 'month' : undefined)
  const [left, setLeft] = useState(false)
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string>()
  const months = piece(spans, month, reach ?? 'month')
  const reading = readDraft({ ...draft, from: months.from, to: months.to ?? '' }, [], undefined)

  function change(next: Partial<SpanDraft>) {
    setDraft({ ...draft, ...next })
    setProblem(undefined)
  }

  function tell(done: Done) {
    setProblem(refusal(done, 'insurance'))
    // A failed save has its banner there too, and the months are in memory.
    if (done.ok || done.reason !== 'invalid') void back(links.insurance)
  }

  function save() {
    setAsked(true)
    const part = reading.span
    if (part === undefined) return setProblem(MONTH_FORM_WORDS.unready)
    if (reach === undefined) return setProblem(MONTH_FORM_WORDS.chooseWhich)
    if (span !== undefined && alike(span, part)) return setProblem(MONTH_FORM_WORDS.unchanged)
    const next = replaced(spans, part)
    if (next.length > LIMITS.spans) return setProblem(TOO_MANY_SPANS)
    const done = answer(owner, { insurance: { spans: next } })
    if (done.ok) pageState.setSaved(owner.id, part)
    tell(done)
  }

  function remove() {
    const rest = withoutMonth(spans, month)
    if (rest.length > LIMITS.spans) return setProblem(TOO_MANY_SPANS)
    tell(answer(owner, { insurance: rest.length === 0 ? undefined : { spans: rest } }))
  }

  return (
    <>
      <Heading>{span === undefined ? MONTH_FORM_WORDS.record : MONTH_FORM_WORDS.change}</Heading>
      <BaseFields
        month={month}
        form={{
          draft,
          change,
          leave: () => setLeft(true),
          errorOf: (field) =>
            (left || asked ? reading.errors[field] : undefined) ??
            (asked ? reading.missing[field] : undefined),
        }}
      />
      <Flags
        draft={draft}
        change={change}
        which={reach === 'onward' ? MONTH_FORM_WORDS.theseMonths : MONTH_FORM_WORDS.thisMonth}
      />
      {last !== month && (
        <>
          <Heading>{MONTH_FORM_WORDS.which}</Heading>
          <Choice
            legend={MONTH_FORM_WORDS.which}
            options={reachOptions(month, last)}
            value={reach}
            onChoose={(chosen) => {
              setReach(chosen)
              setProblem(undefined)
            }}
          />
        </>
      )}
      <FormFoot problem={problem}>
        <Button kind="primary" onTap={save}>
          {COMMON_WORDS.save}
        </Button>
      </FormFoot>
      {span !== undefined && (
        <Button kind="quiet" tone="bad" onTap={remove}>
          {MONTH_FORM_WORDS.remove}
        </Button>
      )}
    </>
  )
}
