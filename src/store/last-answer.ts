import type { Facts, Profile } from '@/engine'

import { merge } from './merge'
import { same } from './same'

/** Answers that can be taken back: what the facts were before, and what they were made to be. */
export interface LastAnswer {
  id: string
  visit: number | undefined
  before: Profile
  after: Profile
}

/** The facts that were answered. */
export function factsOf({ before, after }: LastAnswer): (keyof Facts)[] {
  const names = new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])
  return ([...names] as (keyof Facts)[]).filter(
    (name) => !same(before.facts[name], after.facts[name]),
  )
}

/**
 * The answers of one visit about the same facts are one: a field saves whole values on the way to the one that is meant.
 * @returns what can be taken back now; null where all is as it was
 */
export function noteAnswer(last: LastAnswer | null, now: LastAnswer): LastAnswer | null {
  const facts = factsOf(now)
  if (facts.length === 0) return last
  const goesOn =
    last !== null &&
    last.id === now.id &&
    last.visit !== undefined &&
    last.visit === now.visit &&
    same(last.after.facts, now.before.facts) &&
    facts.every((name) => factsOf(last).includes(name))
  const noted = goesOn ? { ...now, before: last.before } : now
  return factsOf(noted).length === 0 ? null : noted
}

/** A profile with the answers taken back, or null where they have been given otherwise since. */
export function takenBack({ before, after }: LastAnswer, now: Profile): Profile | null {
  const { profile, clashes } = merge(after, { ...after, facts: before.facts }, now)
  return clashes.length === 0 ? profile : null
}
