import { parse, type Profile } from '@/engine'
import type { KeyValue } from '@/platform'

import { createDirectory } from './directory'
import { withoutTombstone, without } from './directory-lists'
import { migrate } from './migrations'
import { nameOf, newId } from './profile-id'
import type { Loaded, ProfileFound, Profiles } from './profiles-types'
import type { Quarantine } from './quarantine'
import { createRemoval } from './removal'
import { createSlots, type Written } from './slots'

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
  const { buryAll, remove, restore } = createRemoval(kv, slots, directory)
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
          removed: withoutTombstone(removed, id),
        }))
      return written
    },
    remove,
    restore,
    choose: (id) => directory.update((old) => ({ ...old, current: id })),
    newId: () => newId(directory.read().keys, random),
    raw: (id) => slots.raw(nameOf(id)),
  }
}
