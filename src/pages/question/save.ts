import type { FactName, Facts } from '@/engine'
import { session } from '@/store'
import { FIRST_LABEL } from '@/text/profiles'
import { refusal } from '../parts/refusal'

/**
 * Saves answers at once; the first answer of all makes the profile.
 * @param own the fact that is asked for, so that a clash with another one is said as such
 * @returns what is wrong with the answer, in words. A save that failed says so in the page's banner, not here.
 */
export function saveFacts(patch: Partial<Facts>, own: FactName): string | undefined {
  const { status } = session.getState()
  const done =
    status === 'empty' ? session.create(FIRST_LABEL, { facts: patch }) : session.answer(patch)
  return refusal(done, own)
}
