/** The insured months, indexed; prepare() and the windows that the scheme looks at. */
export type { Completion } from './completion'
export { type Ends, endsOf } from './ends'
export type { Listed } from './filling'
export { insuredMonths, isTooLate } from './insurance'
export type { InsuredMonths } from './insured-months'
export { reaches } from './lanes'
export { ledger } from './ledger'
export { monthsInWindow } from './months-in-window'
export { openBases } from './open-bases'
export {
  lastBase,
  oneBase,
  type PaidMonth,
  paidMonths,
  type PaidYear,
  paidYears,
} from './paid-years'
export { type Assumption, prepare, type Prepared, type Readings } from './prepare'
export { allWithBase, baseGoesOn, marked, type MonthMark, withBase, withMonths } from './put-months'
export { freeAfter, lastOf, spanAt } from './span-at'
export { type TierFall, tierFall } from './tier-fall'
export {
  gapsOf,
  leastBase,
  monthsBefore,
  monthsOf,
  type MonthTier,
  newestFirst,
  overlapped,
  sharedMonths,
  shownPeriod,
  tierOf,
  tiersOver,
  type WagePart,
  wageParts,
} from './wage-parts'
export { windowStanding } from './window-standing'
export { type WindowCount, windows, windowTests } from './windows'
