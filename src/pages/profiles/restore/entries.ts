import { LIMITS, type Problem, type Profile } from '@/engine'
import type { Backup } from '@/input'
import { type Done, fits, replace, same, type Session } from '@/store'

import { RESTORE_WORDS } from '@/text/backup'
import { contentOf, storeNew } from '../shared/store-new'

/** What becomes of one profile of a backup. */
export type Fate = 'add' | 'replace' | 'skip'

/** One profile of a backup beside what is on this phone. */
export interface Entry {
  /** as it would be stored */
  profile: Profile
  leftOut: Problem[]
  /** the one on this phone that says the same */
  like?: Profile | undefined
  /** the one on this phone that it is a backup of, and that says something else now */
  over?: Profile | undefined
  /** what it cannot be */
  isTooLarge: boolean
  fate: Fate
}

export type Found = Entry | { refused: 'newer' | 'no-profile' }

export const isEntry = (found: Found): found is Entry => !('refused' in found)

/** The profiles on this phone that can be read. */
export function readHere(session: Session): Profile[] {
  session.list()
  return session.getState().profiles.flatMap(({ id }) => session.read(id) ?? [])
}

const saysTheSame = (one: Profile, other: Profile): boolean =>
  one.label === other.label &&
  same({ ...contentOf(one), supposed: 0 }, { ...contentOf(other), supposed: 0 })

/**
 * The profiles of a backup as they would be restored: as new ones, unless they are here already.
 * @param here the profiles on this phone that can be read
 */
export function entriesOf(
  { profiles }: Extract<Backup, { profiles: unknown }>,
  here: readonly Profile[],
): Found[] {
  return profiles.map((found): Found => {
    if ('refused' in found) return found
    const profile = { ...found.profile, label: labelOf(found.profile) }
    const like = here.find((one) => saysTheSame(one, profile))
    const over = like === undefined ? here.find(({ id }) => id === profile.id) : undefined
    const isTooLarge = !fits(profile)
    const fate = like !== undefined || isTooLarge ? 'skip' : 'add'
    return { profile, leftOut: found.leftOut, like, over, isTooLarge, fate }
  })
}

const labelOf = ({ label }: Profile): string => (label.trim() === '' ? RESTORE_WORDS.label : label)

/** How many more are to be stored as new ones than there is room for; 0 where all of them fit. */
export const withoutRoom = (found: readonly Found[], count: number): number =>
  Math.max(0, countOf(found, 'add') - Math.max(0, LIMITS.profiles - count))

export const countOf = (found: readonly Found[], fate: Fate): number =>
  found.filter((one) => isEntry(one) && one.fate === fate).length

/** What was restored: what to take back, and what was not and why. */
export interface Restored {
  added: string[]
  /** as it was, and as it is now */
  replaced: { before: Profile; after: Profile }[]
  failed: { label: string; done: Extract<Done, { ok: false }> }[]
}

/** Stores each as it was chosen. One alone is opened, and so is the first where none is open. */
export function restoreAll(session: Session, found: readonly Found[]): Restored {
  const restored: Restored = { added: [], replaced: [], failed: [] }
  const isAlone = countOf(found, 'add') === 1 && countOf(found, 'replace') === 0
  for (const { profile, over, fate } of found.filter(isEntry)) {
    if (fate === 'skip') continue
    if (fate === 'replace' && over !== undefined) {
      const done = replace(session, over, { label: profile.label, ...contentOf(profile) })
      const after = session.read(over.id)
      if (!done.ok) restored.failed.push({ label: over.label, done })
      else if (after !== null) restored.replaced.push({ before: over, after })
      continue
    }
    const { label, done } = storeNew(session, profile, {
      copy: RESTORE_WORDS.copy,
      opens: isAlone,
    })
    if (done.ok) restored.added.push(label)
    else restored.failed.push({ label, done })
  }
  return restored
}

/** Puts back what was replaced. Says whether all of it is as it was. */
export const putBack = (session: Session, replaced: Restored['replaced']): boolean =>
  replaced.every(
    ({ before, after }) =>
      replace(session, after, { label: before.label, ...contentOf(before) }).ok,
  )
