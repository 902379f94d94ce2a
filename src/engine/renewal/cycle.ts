import { renewalRules } from '../policy'
import { currentPermit, type Permit, type Situation, windowOpens } from '../situation'
import { addDays, anniversary, type Day, NO_DAY, toDay, writeDay, yearsEarlier } from '../time'
import type { NextCycle } from './types'

/** What has happened in this cycle by a day; a date of another cycle or of the future is left out. */
export interface Progress {
  expires: Day
  endorsed?: Day
  filed?: Day
  /** the papers came back, and what lacks was not brought by the day */
  returned?: Day
  /** what lacked was brought */
  supplied?: Day
  verified?: Day
  decided?: Day
}

/**
 * The dates of a permit that count on a day. A 签注 counts from the day its window opens, each later date only from
 * the one before it; a first application is filed without a 签注.
 */
export function progressOf(permit: Permit, kind: Situation['kind'], on: Day): Progress {
  const expires = toDay(permit.expiresOn)
  const after = (text: string | undefined, earliest: Day | undefined): Day | undefined => {
    if (text === undefined) return undefined
    const day = toDay(text)
    return earliest === undefined || day < earliest || day > on ? undefined : day
  }
  const first = kind === 'first'
  const { endorsedOn = permit.expiresOn } = permit
  const endorsed = after(permit.endorsedOn, windowOpens(expires, toDay(endorsedOn)))
  const filed = after(permit.pointsFiledOn, first ? EARLIEST : endorsed)
  const returned = after(permit.returnedOn, filed)
  const texts = [permit.suppliedOn, permit.verifiedOn, permit.decidedOn]
  const since = texts.map((text) => after(text, returned))
  return {
    expires,
    endorsed,
    filed,
    returned: since.some((day) => day !== undefined) ? undefined : returned,
    supplied: since[0],
    verified: after(permit.verifiedOn, filed),
    decided: after(permit.decidedOn, filed),
  }
}

const EARLIEST = 0 as Day

/**
 * The cycle after this one: that of the permit when it is renewed. Points that were filed without a 签注 (only a first
 * application can be) end with the permit as it was then.
 */
export function nextCycle(permit: Permit, progress: Progress, on: Day): NextCycle | undefined {
  const { expires, endorsed, filed } = progress
  if (filed !== undefined && (endorsed === undefined || endorsed > filed)) {
    return cycle(expires, false, on)
  }
  return renewedPermit(permit, progress, on)
}

/** Until when a permit is renewed: as printed on it, else a year on when it was endorsed in time. */
export function renewedPermit(
  permit: Permit,
  { expires, endorsed }: Progress,
  on: Day,
): NextCycle | undefined {
  const printed = toDay(permit.newExpiresOn ?? permit.expiresOn)
  if (printed > expires) return cycle(printed, false, on)
  if (endorsed === undefined || endorsed > expires) return undefined
  return cycle(anniversary(expires, renewalRules(on).endorsement.years), true, on)
}

const cycle = (expires: Day, expected: boolean, on: Day): NextCycle => ({
  expires: writeDay(expires),
  windowOpens: writeDay(windowOpens(expires, on)),
  expected,
})

/**
 * Whether the window of the next cycle is open on a day. Points that are first applied for are decided on before they
 * are renewed, as long as the permit that they end with stands.
 */
export function hasTurned(
  next: NextCycle | undefined,
  { expires, decided }: Progress,
  on: Day,
): boolean {
  if (next === undefined || on < toDay(next.windowOpens)) return false
  const samePermit = toDay(next.expires) === expires
  return !(samePermit && decided === undefined && on <= expires)
}

/**
 * Whether the expiry is so far off that the permit may just have been endorsed, so that this year's points are not filed
 * yet: less than the days of the filing caution after the day a year before it. Not where the cycle before is known to
 * have been filed.
 */
export function maybeJustEndorsed(
  { lastFiledOn }: Permit,
  { expires }: Progress,
  on: Day,
): boolean {
  const { endorsement, filing } = renewalRules(on)
  const before = yearsEarlier(expires, endorsement.years)
  const last = lastFiledOn === undefined ? NO_DAY : toDay(lastFiledOn)
  const isFiled = last >= windowOpens(before, last)
  return !isFiled && on < addDays(before, filing.cautionDays)
}

/**
 * The situation when the next cycle begins: what belonged to the old one is gone. After a first application the points
 * are renewed with the permit's own expiry, and a 签注 that came after the filing belongs to that renewal.
 * @returns undefined while the expiry to go on with is not known
 */
export function beginNextCycle(situation: Situation): Situation | undefined {
  const { contract, dwelling, neededBy, actions, plan } = situation
  const permit = currentPermit(situation)
  const next = permit && nextPermit(permit, situation.kind)
  return (
    next && {
      kind: 'renewal',
      permit: next,
      changes: [],
      // Who the employer is belongs to the old cycle; how long the contract runs does not.
      contract: contract && { from: contract.from, until: contract.until },
      dwelling,
      neededBy,
      actions,
      plan,
    }
  )
}

function nextPermit(permit: Permit, kind: Situation['kind']): Permit | undefined {
  const { expiresOn, endorsedOn, newExpiresOn, pointsFiledOn } = permit
  if (kind === 'first' && pointsFiledOn !== undefined) {
    const { endorsed } = progressOf(permit, kind, toDay(pointsFiledOn))
    if (endorsed === undefined) return { expiresOn, endorsedOn, newExpiresOn }
  }
  const renewed = newExpiresOn ?? expiresOn
  return renewed > expiresOn ? { expiresOn: renewed, lastFiledOn: pointsFiledOn } : undefined
}
