import type { Draft, Saved } from './draft'
import { failureOf } from './open-profile-state'
import { same } from './same'

/** Profiles that were left before they could be saved: they stand in memory until they are. */
export interface LeftDrafts {
  ids: () => string[]
  labels: () => string[]
  get: (id: string) => Draft | undefined
  /** Keeps a draft that is left, where not all of it is on disk. */
  keep: (draft: Draft) => void
  drop: (id: string) => void
  /** Tries to save them all; gives what became of those that need not wait any more. */
  flush: () => { draft: Draft; outcome: Saved }[]
}

export function createLeftDrafts(): LeftDrafts {
  const left = new Map<string, Draft>()
  return {
    ids: () => [...left.keys()],
    labels: () => [...left.values()].map((draft) => draft.get().label),
    get: (id) => left.get(id),
    keep(draft) {
      if (!same(draft.get(), draft.stored())) left.set(draft.get().id, draft)
    },
    drop: (id) => void left.delete(id),
    flush() {
      const tried = [...left.values()].map((draft) => ({ draft, outcome: draft.flush() }))
      const over = tried.filter(({ outcome }) => failureOf(outcome) === null)
      for (const { draft } of over) left.delete(draft.get().id)
      return over
    },
  }
}
