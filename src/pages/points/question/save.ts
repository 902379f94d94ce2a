import type { FactName, Facts } from '@/engine'

import type { Owner } from '../../shared/owner'
import { refusal } from '../../shared/refusal'
import { answer } from '../../shared/save'

/**
 * Saves answers at once; the first answer of all makes the profile.
 * @param asked the fact that is asked for, so that a clash with another one is said as such
 * @returns what is wrong with the answer, in words. A save that failed says so in the page's banner, not here.
 */
export const saveFacts = (
  owner: Owner,
  patch: Partial<Facts>,
  asked: FactName,
): string | undefined => refusal(answer(owner, patch), asked)
