import type { Permit } from '@/engine'

import { showWeekday } from '@/text/renewal'
import { PERMIT_DAY_HINTS, PERMIT_DAY_NAMES } from '@/text/situation'
import { latestDay, useDay } from './day'
import { useOwner } from './owner'
import { savePermitDay } from './permit-day'
import { DayField } from './typed-field'

/** The next cycle hangs on the new expiry, which stands on the permit alone. */
export function NewExpiry({ permit }: { permit: Permit | undefined }) {
  const day = useDay()
  const owner = useOwner()
  const value = permit?.newExpiresOn
  return (
    <DayField
      label={PERMIT_DAY_NAMES.newExpiresOn}
      hint={PERMIT_DAY_HINTS.newExpiresOn}
      value={value}
      save={(given) => savePermitDay(owner, 'newExpiresOn', given, latestDay(day))}
      echo={value && showWeekday(value)}
    />
  )
}
