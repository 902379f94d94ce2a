import type { Profile } from '@/engine'

import { STALE } from './refusals'
import { same } from './same'
import type { Content, Done, Session } from './session-types'

/**
 * Puts what was restored in the place of what a profile of the list holds; what was open stays open. A what-if copy stays
 * one. Built on the session's own actions, so that the first page does not load it.
 * @param seen the profile as the person was shown it; 'stale' where it is not so any more
 */
export function replace(
  session: Session,
  seen: Profile,
  content: Content & Pick<Profile, 'label'>,
): Done {
  const { id } = seen
  const { currentId } = session.getState()
  const opened = session.choose(id)
  if (!opened.ok) return opened
  let isSeen = true
  const done = session.updateProfile(id, (now) => {
    isSeen = same(now, seen)
    return isSeen ? { ...now, supposed: undefined, ...content } : now
  })
  // Once more where it was open already: its pages begin anew.
  session.choose(currentId ?? id)
  return isSeen ? done : STALE
}
