import type { Check, CheckCode } from './types'

/** Reasons that speak of something whose day is still to come. */
const NOT_YET: readonly CheckCode[] = [
  'permit-valid',
  'not-expired',
  'not-endorsed-yet',
  'filing-open',
  'address-due',
]

/** Whether nothing is wrong with a check only because it is not due yet. */
export const isNotYet = ({ verdict, because }: Check): boolean =>
  verdict === 'fine' && NOT_YET.includes(because.code)
