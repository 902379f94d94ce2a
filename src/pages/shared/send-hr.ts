import { todayInShanghai } from '@/platform'
import { AS_IT_IS, hrCard } from './hr-link'
import { type Owner } from './owner'
import { ownedBy, updateSituation } from './save'
import { NOTHING_YET } from './selectors'

/** Keeps the day on which a profile's page for 单位人事 is sent. Sending makes no profile. */
export function noteSent(owner: Owner): void {
  const own = ownedBy(owner)?.situation
  if (own !== undefined) {
    updateSituation(owner, { sent: { ...(own.sent ?? AS_IT_IS), on: todayInShanghai() } }, true)
  }
}

/** The card that opens the page, for `useShare`; keeps that it is sent. */
export function sendHr(owner: Owner) {
  noteSent(owner)
  return hrCard(ownedBy(owner)?.situation ?? NOTHING_YET)
}
