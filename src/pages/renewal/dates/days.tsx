import { askedDays, type Permit } from '@/engine'

import { aheadExample, COMMON_WORDS } from '@/text/common'
import { Choice, type Option, Placeholder } from '@/ui'
import { ADDRESS_QUESTION, PERMIT_DAY_NAMES, permitDayHint } from '@/text/situation'
import { showWeekday } from '@/text/renewal'
import { latestDay, useDay } from '../../shared/day'
import { MovedField } from '../../shared/moved-field'
import { aboutNewExpiry } from '../../shared/new-expiry'
import { openSituation } from '../../shared/selectors'
import { useOwner } from '../../shared/owner'
import { savePermitDay } from '../../shared/permit-day'
import { updateSituation } from '../../shared/save'
import { DayField } from '../../shared/typed-field'
import { useVisible } from '../../shared/visible'

type Word = 'yes' | 'no' | 'unknown'
const ANSWERS: readonly Option<Word>[] = [
  { value: 'yes', label: COMMON_WORDS.yes },
  { value: 'no', label: COMMON_WORDS.no },
  { value: 'unknown', label: COMMON_WORDS.unverified },
]

/** The fields that make sense by now; the next one appears when the one before it is given. */
export function Days() {
  const day = useDay()
  const owner = useOwner()
  const { kind, permit, changes } = useVisible(openSituation)
  return (
    <>
      {askedDays(permit, kind).map((field) => {
        const value = permit?.[field]
        return (
          <DayField
            key={field}
            label={PERMIT_DAY_NAMES[field]}
            hint={permitDayHint(field, kind)}
            {...(field === 'expiresOn' && { placeholder: aheadExample(day) })}
            opensOn={field === 'newExpiresOn' ? aboutNewExpiry(permit) : undefined}
            value={value}
            save={(given) => savePermitDay(owner, field, given, latestDay(day))}
            echo={value === undefined ? undefined : showWeekday(value)}
          />
        )
      })}
      <Placeholder>
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
      </Placeholder>
      <Placeholder>
        {(changes.includes('address') || permit?.addressMatches === false) && <MovedField />}
      </Placeholder>
    </>
  )
}

function wordOf({ addressMatches }: Permit): Word | undefined {
  if (addressMatches === undefined || addressMatches === 'unknown') return addressMatches
  return addressMatches ? 'yes' : 'no'
}

const matchOf = (word: Word): Permit['addressMatches'] =>
  word === 'unknown' ? word : word === 'yes'
