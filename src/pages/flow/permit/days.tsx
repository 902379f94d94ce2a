import type { Situation } from '@/engine'

import { PERMIT_WORDS, showWeekday } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Group } from '@/ui'
import { latestDay, useDay } from '../../shared/day'
import { useOwner } from '../../shared/owner'
import { saveSituation } from '../../shared/save'
import { DayField } from '../../shared/typed-field'

const FIELDS = [
  ['registeredOn', TODAY_WORDS.registeredOn, TODAY_WORDS.registeredHint],
  ['appliedOn', PERMIT_WORDS.appliedOn, PERMIT_WORDS.appliedHint],
] as const

/** The two days that everything is counted from, saved as they are typed. */
export function Days({ situation }: { situation: Situation }) {
  const day = useDay()
  const owner = useOwner()
  // The first day that is given makes a profile of somebody who has no permit yet.
  const kind = situation.kind ?? 'permit'
  return (
    <Group title={PERMIT_WORDS.write} prose="form">
      {FIELDS.map(([field, label, hint]) => {
        const value = situation[field]
        return (
          <DayField
            key={field}
            label={label}
            hint={hint}
            value={value}
            latest={latestDay(day)}
            save={(given) => saveSituation(owner, { kind, [field]: given }, field)}
            echo={value === undefined ? undefined : showWeekday(value)}
          />
        )
      })}
    </Group>
  )
}
