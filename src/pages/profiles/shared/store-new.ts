import type { Profile } from '@/engine'
import type { Done, Session } from '@/store'

import { freeLabel } from '@/text/profile'

/** What of a profile is stored in another one. */
export const contentOf = ({ supposed, facts, situation, progress }: Profile) => ({
  ...(supposed && { supposed }),
  facts,
  situation,
  progress,
})

/**
 * Stores a profile that was read as a new one, under a name that no other has, so that one can tell the two.
 * @param copy stands behind a name that is taken
 * @param opens it is the one in use then; where none is, it is in any case
 */
export function storeNew(
  session: Session,
  profile: Profile,
  { copy, opens = false }: { copy: string; opens?: boolean },
): { label: string; done: Done } {
  const { profiles, currentId } = session.getState()
  const taken = profiles.map((one) => one.label)
  const label = taken.includes(profile.label)
    ? freeLabel(profile.label, copy, taken)
    : profile.label
  const make = opens || currentId === null ? 'create' : 'add'
  return { label, done: session[make](label, contentOf(profile)) }
}
