import type { Problem, Profile } from '@/engine'

import type { Reason } from './attempt'
import { keepParts } from './keep-parts'
import { merge } from './merge'
import type { Profiles } from './profiles-types'
import { same } from './same'
import type { Written } from './slots'
import { tidy } from './tidy'

/** Gives the changed profile. Pure. */
export type Change = (profile: Profile) => Profile

/** What became of a save. */
export type Saved =
  | { ok: true }
  | { ok: false; reason: Reason }
  /** changed elsewhere in another way; `members` name what was not saved, as in `facts.birthday` */
  | { ok: false; reason: 'clash'; members: string[] }
  /** deleted elsewhere; a what-if copy that was kept elsewhere, and is none any more */
  | { ok: false; reason: 'gone' | 'ended' }

/** What became of a change; 'invalid': it is not taken, and the problems name the fields. */
export type Outcome = Saved | { ok: false; reason: 'invalid'; problems: Problem[] }

/** A profile while it is changed, and its changes that are not on disk yet. */
export interface Draft {
  get: () => Profile
  /** as it is known to be on disk; null as long as it is not there */
  stored: () => Profile | null
  /** Changes it in memory and saves at once. A failed save keeps the change, and `flush` tries again. */
  apply: (change: Change) => Outcome
  /** Saves what is not saved yet. */
  flush: () => Saved
  /** Takes in what was written elsewhere, with what is not saved yet on top of it. */
  hear: () => Saved
}

/**
 * @param start a profile as read, or a new one
 * @param startRevision the one it was read with; 0 = not stored yet
 */
export function createDraft(profiles: Profiles, start: Profile, startRevision: number): Draft {
  let profile = start
  let revision = startRevision
  let stored = startRevision === 0 ? null : start
  /** What our last write was made on. */
  let under: Profile | null = null

  function write(): Written {
    return revision === 0 ? profiles.add(profile, true) : profiles.save(profile, revision)
  }

  /** @param seen what the changes in memory were made on */
  function take(theirs: Profile, theirRevision: number, seen: Profile): Saved {
    revision = theirRevision
    stored = theirs
    under = null
    if (theirs.trialOf !== seen.trialOf) {
      profile = theirs
      return { ok: false, reason: 'ended' }
    }
    const merged = merge(seen, profile, theirs)
    profile = merged.profile
    return merged.clashes.length === 0
      ? { ok: true }
      : { ok: false, reason: 'clash', members: merged.clashes }
  }

  /** Somebody else wrote, or what we wrote is gone. */
  function catchUp(): Saved {
    const found = profiles.read(profile.id)
    if (found.state === 'newer' || found.state === 'refused')
      return { ok: false, reason: found.state }
    // Stryker disable next-line ConditionalExpression: for the type only; what cannot be read has no revision
    if (found.state === 'ok') {
      // Stryker disable next-line EqualityOperator: to take in what is stored already changes nothing
      if (found.revision > revision && stored !== null)
        return take(found.profile, found.revision, stored)
    }
    if (stored !== null && profiles.isGone(profile.id)) return { ok: false, reason: 'gone' }
    // Lost, broken or an older version: memory holds the last one that was confirmed.
    revision = found.state === 'ok' ? found.revision : 0
    return { ok: true }
  }

  function confirm(written: Written): Saved {
    if (!written.ok) return written
    revision = written.seq
    under = stored
    stored = profile
    return { ok: true }
  }

  function flush(): Saved {
    if (same(profile, stored)) return { ok: true }
    if (stored !== null && profiles.isGone(profile.id)) return { ok: false, reason: 'gone' }
    const first = write()
    if (first.ok || first.reason !== 'stale') return confirm(first)
    const taken = catchUp()
    if (!taken.ok && taken.reason !== 'clash') return taken
    if (same(profile, stored)) return taken
    const second = confirm(write())
    return second.ok ? taken : second
  }

  return {
    get: () => profile,
    stored: () => stored,
    apply(change) {
      const next = tidy(change(profile), profile.id)
      if (next.problems.length > 0) return { ok: false, reason: 'invalid', problems: next.problems }
      profile = keepParts(profile, next.profile)
      return flush()
    },
    flush,
    hear() {
      if (stored === null) return { ok: true }
      if (profiles.isGone(profile.id)) return { ok: false, reason: 'gone' }
      const found = profiles.read(profile.id)
      if (found.state !== 'ok' || found.revision < revision) return { ok: true }
      if (same(found.profile, stored)) return { ok: true }
      // Two that wrote at the same moment: ours was written over, and is made again on top of theirs.
      const seen = found.revision === revision ? (under ?? stored) : stored
      const taken = take(found.profile, found.revision, seen)
      const saved = flush()
      return saved.ok ? taken : saved
    },
  }
}
