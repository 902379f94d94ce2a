import type { Session } from '@/store'

import { commas } from '@/text/common'
import { actionFailure, type DAMAGE, LOST_WORDS } from '@/text/profile'

/** Something stored that cannot be shown as a profile. */
export interface Lost {
  key: string
  kind: keyof typeof DAMAGE
  /** as they are stored */
  texts: string[]
  /** where it was found, for the eye of someone who helps */
  from: string
  /** Deletes it. Gives a sentence where that failed. */
  discard: () => string | undefined
}

/**
 * Everything that cannot be read: profiles, then what was set aside.
 * @param session after `list()`
 */
export function findLost(session: Session): Lost[] {
  const profiles = session.getState().profiles.flatMap(({ id, state }): Lost[] => {
    if (state !== 'damaged' && state !== 'newer') return []
    const raw = session.raw(id)
    return [
      {
        key: `profile-${id}`,
        kind: state === 'newer' ? 'newer' : 'profile',
        texts: raw.map((one) => one.text),
        from: commas(raw.map((one) => one.key)),
        discard: () => {
          const done = session.remove(id)
          return done.ok ? undefined : actionFailure(done)
        },
      },
    ]
  })
  const aside = session.setAside()
  if (!aside.ok) return profiles
  return [
    ...profiles,
    ...aside.value.map(({ key, from, text }): Lost => ({
      key,
      kind: 'set-aside',
      texts: [text],
      from,
      discard: () => (session.discard(key) ? undefined : LOST_WORDS.notRemoved),
    })),
  ]
}
