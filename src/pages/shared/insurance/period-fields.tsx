import type { PropsWithChildren } from 'react'

import { oneBase, type PaidMonth, type Period, wageParts } from '@/engine'
import { back } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { GAP_NOTE, MARKS, PERIOD_WORDS } from '@/text/record'
import { Button, Prose } from '@/ui'
import { FormFoot } from './form-foot'
import { links } from '../links'
import { Chips } from './chips'
import { MonthsBase } from './months-base'
import { usePeriod } from './use-period'

interface PeriodFieldsProps {
  period: Period
  /** of the period, as they are recorded */
  months: readonly PaidMonth[]
  thisMonth: number
}

/** What all months of a period can be made: not paid first of all. */
export function PeriodFields({
  period,
  months,
  thisMonth,
  children,
}: PropsWithChildren<PeriodFieldsProps>) {
  const form = usePeriod(period, thisMonth)
  const [part, ...parts] = wageParts(period)
  return (
    <>
      <Chips
        legend={PERIOD_WORDS.mark(months.length)}
        options={MARKS}
        value={months.every((month) => month.paid === undefined) ? 'unpaid' : null}
        onChoose={form.mark}
      />
      <Prose soft>{GAP_NOTE}</Prose>
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
      {children}
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
