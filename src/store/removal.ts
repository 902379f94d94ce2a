import type { Profile } from '@/engine'
import type { KeyValue } from '@/platform'

import type { Directory, Listing, Tombstone } from './directory'
import { withoutTombstone, without } from './directory-lists'
import { migrate } from './migrations'
import { nameOf } from './profile-id'
import type { Profiles } from './profiles-types'
import type { SlotContent } from './slot-pair'
import type { Slots, Written } from './slots'
import { setVerified } from './verified'

/** What was removed last, to be had back. */
interface Bin {
  id: string
  found: SlotContent
  texts: { key: string; text: string }[]
}

const DONE: Written = { ok: true, seq: 0 }

interface Removal extends Pick<Profiles, 'remove' | 'restore'> {
  /** Deletes for good what was removed and could not be taken away; gives what is listed then. */
  buryAll: (listing: Listing) => Listing
}

/** How profiles are taken away and brought back. */
export function createRemoval(kv: KeyValue, slots: Slots, directory: Directory): Removal {
  let bin: Bin | undefined

  /** What is stored, looked at more than once: a removal is done once. */
  function readAgain(id: string): SlotContent {
    const found = slots.readAgain(nameOf(id))
    return migrate(found.body).state === 'newer' ? { state: 'newer' } : found
  }

  /** Says whether the tombstone has done its work: all removed, or written again since and so to be kept. */
  function purge({ id, seq }: Tombstone): boolean {
    const found = readAgain(id)
    if (found.state === 'refused') return false
    // What cannot be read may be anything, unless it could not be read when it was removed.
    const isAnother = found.state === 'newer' || (found.state === 'damaged' && seq > 0)
    return isAnother || (found.seq ?? 0) > seq || slots.remove(nameOf(id))
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

  function unlist(id: string, found: SlotContent): Written {
    return directory.update(({ order, current, removed }) => ({
      order: without(order, id),
      current: current === id ? undefined : current,
      // None for what cannot be read: an old index would take it away though it was brought back.
      removed:
        found.state === 'ok' ? [...withoutTombstone(removed, id), { id, seq: found.seq }] : removed,
    }))
  }

  /** Stores it under a sequence above its tombstone's, which an old index may still hold. */
  function bringBack(id: string, profile: Profile | null): Written {
    const now = readAgain(id)
    if (now.state === 'newer' || now.state === 'refused') return { ok: false, reason: now.state }
    const was = bin?.id === id ? bin : undefined
    const name = nameOf(id)
    if (now.state === 'ok')
      return now.seq > (was?.found.seq ?? 0) ? DONE : slots.write(name, now.body, now.seq)
    if (was?.found.state === 'ok') return slots.write(name, was.found.body, 0)
    if (profile !== null) return slots.write(name, profile, 0)
    for (const { key, text } of was?.texts ?? []) {
      const back = setVerified(kv, key, text)
      if (!back.ok) return back
    }
    return DONE
  }

  return {
    buryAll,
    remove(id) {
      const found = readAgain(id)
      if (found.state === 'newer' || found.state === 'refused')
        return { ok: false, reason: found.state }
      const texts = slots.raw(nameOf(id))
      buryAll(directory.read())
      const unlisted = unlist(id, found)
      // Where there is no room for the index, what is removed makes it.
      if (!unlisted.ok && unlisted.reason !== 'full') return unlisted
      const isFreed = slots.remove(nameOf(id))
      if (isFreed || (unlisted.ok && found.state === 'ok')) {
        bin = { id, found, texts }
        if (!unlisted.ok) unlist(id, found)
        return DONE
      }
      return unlisted.ok ? { ok: false, reason: 'refused' } : unlisted
    },
    restore(id, position, profile) {
      const back = bringBack(id, profile)
      if (!back.ok) return back
      return directory.update(({ order, current, removed }) => {
        const others = without(order, id)
        return {
          order: [...others.slice(0, position), id, ...others.slice(position)],
          current,
          removed: withoutTombstone(removed, id),
        }
      })
    },
  }
}
