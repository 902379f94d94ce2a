/** selfCheck(): the known reasons why a renewal fails, R1–R17. */
export { isNotYet } from './not-yet'
export { selfCheck } from './self-check'
export type { Check, CheckCode, CheckParams, CheckVerdict, TodoCode } from './types'
