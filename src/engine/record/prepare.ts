import { type CompletedFacts, unsettledFacts } from '../facts'
import type { Profile } from '../profile'
import { complete, type Completion } from './completion'
import type { Listed } from './filling'
import { listedMonths } from './insurance'

/** What may be taken for granted beyond the days and months that the policy data cover. */
export type Assumption = 'rules-and-wage-continue'

/**
 * Which reading counts where no text decides between two that give other points (the conflicts that stand as
 * open-number): the one that is taken to be right, or for each of them the one that gives fewer.
 */
export type Readings = 'chosen' | 'strict'

/** A profile indexed for scoring: the facts as they are, and filled in as a score counts them. */
export interface Prepared {
  profile: Profile
  goesOn: boolean
  /** read so that it gives fewer points: then more months at a higher base may be worth less */
  strict: boolean
  counted: Completion
  /** what is open of the facts but the insurance: the others are the same at both ends */
  unsettled: readonly (keyof CompletedFacts)[]
  listed: Listed | undefined
}

/**
 * Indexes a parsed profile; afterwards `score` is integer arithmetic. The record of months is indexed once for all the
 * options that one profile is prepared with. Never throws.
 * @param options.assume lets days after the last rules and months after the last average wage be answered with those
 * @param options.readings `strict`: every conflict that is open takes the reading that gives fewer points
 */
export function prepare(
  profile: Profile,
  options: { assume?: Assumption; readings?: Readings } = {},
): Prepared {
  const goesOn = options.assume === 'rules-and-wage-continue'
  const strict = options.readings === 'strict'
  const known = PREPARED.get(profile) ?? []
  // Stryker disable next-line ArithmeticOperator: any other four numbers tell them apart as well
  const place = (goesOn ? 1 : 0) + (strict ? 2 : 0)
  const prepared = known[place] ?? indexedFor(profile, goesOn, strict)
  known[place] = prepared
  PREPARED.set(profile, known)
  return prepared
}

/** A profile is never changed in place, so that each is prepared once for each pair of options. */
const PREPARED = new WeakMap<Profile, (Prepared | undefined)[]>()

function indexedFor(profile: Profile, goesOn: boolean, strict: boolean): Prepared {
  const listed = listedMonths(profile.facts, goesOn)
  return {
    profile,
    goesOn,
    strict,
    listed,
    unsettled: unsettledFacts(profile.facts),
    // Stryker disable next-line StringLiteral: whatever is neither end counts nothing
    counted: complete(profile.facts, { as: 'nothing', listed }),
  }
}
