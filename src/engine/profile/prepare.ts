import { complete, type Completion } from './completion'
import type { Listed } from './filling'
import { listedMonths } from './insurance'
import type { Profile } from './types'

/** What may be taken for granted beyond the days and months that the policy data cover. */
export type Assumption = 'rules-and-wage-continue'

/** A profile indexed for scoring: the facts as they are, and filled in as a score counts them. */
export interface Prepared {
  profile: Profile
  goesOn: boolean
  counted: Completion
  listed: Listed | undefined
}

/**
 * Indexes a parsed profile once; afterwards `score` is integer arithmetic. Never throws.
 * @param options.assume lets days after the last rules and months after the last average wage be answered with those
 */
export function prepare(profile: Profile, options: { assume?: Assumption } = {}): Prepared {
  const goesOn = options.assume === 'rules-and-wage-continue'
  const listed = listedMonths(profile.facts, goesOn)
  return { profile, goesOn, listed, counted: complete(profile.facts, { as: 'nothing', listed }) }
}
