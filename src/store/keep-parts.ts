import type { Facts, Profile } from '@/engine'

import { same } from './same'

/**
 * A profile after a change, in which every part that says what it said before is the object that it was: what was worked
 * out of the situation, or of the insured months, still stands.
 */
export function keepParts(before: Profile, after: Profile): Profile {
  return {
    ...after,
    facts: kept(before.facts, keptFacts(before.facts, after.facts)),
    situation: kept(before.situation, after.situation),
    progress: kept(before.progress, after.progress),
  }
}

const kept = <Part>(before: Part, after: Part): Part => (same(before, after) ? before : after)

/** The insurance is the one fact that is large. */
const keptFacts = (before: Facts, after: Facts): Facts =>
  after.insurance === undefined
    ? after
    : { ...after, insurance: kept(before.insurance, after.insurance) }
