import type { Tombstone } from './directory'

/** The ids but this one. */
export function without(ids: string[], id: string): string[] {
  return ids.filter((one) => one !== id)
}

/** The tombstones but this one's. */
export function withoutTombstone(tombstones: Tombstone[], id: string): Tombstone[] {
  return tombstones.filter((one) => one.id !== id)
}
