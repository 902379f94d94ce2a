import { addDays, type DayText, type Permit } from '@/engine'

import { showWeekday } from '@/text/renewal'
import { PERMIT_DAY_NAMES, permitDayHint } from '@/text/situation'
import { latestDay, useDay } from './day'
import { useOwner } from './owner'
import { savePermitDay } from './permit-day'
import { DayField } from './typed-field'

const A_YEAR = 365

/** About where the new expiry lies: 签注 is for a year. */
export const aboutNewExpiry = (permit: Permit | undefined): DayText | undefined =>
  permit && addDays(permit.expiresOn, A_YEAR)

/** The next cycle hangs on the new expiry, which stands on the permit alone. */
export function NewExpiry({ permit }: { permit: Permit | undefined }) {
  const day = useDay()
  const owner = useOwner()
  const value = permit?.newExpiresOn
  return (
    <DayField
      label={PERMIT_DAY_NAMES.newExpiresOn}
      hint={permitDayHint('newExpiresOn', undefined)}
      opensOn={aboutNewExpiry(permit)}
      value={value}
      save={(given) => savePermitDay(owner, 'newExpiresOn', given, latestDay(day))}
      echo={value && showWeekday(value)}
    />
  )
}
