import type { KeyValue } from '@/platform'

import { attemptTwice } from './attempt'
import { migrate } from './migrations'
import type { Slots, Written } from './slots'

const NAME = 'index'
const SCHEMA = 1
/** How often a change is made anew on an index that turned out to be another one, or a look is doubted. */
const TRIES = 3
const ID = /^[A-Za-z0-9_-]{1,32}$/
const PROFILE_KEY = /^p\.([A-Za-z0-9_-]{1,32})\.[01]$/

/** A removed profile: gone for good at the next start, unless somebody has written it since. */
export interface Tombstone {
  id: string
  seq: number
}

/** Which profiles there are, in which order, and which one is in use. */
interface Contents {
  order: string[]
  current?: string | undefined
  removed: Tombstone[]
}

export interface Listing extends Contents {
  /** every key in the storage */
  keys: string[]
}

export interface Directory {
  read: () => Listing
  /** Whether a profile was deleted: a sound index says so, or does not know it and nothing of it is stored. Two looks must agree. */
  isGone: (id: string) => boolean
  /** Reads, changes and writes in one go; nothing is written when nothing changes. */
  update: (change: (contents: Contents) => Contents) => Written
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}

function isTombstone(value: unknown): value is Tombstone {
  const { id, seq } = (value ?? {}) as Partial<Tombstone>
  return isId(id) && Number.isInteger(seq)
}

function listOf<T>(value: unknown, isOne: (one: unknown) => one is T): T[] {
  return Array.isArray(value) ? value.filter(isOne) : []
}

function profileIds(keys: string[]): string[] {
  return keys.flatMap((key) => PROFILE_KEY.exec(key)?.[1] ?? []).sort()
}

/**
 * The index record. It only orders: a profile that is stored but not listed here is listed all the same,
 * so a lost or rolled-back index loses no profile.
 */
export function createDirectory(kv: KeyValue, slots: Slots): Directory {
  function look() {
    const found = slots.read(NAME)
    const opened = found.state === 'ok' ? migrate(found.body, [], SCHEMA) : found
    const body = opened.state === 'ok' ? opened.body : {}
    const listed = attemptTwice(() => kv.keys())
    const keys = listed.ok ? listed.value : []
    // Beside a bad slot, or below a later sequence, this is an older index, and what it calls removed may be back in use.
    const sound = found.sound === true && !found.old
    const removed = sound ? listOf(body.removed, isTombstone) : []
    const hidden = new Set(removed.map((one) => one.id))
    const all = new Set([...listOf(body.order, isId), ...profileIds(keys)])
    const listing: Listing = {
      order: [...all].filter((id) => !hidden.has(id)),
      current: isId(body.current) ? body.current : undefined,
      removed,
      keys,
    }
    return { found, opened, listing, sound }
  }

  return {
    read: () => look().listing,
    isGone(id) {
      let gone = 0
      for (let looks = 0; looks <= TRIES && gone < 2; looks += 1) {
        const { sound, listing } = look()
        const isListed = !sound || listing.order.includes(id)
        if (isListed && profileIds(listing.keys).includes(id)) return false
        // Listed, with nothing of it stored, it is in an index that is out of date: that is looked at anew.
        gone = isListed ? 0 : gone + 1
      }
      return gone === 2
    },
    update(change) {
      const once = (): Written => {
        const { found, opened, listing } = look()
        if (opened.state === 'newer' || opened.state === 'refused')
          return { ok: false, reason: opened.state }
        const { order, current, removed } = change(listing)
        const body = { schema: SCHEMA, order, current, removed }
        if (found.state !== 'ok') return slots.write(NAME, body, 0)
        if (JSON.stringify(found.body) !== JSON.stringify(body))
          return slots.write(NAME, body, found.seq)
        // That there is nothing to write is not believed of one look either.
        const { seq } = slots.read(NAME)
        return seq === found.seq ? { ok: true, seq } : { ok: false, reason: 'stale' }
      }
      let written = once()
      for (let tries = 1; tries < TRIES && !written.ok && written.reason === 'stale'; tries += 1)
        written = once()
      return written
    },
  }
}
