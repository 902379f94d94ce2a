import { parse, type Problem, type Profile } from '@/engine'
import { attempt, type Reason } from './attempt'
import type { Profiles } from './profiles-types'
import type { Written } from './slots'

/** Gives the changed profile. Pure: when another tab has written in between, it is called again on that version. */
export type Change = (profile: Profile) => Profile

export type Outcome =
  | { ok: true }
  | { ok: false; reason: Reason }
  /** what was given is not taken; the problems name the fields */
  | { ok: false; reason: 'invalid'; problems: Problem[] }

/** The open profile, and its changes that are not on disk yet. */
export interface Draft {
  get: () => Profile
  /** Changes it in memory and saves at once. A failed save keeps the change, and `flush` tries again. */
  apply: (change: Change) => Outcome
  /** Saves what is not saved yet. */
  flush: () => Outcome
}

/**
 * What would be read back if this profile were stored: the only form kept in memory.
 * @param id stays, whatever the profile says
 */
export function tidy(profile: Profile, id: string): { profile: Profile; problems: Problem[] } {
  const stored: unknown = JSON.parse(JSON.stringify({ ...profile, schema: 1, id }))
  return parse(stored)
}

/**
 * @param start a profile as read, or a new one
 * @param startRevision the one it was read with; 0 = not stored yet
 */
export function createDraft(profiles: Profiles, start: Profile, startRevision: number): Draft {
  let profile = start
  let revision = startRevision
  let saved = startRevision === 0 ? '' : JSON.stringify(start)
  let pending: { change: Change; after: string }[] = []

  function write(): Written {
    if (JSON.stringify(profile) === saved) return { ok: true, seq: revision }
    return revision === 0 ? profiles.add(profile, true) : profiles.save(profile, revision)
  }

  /** Somebody else wrote, or what we wrote is gone. */
  function writeAgain(): Written {
    const { id } = profile
    const found = profiles.read(id)
    if (found.state === 'newer' || found.state === 'refused')
      return { ok: false, reason: found.state }
    if (found.state !== 'ok' || found.revision <= revision) {
      // Gone, broken or an older version: memory holds the last one that was confirmed.
      revision = found.state === 'ok' ? found.revision : 0
      saved = ''
      return write()
    }
    const text = JSON.stringify(found.profile)
    // A write of ours can be on disk although it was reported as failed: then it is not applied twice.
    const own = pending.map((one) => one.after).lastIndexOf(text)
    const rest = pending.slice(own + 1)
    const merged = attempt(() =>
      tidy(
        rest.reduce((old, { change }) => change(old), found.profile),
        id,
      ),
    )
    if (!merged.ok || merged.value.problems.length > 0) return { ok: false, reason: 'stale' }
    profile = merged.value.profile
    revision = found.revision
    saved = text
    return write()
  }

  function flush(): Outcome {
    const first = write()
    const done = !first.ok && first.reason === 'stale' ? writeAgain() : first
    if (!done.ok) return done
    revision = done.seq
    saved = JSON.stringify(profile)
    pending = []
    return { ok: true }
  }

  return {
    get: () => profile,
    apply(change) {
      const next = tidy(change(profile), profile.id)
      if (next.problems.length > 0) return { ok: false, reason: 'invalid', problems: next.problems }
      profile = next.profile
      pending.push({ change, after: JSON.stringify(profile) })
      return flush()
    },
    flush,
  }
}
