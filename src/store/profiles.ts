import { parse, type Profile } from '@/engine'
import type { KeyValue } from '@/platform'

import { createDirectory, type Listing, type Tombstone } from './directory'
import { migrate } from './migrations'
import { nameOf, newId } from './profile-id'
import type { Loaded, ProfileFound, Profiles } from './profiles-types'
import type { Quarantine } from './quarantine'
import { createSlots, type Written } from './slots'

function without(ids: string[], id: string): string[] {
  return ids.filter((one) => one !== id)
}

function spare(tombstones: Tombstone[], id: string): Tombstone[] {
  return tombstones.filter((one) => one.id !== id)
}

function revisionOf(found: ProfileFound): number {
  return found.state === 'ok' ? found.revision : 0
}

const isImagined = ({ trialOf, supposed }: Profile): boolean =>
  trialOf !== undefined || supposed === true

/**
 * @param random 0 ≤ x < 1, for ids
 */
export function createProfiles(
  kv: KeyValue,
  quarantine: Quarantine,
  random: () => number = Math.random,
): Profiles {
  const slots = createSlots(kv, quarantine)
  const directory = createDirectory(kv, slots)
  /** Texts that `parse` had something against; set aside before the profile is written. */
  const unclean = new Map<string, string>()

  function read(id: string): ProfileFound {
    const found = slots.read(nameOf(id))
    if (found.state !== 'ok') return { state: found.state }
    const moved = migrate(found.body)
    if (moved.state !== 'ok') return moved
    const { profile, problems } = parse(moved.body)
    if (problems.length > 0) unclean.set(id, found.text)
    else unclean.delete(id)
    return { state: 'ok', profile: { ...profile, id }, revision: found.seq, problems }
  }

  function save(profile: Profile, revision: number): Written {
    const name = nameOf(profile.id)
    const text = unclean.get(profile.id)
    const kept = text === undefined ? undefined : quarantine.put(name, text)
    if (kept && !kept.ok) return kept
    const written = slots.write(name, profile, revision)
    if (written.ok) unclean.delete(profile.id)
    return written
  }

  /** Says whether the tombstone has done its work: all removed, or written again since and so to be kept. */
  function purge({ id, seq }: Tombstone): boolean {
    const found = read(id)
    if (found.state === 'refused') return false
    return found.state === 'newer' || revisionOf(found) !== seq || slots.remove(nameOf(id))
  }

  function buryAll(listing: Listing): Listing {
    if (listing.removed.length === 0) return listing
    const done = new Set(listing.removed.filter(purge).map((one) => one.id))
    directory.update((old) => ({
      ...old,
      removed: old.removed.filter((one) => !done.has(one.id)),
    }))
    return directory.read()
  }

  /** The first that holds somebody's facts as they are, else the first that cannot be read; never an imagined one. */
  function firstOwn(ids: string[]): Loaded['opened'] {
    let unreadable: Loaded['opened']
    for (const id of ids) {
      const found = read(id)
      if (found.state !== 'ok') unreadable ??= { id, found }
      else if (!isImagined(found.profile)) return { id, found }
    }
    return unreadable
  }

  return {
    load(atStart) {
      const stored = directory.read()
      const listing = atStart ? buryAll(stored) : stored
      const { order, current } = listing
      const inUse = order.find((id) => id === current)
      return {
        listing,
        opened: inUse === undefined ? firstOwn(order) : { id: inUse, found: read(inUse) },
      }
    },
    list: directory.read,
    read,
    isGone: directory.isGone,
    save,
    add(profile, inUse) {
      const { id } = profile
      const written = save(profile, 0)
      // Whether the index takes it or not: a stored profile is listed anyway, only its place may change.
      if (written.ok)
        directory.update(({ order, current, removed }) => ({
          order: [...without(order, id), id],
          current: inUse ? id : current,
          removed: spare(removed, id),
        }))
      return written
    },
    remove(id) {
      const found = read(id)
      if (found.state === 'newer' || found.state === 'refused')
        return { ok: false, reason: found.state }
      const seq = revisionOf(found)
      buryAll(directory.read())
      return directory.update(({ order, current, removed }) => ({
        order: without(order, id),
        current: current === id ? undefined : current,
        removed: found.state === 'absent' ? removed : [...spare(removed, id), { id, seq }],
      }))
    },
    restore(id, position) {
      return directory.update(({ order, current, removed }) => {
        const others = without(order, id)
        return {
          order: [...others.slice(0, position), id, ...others.slice(position)],
          current,
          removed: spare(removed, id),
        }
      })
    },
    choose: (id) => directory.update((old) => ({ ...old, current: id })),
    newId: () => newId(directory.read().keys, random),
    raw: (id) => slots.raw(nameOf(id)),
  }
}
