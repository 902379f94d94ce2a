import type { PaperId, PaperProgress } from '@/engine'
import { session, type Done } from '@/store'

/** Keeps the state of a paper with the profile in use; undefined takes it back. */
export function setStatus(id: PaperId, status: PaperProgress | undefined): Done {
  return session.updateProfile((profile) => {
    const progress = { ...profile.progress }
    if (status === undefined) delete progress[id]
    else progress[id] = status
    return { ...profile, progress }
  })
}
