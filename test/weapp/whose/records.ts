import { open } from '@/store/envelope'
import { same } from '@/store/same'
import { KEPT_BESIDE } from './phone'

type Entries = ReadonlyMap<string, unknown>

/** The raw texts of a phone's records by their names: of each the two copies, as they lie there. */
export function rawRecords(entries: Entries): Map<string, string> {
  const records = new Map<string, string>()
  for (const [key, text] of [...entries].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = key.replace(/\.[01]$/, '')
    records.set(name, `${records.get(name) ?? ''}${key}=${String(text)}\n`)
  }
  return records
}

/** The newest body of a record; undefined where there is none. */
export function bodyOf(entries: Entries, name: string): object | undefined {
  return [`${name}.0`, `${name}.1`]
    .map((key) => entries.get(key))
    .map((text) => open(typeof text === 'string' ? text : ''))
    .flatMap((one) => (one.state === 'ok' ? [one] : []))
    .sort((one, other) => other.seq - one.seq)
    .map(({ body }) => body as object)[0]
}

/** Which profile the index names as the one in use. */
export const currentOf = (entries: Entries): string | undefined =>
  (bodyOf(entries, 'index') as { current?: string } | undefined)?.current

const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The members in which two bodies differ: `label`, `facts.birthday`, `progress.contract`. */
export function differing(one: object | undefined, other: object | undefined): string[] {
  const [before, after] = [
    { ...one } as Record<string, unknown>,
    { ...other } as Record<string, unknown>,
  ]
  return Object.keys({ ...before, ...after }).flatMap((name) => {
    const [was, is] = [before[name], after[name]]
    if (same(was, is)) return []
    if (!isMembers(was) || !isMembers(is)) return [name]
    return Object.keys({ ...was, ...is })
      .filter((part) => !same(was[part], is[part]))
      .map((part) => `${name}.${part}`)
  })
}

/** What a cell of the table may do to a phone. */
export interface Lawful {
  /** id of the profile that is edited, and the members that the edit may change */
  edited: string
  members: readonly string[]
  /** ids of profiles that may be gone for good */
  gone?: readonly string[]
}

/** Everything that a cell did and may not do: each record but the edited one is byte for byte as it was. */
export function unlawful(before: Entries, after: Entries, lawful: Lawful): string[] {
  const [was, is] = [rawRecords(before), rawRecords(after)]
  const own = `p.${lawful.edited}`
  const faults: string[] = []
  for (const name of was.keys()) {
    if (KEPT_BESIDE.includes(name) || name === own || was.get(name) === is.get(name)) continue
    const mayGo = is.get(name) === undefined && lawful.gone?.includes(name.slice('p.'.length))
    if (!mayGo)
      faults.push(`${name} changed: ${differing(bodyOf(before, name), bodyOf(after, name)).join()}`)
  }
  const body = bodyOf(after, own)
  if (body === undefined) {
    if (!lawful.gone?.includes(lawful.edited)) faults.push('the edited one is gone')
    return faults
  }
  for (const member of differing(bodyOf(before, own), body))
    if (!lawful.members.includes(member)) faults.push(`${member} of the edited one changed`)
  return faults
}
