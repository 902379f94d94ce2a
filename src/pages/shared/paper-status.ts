import type { PaperId, PaperProgress } from '@/engine'
import { session } from '@/store'
import type { Owner } from './owner'

/** Keeps the state of a paper with the profile that the list is of; undefined takes it back. */
export function setStatus(
  { id: profile }: Owner,
  id: PaperId,
  status: PaperProgress | undefined,
): void {
  // A list without a profile has nothing to tick.
  if (profile === null) return
  session.updateProfile(profile, (old) => {
    const progress = { ...old.progress }
    if (status === undefined) delete progress[id]
    else progress[id] = status
    return { ...old, progress }
  })
}
