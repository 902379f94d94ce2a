import { answer, entries, type Fields, list, oneOf, record, someDay, yesOrNo } from '../facts'
import { APPLICATION_KINDS, CHANGES, DWELLINGS, LIMITS } from '../scheme'
import { figures } from './action-figures'
import { chosenPlan } from './chosen-plan'
import { PRIVATE_CHANGES } from './letters'
import type { Permit, Sent, Situation } from './types'

const permit = record<Permit>(
  {
    expiresOn: someDay,
    endorsedOn: someDay,
    newExpiresOn: someDay,
    pointsFiledOn: someDay,
    returnedOn: someDay,
    suppliedOn: someDay,
    verifiedOn: someDay,
    decidedOn: someDay,
    lastFiledOn: someDay,
    addressMatches: answer,
    lastReached: answer,
  },
  [
    'endorsedOn',
    'newExpiresOn',
    'pointsFiledOn',
    'returnedOn',
    'suppliedOn',
    'verifiedOn',
    'decidedOn',
    'lastFiledOn',
    'addressMatches',
    'lastReached',
  ],
)

/** The shape of every part of a situation. */
export const SITUATION_SHAPES: Fields<Situation> = {
  kind: oneOf(APPLICATION_KINDS),
  registeredOn: someDay,
  appliedOn: someDay,
  permit,
  changes: list(oneOf(CHANGES), CHANGES.length, true),
  unchanged: yesOrNo,
  dwelling: oneOf(DWELLINGS),
  movedOn: someDay,
  contract: record({ from: someDay, until: someDay, employerMatchesSystem: answer }, [
    'from',
    'until',
    'employerMatchesSystem',
  ]),
  tax: record({ zeroReport: answer, undeclared: answer, twoEmployers: answer }, ['undeclared']),
  job: record({ descriptionReady: answer, matchesEducation: answer }, ['matchesEducation']),
  papers: record({ stamped: answer, leavingDateShown: answer }),
  neededBy: someDay,
  stepsDone: entries(someDay, LIMITS.stepsDone),
  notYet: entries(someDay, LIMITS.stepsDone),
  actions: entries(figures, LIMITS.actions),
  plan: chosenPlan,
  sent: record<Sent>(
    {
      hidden: list(oneOf(PRIVATE_CHANGES), PRIVATE_CHANGES.length, true),
      by: someDay,
      on: someDay,
    },
    ['by', 'on'],
  ),
}
