import type { Span } from '@/engine'

import { Button, Field, Notice, Prose, Title } from '@/ui'
import { spanMonths } from '@/text/record'
import { monthNumber, monthOfText } from '@/engine'
import { useDay } from '../../shared/day'
import { UndoAnswer } from '../../shared/undo-answer'
import { BaseFields } from '../../shared/insurance/base-fields'
import { Flags } from '../../shared/insurance/flags'
import { BaseYears } from './base-years'
import { useSpanDraft } from './use-span-draft'

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
  const form = useSpanDraft(spans, start, replacesCounts)
  const { draft, reading, change, leave, errorOf } = form
  const { from, to } = reading
  const months =
    from === undefined || to === undefined
      ? undefined
      : spanMonths({ from, ...(to === null ? {} : { to }), base: 'unknown' }, thisMonth)
  const { isStored } = form

  return (
    <>
      <Title>{start === undefined ? '加一段缴费' : '修改这一段'}</Title>
      {replacesCounts && (
        <Notice tone="warn" title="你现在存的是月数">
          保存这一段以后，就改用逐段的缴费记录，原来填的月数会被替换。想留着月数，直接返回就行。
        </Notice>
      )}
      <Prose soft>单位、基数都没变的连续月份算一段；基数一变，就另加一段。</Prose>
      <Field
        label="从哪个月"
        value={draft.from}
        placeholder="例如 202307"
        keyboard="number"
        error={errorOf('from')}
        onType={(text) => change({ from: text })}
        onLeave={() => leave('from')}
      />
      <Field
        label="到哪个月"
        hint="含这个月；还在交就空着"
        value={draft.to}
        placeholder="例如 202406"
        keyboard="number"
        error={errorOf('to')}
        echo={months}
        onType={(text) => change({ to: text })}
        onLeave={() => leave('to')}
      />
      <BaseFields form={form} />
      <BaseYears reading={reading} thisMonth={thisMonth} />
      <Flags draft={draft} change={change} />
      {form.problem !== undefined && (
        <Notice tone="bad" urgent>
          {form.problem}
        </Notice>
      )}
      <Button kind="primary" onTap={form.finish}>
        {isStored ? '完成' : '保存'}
      </Button>
      {isStored && (
        <>
          <Prose soft>{form.saved ? '✓ 已保存' : '改对一处，就保存一处。'}</Prose>
          <Button kind="quiet" tone="bad" onTap={form.remove}>
            删除这一段
          </Button>
        </>
      )}
      <UndoAnswer />
    </>
  )
}
