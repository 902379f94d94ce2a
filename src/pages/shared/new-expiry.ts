import { addDays, type DayText, type Permit } from '@/engine'

const A_YEAR = 365

/** About where the new expiry lies: 签注 is for a year. */
export const aboutNewExpiry = (permit: Permit | undefined): DayText | undefined =>
  permit && addDays(permit.expiresOn, A_YEAR)
