import { type PaperId, type PaperProgress, tickPaper } from '@/engine'
import { todayInShanghai } from '@/platform'
import { session } from '@/store'
import type { Owner } from './owner'

/** Keeps the state of a paper with the profile that the list is of; undefined takes it back. */
export function setStatus(
  { id: profile, visit }: Owner,
  id: PaperId,
  status: PaperProgress | undefined,
): void {
  // A list without a profile has nothing to tick.
  if (profile === null) return
  session.updateProfile(profile, (old) => tickPaper(old, id, status, todayInShanghai()), visit)
}
