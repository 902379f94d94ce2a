import type { Facts, Profile, Situation } from '@/engine'
import { session, type Done } from '@/store'

import { FIRST_LABEL } from '@/text/profile'
import { NOTHING_YET } from './selectors'
import type { Owner } from './owner'
import { refusal } from './refusal'

/**
 * Gives facts of the profile that they were asked for; the first answer of all makes it.
 * @param facts undefined takes an answer back
 * @param apart it is taken back alone, not together with what the page has saved before
 */
export function answer(owner: Owner, facts: Partial<Facts>, apart = false): Done {
  const id = idOf(owner)
  return id === null
    ? session.createFirst(FIRST_LABEL, { facts }, owner.visit)
    : session.answer(id, facts, apart ? undefined : owner.visit)
}

/**
 * Changes the situation in the same way; whole members, undefined takes one back.
 * @param isTap what was tapped is gone or says something else now: the page offers to take it back
 */
export function updateSituation(owner: Owner, situation: Partial<Situation>, isTap = false): Done {
  const id = idOf(owner)
  return id === null
    ? session.createFirst(FIRST_LABEL, { situation: { ...NOTHING_YET, ...situation } }, owner.visit)
    : session.updateSituation(id, situation, isTap ? owner.visit : undefined)
}

/**
 * The same, with what is wrong in words. A save that failed says so in the page's banner, not here.
 * @param asked the member that was asked for, so that a clash with another one is said as such
 */
export const saveSituation = (
  owner: Owner,
  situation: Partial<Situation>,
  asked: keyof Situation,
  // No field types a plan.
  isTap = asked === 'plan',
): string | undefined => refusal(updateSituation(owner, situation, isTap), asked)

/** The profile of the owner as it is now; null where there is none or another one is open. */
export function ownedBy(owner: Owner): Profile | null {
  const { current } = session.getState()
  return current !== null && current.id === idOf(owner) ? current : null
}

/** Right after the first answer the page has not heard yet which profile it has made. */
function idOf({ id, visit }: Owner): string | null {
  const { opened } = session.getState()
  return id ?? (opened.bornIn === visit ? opened.id : null)
}
