import type { Profile } from '@/engine'

import { same } from './same'
import { tidy } from './tidy'

/** A profile with two changes in it, and the members (`facts.birthday`) that both had changed, each its own way. */
export interface Merged {
  profile: Profile
  clashes: string[]
}

type Members = Record<string, unknown>

const GROUPS: ReadonlySet<string> = new Set(['facts', 'situation', 'progress'])

/** Members that are one choice: of two, none is made that nobody has chosen. */
const WHOLE: ReadonlySet<string> = new Set(['situation.plan'])

/** Stands for two changes that cannot both be kept. */
const CLASH = Symbol('clash')

const isMembers = (value: unknown): value is Members =>
  value instanceof Object && !Array.isArray(value)

/**
 * Puts two changes of one profile together. A member that only one of them changed is as that one has it; lists and
 * records in a member are put together item by item, unless it is one choice. Where both changed the same thing, theirs
 * stays and is named.
 * @param seen what my change was made on
 * @param mine with my change
 * @param theirs as it is stored now
 */
export function merge(seen: Profile, mine: Profile, theirs: Profile): Merged {
  const clashes: string[] = []
  const together = (path: string, one: Members, two: Members, three: Members): Members =>
    byMember(one, two, three, (name, a, b, c) => {
      const value = (WHOLE.has(path + name) ? mergeWhole : mergeValue)(a, b, c)
      if (value !== CLASH) return value
      clashes.push(`${path}${name}`)
      return c
    })
  const merged = tidy(
    {
      ...together('', membersOf(seen), membersOf(mine), membersOf(theirs)),
      facts: together('facts.', { ...seen.facts }, { ...mine.facts }, { ...theirs.facts }),
      situation: together(
        'situation.',
        { ...seen.situation },
        { ...mine.situation },
        { ...theirs.situation },
      ),
      progress: together('progress.', seen.progress, mine.progress, theirs.progress),
    },
    theirs.id,
  )
  if (merged.problems.length === 0) return { profile: merged.profile, clashes }
  // Each is sound by itself, and both together are not: a birthday after the other's wedding day.
  return { profile: theirs, clashes: changedMembers(seen, mine) }
}

/** The members that differ between two versions of a profile, as paths. */
function changedMembers(before: Profile, after: Profile): string[] {
  const differing = (path: string, one: Members, two: Members): string[] =>
    namesOf(one, two).flatMap((name) => (same(one[name], two[name]) ? [] : [path + name]))
  return [
    ...differing('', membersOf(before), membersOf(after)),
    ...differing('facts.', { ...before.facts }, { ...after.facts }),
    ...differing('situation.', { ...before.situation }, { ...after.situation }),
    ...differing('progress.', before.progress, after.progress),
  ]
}

/** What stands beside the three groups of a profile. */
function membersOf(profile: Profile): Members {
  return Object.fromEntries(Object.entries(profile).filter(([name]) => !GROUPS.has(name)))
}

function namesOf(...records: Members[]): string[] {
  return [...new Set(records.flatMap(Object.keys))]
}

function byMember(
  one: Members,
  two: Members,
  three: Members,
  give: (name: string, a: unknown, b: unknown, c: unknown) => unknown,
): Members {
  return Object.fromEntries(
    namesOf(one, two, three).map((name) => [name, give(name, one[name], two[name], three[name])]),
  )
}

function mergeWhole(seen: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, seen) || same(mine, theirs)) return theirs
  return same(theirs, seen) ? mine : CLASH
}

function mergeValue(seen: unknown, mine: unknown, theirs: unknown): unknown {
  const whole = mergeWhole(seen, mine, theirs)
  if (whole !== CLASH) return whole
  if (Array.isArray(mine) && Array.isArray(theirs) && (seen === undefined || Array.isArray(seen)))
    return mergeLists(seen ?? [], mine, theirs)
  if (isMembers(mine) && isMembers(theirs) && (seen === undefined || isMembers(seen))) {
    const merged = byMember(seen ?? {}, mine, theirs, (_, a, b, c) => mergeValue(a, b, c))
    return Object.values(merged).includes(CLASH) ? CLASH : merged
  }
  return CLASH
}

/** An item that was changed is one taken out and one put in. */
function mergeLists(
  seen: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown {
  const [takenOut, theirTakenOut] = [minus(seen, mine), minus(seen, theirs)]
  const [putIn, theirPutIn] = [minus(mine, seen), minus(theirs, seen)]
  const both = minus(takenOut, minus(takenOut, theirTakenOut))
  if (both.length > 0 && putIn.length + theirPutIn.length > 0) return CLASH
  return [...minus(theirs, takenOut), ...minus(putIn, theirPutIn)]
}

/** The first list without the items of the second, each as often as it stands there. */
function minus(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = [...other]
  return list.filter((item) => {
    const at = left.findIndex((one) => same(one, item))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
