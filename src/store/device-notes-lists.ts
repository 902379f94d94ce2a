import type { Body } from './migrations'

/** The schema of the record this app reads and writes. */
export const NOTES_SCHEMA = 1

/** Under a record's 32 KB with its first line; every character here is one byte. */
const LARGEST = 31 * 1024

/** A list of ids for each name, the one changed last at the end. A Map: a name can be `__proto__`. */
type Lists = ReadonlyMap<string, readonly string[]>

export interface Notes {
  reminders: Lists
  ticks: Lists
}

export const NOTHING: Notes = { reminders: new Map(), ticks: new Map() }

interface Limits {
  id: RegExp
  names: number
  ids: number
}

const NAME = /^[A-Za-z0-9_-]{1,32}$/

/** What each part takes: ids of this form, so many under a name, so many names. */
const LIMITS: Record<keyof Notes, Limits> = {
  reminders: { id: /^[a-z0-9-]{1,48}$/, names: 20, ids: 60 },
  ticks: { id: /^[a-z0-9-]{1,32}$/, names: 40, ids: 80 },
}

function fits(form: RegExp, value: unknown): value is string {
  return typeof value === 'string' && form.test(value)
}

function listOf(value: unknown): unknown[] {
  // Stryker disable next-line ArrayDeclaration: what it puts into the list is neither a name nor an id
  return Array.isArray(value) ? value : []
}

function withList(lists: Lists, name: string, ids: string[], limits: Limits): Lists {
  const others = new Map(lists)
  others.delete(name)
  if (ids.length > 0) others.set(name, ids.slice(-limits.ids))
  return new Map([...others].slice(-limits.names))
}

function withoutFirst(lists: Lists): Lists {
  return new Map([...lists].slice(1))
}

/** As it is stored: pairs, since an object would forget the order of names that are numbers. */
export function bodyOf({ reminders, ticks }: Notes): object {
  return { schema: NOTES_SCHEMA, reminders: [...reminders], ticks: [...ticks] }
}

/** Forgets until it fits: ticks can be made again, a reminder added twice cannot be taken back here. */
function fitted(notes: Notes): Notes {
  if (JSON.stringify(bodyOf(notes)).length <= LARGEST) return notes
  const { reminders, ticks } = notes
  return ticks.size > 1
    ? fitted({ reminders, ticks: withoutFirst(ticks) })
    : fitted({ reminders: withoutFirst(reminders), ticks })
}

function readLists(value: unknown, limits: Limits): Lists {
  return listOf(value).reduce<Lists>((lists, pair) => {
    const [name, list] = listOf(pair)
    if (!fits(NAME, name)) return lists
    const ids = listOf(list).filter((id): id is string => fits(limits.id, id))
    return withList(lists, name, [...new Set(ids)], limits)
  }, new Map())
}

/** What makes sense in a stored body; the rest is left out. */
export function readNotes(body: Body): Notes {
  return {
    reminders: readLists(body.reminders, LIMITS.reminders),
    ticks: readLists(body.ticks, LIMITS.ticks),
  }
}

/** Whether a name and an id can be put into a part. */
export function isNote(part: keyof Notes, name: string, id: string): boolean {
  return fits(NAME, name) && fits(LIMITS[part].id, id)
}

/** Puts an id that `isNote` into a part, or takes it out. What changes nothing also moves nothing. */
export function withNote(
  notes: Notes,
  part: keyof Notes,
  name: string,
  id: string,
  on: boolean,
): Notes {
  const old = notes[part].get(name) ?? []
  if (old.includes(id) === on) return notes
  const ids = on ? [...old, id] : old.filter((one) => one !== id)
  return fitted({ ...notes, [part]: withList(notes[part], name, ids, LIMITS[part]) })
}

/** Everything that is in one of them; the names of `later` count as changed last. */
export function mergeNotes(later: Notes, earlier: Notes): Notes {
  const both = (part: keyof Notes): Lists =>
    [...later[part]].reduce((lists, [name, ids]) => {
      const all = new Set([...(lists.get(name) ?? []), ...ids])
      return withList(lists, name, [...all], LIMITS[part])
    }, earlier[part])
  return fitted({ reminders: both('reminders'), ticks: both('ticks') })
}
