import type { Facts, Profile, Situation } from '@/engine'

import { merge } from './merge'
import { same } from './same'

/** A change that can be taken back: what the profile was before, and what it was made to be. */
export interface LastAnswer {
  id: string
  visit: number | undefined
  before: Profile
  after: Profile
}

/** The facts that were answered. */
export const factsOf = ({ before, after }: LastAnswer): (keyof Facts)[] =>
  changedIn<keyof Facts>(before.facts, after.facts)

/** What of the situation was changed. */
export const situationOf = ({ before, after }: LastAnswer): (keyof Situation)[] =>
  changedIn<keyof Situation>(before.situation, after.situation)

/** All of it, by where it stands; each step that is ticked off is a thing of its own. */
const changed = (last: LastAnswer): string[] => [
  ...factsOf(last).map((name) => `facts.${name}`),
  ...situationOf(last).map((name) => `situation.${name}`),
  ...changedIn(last.before.situation.stepsDone ?? {}, last.after.situation.stepsDone ?? {}),
  ...changedIn(last.before.progress, last.after.progress).map((name) => `progress.${name}`),
]

function changedIn<Name extends string>(
  before: Partial<Record<Name, unknown>>,
  after: Partial<Record<Name, unknown>>,
): Name[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as Name[])
  return [...names].filter((name) => !same(before[name], after[name]))
}

/**
 * The changes of one visit about the same members are one: a field saves whole values on the way to the one that is meant.
 * @returns what can be taken back now; null where all is as it was
 */
export function noteAnswer(last: LastAnswer | null, now: LastAnswer): LastAnswer | null {
  const names = changed(now)
  if (names.length === 0) return last
  const goesOn =
    last !== null &&
    last.id === now.id &&
    last.visit !== undefined &&
    last.visit === now.visit &&
    same(contentOf(last.after), contentOf(now.before)) &&
    names.every((name) => changed(last).includes(name))
  const noted = goesOn ? { ...now, before: last.before } : now
  return changed(noted).length === 0 ? null : noted
}

const contentOf = ({ facts, situation, progress }: Profile) => ({ facts, situation, progress })

/** A profile with the change taken back, or null where it has been changed otherwise since. */
export function takenBack({ before, after }: LastAnswer, now: Profile): Profile | null {
  const { profile, clashes } = merge(after, { ...after, ...contentOf(before) }, now)
  return clashes.length === 0 ? profile : null
}
