import type { MonthText, Span } from '@/engine'

import { freeAfter, LIMITS, monthNumber, monthOfText, monthText, newestFirst } from '@/engine'

import { Button, Field, Notice, Placeholder, Prose, Title } from '@/ui'
import { GAP_NOTE, SPAN_WORDS, spanMonths, spanPeriod, WAYS_WORDS } from '@/text/record'
import { COMMON_WORDS } from '@/text/common'
import { useDay } from '../../shared/day'
import { BaseFields } from '../../shared/insurance/base-fields'
import { FormFoot } from '../../shared/insurance/form-foot'
import { Flags } from '../../shared/insurance/flags'
import { BaseYears } from './base-years'
import { useSpanDraft } from './use-span-draft'

const MONTHS = { fields: 'month', start: LIMITS.earliestInsured } as const

interface SpanFormProps {
  spans: readonly Span[]
  /** the span to change; undefined adds one */
  start: Span | undefined
  /** counts are stored, and a span would take their place */
  replacesCounts: boolean
}

/** The months, the base and the flags of one span. */
export function SpanForm({ spans, start, replacesCounts }: SpanFormProps) {
  const thisMonth = monthNumber(monthOfText(useDay()))
  const form = useSpanDraft(spans, start, beginsAt(spans, thisMonth), replacesCounts)
  const { draft, reading, change, leave, errorOf } = form
  const { from, to } = reading
  const months =
    from === undefined || to === undefined
      ? undefined
      : spanMonths({ from, ...(to === null ? {} : { to }), base: 'unknown' }, thisMonth)
  const { isStored } = form

  return (
    <>
      <Title>{start === undefined || form.before ? SPAN_WORDS.add : SPAN_WORDS.change}</Title>
      <Placeholder>
        {form.before !== undefined && (
          <Notice tone="good" urgent>
            {WAYS_WORDS.saved(spanPeriod(form.before, thisMonth))}
          </Notice>
        )}
      </Placeholder>
      {replacesCounts && (
        <Notice tone="warn" title={SPAN_WORDS.hasCounts}>
          {SPAN_WORDS.hasCountsWhy}
        </Notice>
      )}
      <Prose soft>{`${SPAN_WORDS.lead}${GAP_NOTE}`}</Prose>
      <Field
        label={SPAN_WORDS.from}
        value={draft.from}
        placeholder={SPAN_WORDS.fromPlaceholder}
        keyboard="number"
        error={errorOf('from')}
        date={{ ...MONTHS, value: from, opensOn: monthText(thisMonth) }}
        onType={(text, picked) => form.typeMonth('from', text, picked)}
        onLeave={() => leave('from')}
      />
      <Field
        label={SPAN_WORDS.to}
        hint={SPAN_WORDS.toHint}
        value={draft.to}
        placeholder={SPAN_WORDS.toPlaceholder}
        keyboard="number"
        error={errorOf('to')}
        echo={months}
        date={{ ...MONTHS, value: to ?? undefined, opensOn: from ?? monthText(thisMonth) }}
        onType={(text, picked) => form.typeMonth('to', text, picked)}
        onLeave={() => leave('to')}
      />
      <BaseFields form={form} month={reading.from} />
      <BaseYears reading={reading} thisMonth={thisMonth} />
      <Flags draft={draft} change={change} />
      <Placeholder>
        {reading.cut !== undefined && (
          <Notice>{SPAN_WORDS.cuts(spanPeriod(reading.cut, thisMonth))}</Notice>
        )}
      </Placeholder>
      <FormFoot problem={form.problem} visit={form.visit}>
        <Button kind="primary" onTap={form.finish}>
          {isStored ? COMMON_WORDS.done : COMMON_WORDS.save}
        </Button>
        <Button onTap={form.finishAndNext}>{SPAN_WORDS.saveAndNext}</Button>
      </FormFoot>
      {isStored && (
        <>
          <Prose soft>{form.saved ? COMMON_WORDS.saved : COMMON_WORDS.savesEachTime}</Prose>
          <Button kind="quiet" tone="bad" onTap={form.remove}>
            {SPAN_WORDS.remove}
          </Button>
        </>
      )}
    </>
  )
}

/** The month after the record, where it has come. */
function beginsAt(spans: readonly Span[], thisMonth: number): MonthText | undefined {
  const [newest] = newestFirst(spans)
  const next = newest && freeAfter(spans, newest)
  return next !== undefined && next <= monthText(thisMonth) ? next : undefined
}
