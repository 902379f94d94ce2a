import type { ApplicationKind, Change, Dwelling, OrUnknown } from '../scheme'
import type { DayText } from '../time'
import type { ActionFigures } from './action-figures'
import type { ChosenPlan } from './chosen-plan'

export interface Permit {
  /** the expiry that this renewal is for, before 签注 */
  expiresOn: DayText
  endorsedOn?: DayText
  newExpiresOn?: DayText
  pointsFiledOn?: DayText
  /** the papers came back, to be completed (补正); no text limits the days for that */
  returnedOn?: DayText
  /** what lacked was brought */
  suppliedOn?: DayText
  verifiedOn?: DayText
  decidedOn?: DayText
  /** the day on which the points of the cycle before were filed */
  lastFiledOn?: DayText
  addressMatches?: OrUnknown<boolean>
  /** the points that were decided last, which end on `expiresOn`, were at the threshold */
  lastReached?: OrUnknown<boolean>
}

/** The page for the employer, as its sender chose it. */
export interface Sent {
  /** changes that it does not name */
  hidden: Change[]
  /** by when it should be done */
  by?: DayText
  /** the day it was last sent */
  on?: DayText
}

export interface Situation {
  kind?: ApplicationKind
  /** 居住登记: the one that the application for a permit rests on */
  registeredOn?: DayText
  /** 申领居住证: handed in */
  appliedOn?: DayText
  permit?: Permit
  changes: Change[]
  /** the person said that nothing changed; an empty list alone may not have been asked yet */
  unchanged?: boolean
  dwelling?: Dwelling
  /** where the address changed: since when one lives there */
  movedOn?: DayText
  contract?: { from?: DayText; until?: DayText; employerMatchesSystem?: OrUnknown<boolean> }
  tax?: {
    /** months that were reported with 0 */
    zeroReport: OrUnknown<boolean>
    /** months for which nothing was declared at all */
    undeclared?: OrUnknown<boolean>
    twoEmployers: OrUnknown<boolean>
  }
  /** `matchesEducation` was once asked for; no source wants it, so nothing reads it */
  job?: { descriptionReady: OrUnknown<boolean>; matchesEducation?: OrUnknown<boolean> }
  papers?: { stamped: OrUnknown<boolean>; leavingDateShown: OrUnknown<boolean> }
  neededBy?: DayText
  /** steps that have no date of their own on the permit: step id → the day it was done */
  stepsDone?: Record<string, DayText>
  /** steps that were asked about and were not done: step id → the day on which that was said */
  notYet?: Record<string, DayText>
  /** the person's own figures for what they can do about the points: action id → figures */
  actions?: Record<string, ActionFigures>
  /** the way to the threshold that was chosen */
  plan?: ChosenPlan
  sent?: Sent
}
