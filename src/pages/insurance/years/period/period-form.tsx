import { type Insurance, oneBase, paidMonths, type Period, spansOf, wageParts } from '@/engine'
import { back } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { MARKS, PERIOD_WORDS, periodNow, periodWords } from '@/text/record'
import { Button, Prose, Title } from '@/ui'
import { FormFoot } from '../../../shared/insurance/form-foot'
import { links } from '../../../shared/links'
import { Chips } from '../chips'
import { MonthsBase } from '../months-base'
import { usePeriod } from './use-period'

interface PeriodFormProps {
  insurance: Insurance | 'unknown' | undefined
  period: Period
  thisMonth: number
}

/** What the months are, and what all of them can be made. */
export function PeriodForm({ insurance, period, thisMonth }: PeriodFormProps) {
  const form = usePeriod(period, thisMonth)
  const months = paidMonths(spansOf(insurance), period)
  const [part, ...parts] = wageParts(period)
  return (
    <>
      <Title>{periodWords(period)}</Title>
      <Prose>{periodNow(months)}</Prose>
      <Chips
        legend={PERIOD_WORDS.mark(months.length)}
        options={MARKS}
        value={months.every((month) => month.paid === undefined) ? 'unpaid' : null}
        onChoose={form.mark}
      />
      <MonthsBase
        label={PERIOD_WORDS.base(months.length)}
        base={oneBase(months)}
        year={parts.length === 0 ? part?.year : undefined}
        yuan={form.yuan}
        onType={form.typeBase}
        onLeave={form.leaveBase}
        onChoose={form.chooseBase}
      />
      <Prose soft>{PERIOD_WORDS.pays}</Prose>
      <FormFoot problem={form.problem} record>
        <Button
          kind="primary"
          onTap={() => {
            if (form.leaveBase()) void back(links.months)
          }}
        >
          {COMMON_WORDS.done}
        </Button>
      </FormFoot>
    </>
  )
}
