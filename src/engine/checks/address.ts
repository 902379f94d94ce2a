import { lastDayOf, reportBy } from '../renewal'
import { daysBetween, toDay } from '../time'
import { type CheckContext, type Finding, finding } from './context'

/** R17: one has moved, and the address of the permit is not reported (E, relayed: within 30 days). */
export function addressOpen({ situation, day, rules }: CheckContext): Finding {
  const { kind, permit, changes, unchanged, movedOn, stepsDone } = situation
  if (kind === 'permit') return finding('unknown', 'no-permit-date', {}, 'give-permit-date')
  const matches = permit?.addressMatches
  const moved = matches === false || (kind !== 'first' && changes.includes('address'))
  if (!moved) {
    if (matches === true) return finding('fine', 'address-same')
    if (matches === 'unknown' || kind === 'first') {
      return finding('unknown', 'address-not-asked', {}, 'answer')
    }
    return unchanged === true || changes.length > 0
      ? finding('fine', 'address-same')
      : finding('unknown', 'changes-not-asked', {}, 'answer')
  }
  const done = stepsDone?.address
  if (done !== undefined && toDay(done) <= day) return finding('fine', 'address-told', { on: done })
  const limit = rules.notes.reportDays
  if (movedOn === undefined) {
    return finding('may-fail', 'address-not-told', { limit }, 'tell-address')
  }
  const due = reportBy(movedOn, day)
  const days = daysBetween(toDay(movedOn), day)
  return day <= toDay(lastDayOf(due))
    ? finding('fine', 'address-due', { on: movedOn, limit }, 'tell-address', due)
    : finding('may-fail', 'address-late', { days, limit }, 'tell-address')
}
