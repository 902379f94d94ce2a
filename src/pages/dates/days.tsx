import { Choice, type Option } from '@/components/choice'
import type { Permit } from '@/engine'
import { ADDRESS_QUESTION, askedDays, PERMIT_DAY_HINTS, PERMIT_DAY_NAMES } from '@/text/permit-days'
import { showWeekday } from '@/text/plan-dates'
import { latestDay, useDay } from '../parts/day'
import { ownSituation } from '../parts/own'
import { useOwner } from '../parts/owner'
import { savePermitDay } from '../parts/permit-day'
import { updateSituation } from '../parts/save'
import { Slot } from '../parts/slot'
import { DayField } from '../parts/typed-field'
import { useVisible } from '../parts/visible'

type Word = 'yes' | 'no' | 'unknown'
const ANSWERS: readonly Option<Word>[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
  { value: 'unknown', label: '待核实' },
]

/** The fields that make sense by now; the next one appears when the one before it is given. */
export function Days() {
  const day = useDay()
  const owner = useOwner()
  const { kind, permit, changes } = useVisible(ownSituation)
  return (
    <>
      {askedDays(permit, kind).map((field) => {
        const value = permit?.[field]
        return (
          <DayField
            key={field}
            label={PERMIT_DAY_NAMES[field]}
            hint={PERMIT_DAY_HINTS[field]}
            placeholder="例如 20261201"
            value={value}
            save={(given) => savePermitDay(owner, field, given, latestDay(day))}
            echo={value === undefined ? undefined : showWeekday(value)}
          />
        )
      })}
      <Slot>
        {permit !== undefined && !changes.includes('address') && (
          <Choice
            legend={ADDRESS_QUESTION}
            showLegend
            options={ANSWERS}
            value={wordOf(permit)}
            onChoose={(word) =>
              updateSituation(owner, { permit: { ...permit, addressMatches: matchOf(word) } })
            }
          />
        )}
      </Slot>
    </>
  )
}

function wordOf({ addressMatches }: Permit): Word | undefined {
  if (addressMatches === undefined || addressMatches === 'unknown') return addressMatches
  return addressMatches ? 'yes' : 'no'
}

const matchOf = (word: Word): Permit['addressMatches'] =>
  word === 'unknown' ? word : word === 'yes'
