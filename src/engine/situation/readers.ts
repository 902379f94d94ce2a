import { answer, entries, list, oneOf, type Reader, record, someDay, yesOrNo } from '../facts'
import { APPLICATION_KINDS, type Change, CHANGES, LIMITS } from '../scheme'
import { figuresReader } from './action-figures'
import type { Permit, Situation } from './types'

const permit = record<Permit>(
  {
    expiresOn: someDay,
    endorsedOn: someDay,
    newExpiresOn: someDay,
    pointsFiledOn: someDay,
    verifiedOn: someDay,
    decidedOn: someDay,
    lastFiledOn: someDay,
    addressMatches: answer,
  },
  [
    'endorsedOn',
    'newExpiresOn',
    'pointsFiledOn',
    'verifiedOn',
    'decidedOn',
    'lastFiledOn',
    'addressMatches',
  ],
)

const changes: Reader<Change[]> = (input, path, report) => {
  const given = list(oneOf(...CHANGES), CHANGES.length)(input, path, report)
  given.forEach((change, index) => {
    if (given.indexOf(change) < index) report(`${path}.${index}`, 'repeated')
  })
  return given
}

/** The shape of every part of a situation; `profile.schema.json` says the same in JSON Schema. */
export const SITUATION_READERS: {
  [K in keyof Situation]-?: Reader<Exclude<Situation[K], undefined>>
} = {
  kind: oneOf(...APPLICATION_KINDS),
  permit,
  changes,
  unchanged: yesOrNo,
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
  actions: entries(figuresReader, LIMITS.actions),
}
