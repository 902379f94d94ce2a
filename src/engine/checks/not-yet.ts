import type { Check, CheckCode } from './types'

/** Reasons that speak of something whose day is still to come; a check with one of them is fine. */
const NOT_YET: readonly CheckCode[] = [
  'permit-valid',
  'not-expired',
  'not-endorsed-yet',
  'filing-open',
  'address-due',
]

/** Whether nothing is wrong with a check only because it is not due yet. */
export const isNotYet = ({ because }: Check): boolean => NOT_YET.includes(because.code)
