import { back } from '@/platform'

import { type InsuranceCounts, LIMITS, monthNumber, monthOfText, monthText } from '@/engine'
import { COUNT_NAMES } from '@/input'

import { Button, Field, Notice, Prose, Title } from '@/ui'
import { COUNTS_FORM_WORDS, COUNTS_LIMIT } from '@/text/record'
import { showMonth } from '@/text/time'
import { COMMON_WORDS } from '@/text/common'
import { useDay } from '../../shared/day'
import { FormFoot } from '../../shared/insurance/form-foot'
import { links } from '../../shared/links'
import { CountFields } from './count-fields'
import { useCountsForm } from './use-counts-form'

/** The numbers, the month that they stand for, and saving them as one answer. */
export function CountsForm({
  stored,
  replaced,
}: {
  stored: InsuranceCounts | undefined
  /** how many spans give way to the counts */
  replaced: number
}) {
  const thisMonth = monthOfText(useDay())
  const lastMonth = showMonth(monthText(monthNumber(thisMonth) - 1))
  const form = useCountsForm(stored, replaced)
  const { draft, problem, saved, errorOf, change, keep, leave, finish } = form
  const { asOf } = form.reading

  return (
    <>
      <Title>{COUNTS_FORM_WORDS.title}</Title>
      <Prose>{COUNTS_LIMIT}</Prose>
      <Field
        label={COUNTS_FORM_WORDS.asOf}
        hint={COUNTS_FORM_WORDS.asOfHint(lastMonth)}
        value={draft.asOf}
        placeholder={COUNTS_FORM_WORDS.asOfPlaceholder(
          monthText(monthNumber(thisMonth) - 1).replace('-', ''),
        )}
        keyboard="number"
        error={errorOf('asOf')}
        echo={
          asOf === undefined
            ? undefined
            : asOf >= thisMonth
              ? COUNTS_FORM_WORDS.notOver(showMonth(asOf))
              : showMonth(asOf)
        }
        date={{
          fields: 'month',
          value: asOf,
          opensOn: monthText(monthNumber(thisMonth) - 1),
          start: LIMITS.earliestInsured,
        }}
        onType={(text, picked) => {
          const next = { ...draft, asOf: text }
          change(next)
          if (picked) leave('asOf', next)
        }}
        onLeave={() => leave('asOf')}
      />
      {COUNT_NAMES.map((name) => (
        <CountFields
          key={name}
          name={name}
          typed={draft.typed[name]}
          open={draft.open[name]}
          error={errorOf(name)}
          onType={(text) => {
            change({
              ...draft,
              typed: { ...draft.typed, [name]: text },
              open: { ...draft.open, [name]: false },
            })
          }}
          onLeave={() => leave(name)}
          onOpen={(open) => {
            const next = {
              ...draft,
              typed: { ...draft.typed, [name]: '' },
              open: { ...draft.open, [name]: open },
            }
            change(next)
            keep(next)
          }}
        />
      ))}
      {replaced > 0 && <Notice tone="warn">{COUNTS_FORM_WORDS.replaces(replaced)}</Notice>}
      <FormFoot problem={problem}>
        <Button kind="primary" onTap={finish}>
          {replaced > 0
            ? COUNTS_FORM_WORDS.saveReplacing(replaced)
            : stored === undefined
              ? COMMON_WORDS.save
              : COMMON_WORDS.done}
        </Button>
        {replaced > 0 && (
          <Button onTap={() => void back(links.insurance)}>{COUNTS_FORM_WORDS.unchanged}</Button>
        )}
      </FormFoot>
      {stored !== undefined && (
        <Prose soft>{saved ? COMMON_WORDS.saved : COMMON_WORDS.savesEachTime}</Prose>
      )}
    </>
  )
}
