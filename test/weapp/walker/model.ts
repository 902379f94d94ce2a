import type { Profile } from '@/engine'

import { bodyOf, currentOf, rawRecords } from '../whose/records'

type Entries = ReadonlyMap<string, unknown>

/** What an action may do to records besides an edit of the open one, by its name. */
export interface May {
  creates?: boolean
  removes?: boolean
  /** ids of profiles that it may edit though they are not open */
  edits?: readonly string[]
  /** takes a text that was set aside away */
  discards?: boolean
}

const isProfile = (name: string) => name.startsWith('p.')
const isSetAside = (name: string) => name === 'q' || name.startsWith('q.')

/** Which profile is open: the one that the index names, else the first of one's own. */
function openOf(entries: Entries): string | undefined {
  const current = currentOf(entries)
  const bodyOfId = (id: string) => bodyOf(entries, `p.${id}`) as Partial<Profile> | undefined
  if (current !== undefined && bodyOfId(current) !== undefined) return current
  const { order = [] } = (bodyOf(entries, 'index') ?? {}) as { order?: string[] }
  return order.find((id) => {
    const body = bodyOfId(id)
    return body !== undefined && !body.supposed && body.trialOf === undefined
  })
}

/**
 * The records of a phone, held against what each action may do: every record but the one that is open stays byte for byte
 * as it is. After a fault of the storage what was left unsaved is written later, so records that were open since the last
 * sound start may change until the next one.
 */
export function recordsModel(entries: Entries) {
  let was = rawRecords(entries)
  let touched = new Set<string>()
  const doomed = new Set<string>()
  let isStruck = false
  let wasStruck = false
  /** as of the last action */
  let open = openOf(entries)

  function faultOf(name: string, is: ReadonlyMap<string, string>, may: May): string | undefined {
    const id = name.slice('p.'.length)
    if (!was.has(name)) {
      return may.creates || open === undefined || isStruck ? undefined : `${name} came to be`
    }
    if (!is.has(name)) {
      return may.removes || doomed.has(id) ? undefined : `${name} is gone`
    }
    if (id === open || may.edits?.includes(id)) return undefined
    if (isStruck && touched.has(id)) return undefined
    return `${name} changed, and ${open ?? 'none'} is open`
  }

  const called = (label: string | undefined): string[] =>
    [...was.keys()]
      .filter(isProfile)
      .filter((name) => (bodyOf(entries, name) as Partial<Profile> | undefined)?.label === label)
      .map((name) => name.slice('p.'.length))

  return {
    /** From here on calls may fail. */
    strike() {
      isStruck = true
      wasStruck = true
    },
    /** The app was started anew, and nothing fails. */
    started() {
      isStruck = false
      touched = new Set(open === undefined ? [] : [open])
    },
    /**
     * What an action has changed and may not.
     * @param shown the name of the profile that the screen says is open: what a failed save left is not what is stored
     */
    after(may: May, shown?: string): string[] {
      const is = rawRecords(entries)
      const names = [...new Set([...was.keys(), ...is.keys()])]
      const changed = names.filter((name) => was.get(name) !== is.get(name))
      if (may.removes && open !== undefined) doomed.add(open)
      for (const id of may.edits ?? []) {
        touched.add(id)
        if (may.removes) doomed.add(id)
      }
      const faults = changed.flatMap((name) => {
        if (isProfile(name)) return faultOf(name, is, may) ?? []
        if (isSetAside(name)) return wasStruck || may.discards ? [] : `${name} changed`
        return name === 'index' || name === 'marks' ? [] : `${name} is no record of the app`
      })
      was = is
      const now = openOf(entries)
      if (now !== undefined) touched.add(now)
      if (isStruck) for (const id of called(shown)) touched.add(id)
      open = now
      return faults
    },
    /** Profiles that are stored and that the index does not know, or knows as deleted, though nobody deleted them. */
    forgotten(): string[] {
      const { removed = [] } = (bodyOf(entries, 'index') ?? {}) as { removed?: { id: string }[] }
      const hidden = new Set(removed.map(({ id }) => id))
      return [...was.keys()]
        .filter(isProfile)
        .map((name) => name.slice('p.'.length))
        .filter((id) => hidden.has(id) && !doomed.has(id))
    },
  }
}
