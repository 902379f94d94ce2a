import { ENDORSEMENT } from '../policy/permit'
import type { Permit, Situation } from '../profile/types'
import { addDays, anniversary, toDay, writeDay, type Day } from '../time/day'
import type { NextCycle } from './types'

/** What has happened in this cycle by a day; a date of another cycle or of the future is left out. */
export interface Progress {
  expires: Day
  endorsed?: Day
  filed?: Day
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
    if (text === undefined || earliest === undefined) return undefined
    const day = toDay(text)
    return day >= earliest && day <= on ? day : undefined
  }
  const first = kind === 'first'
  const endorsed = after(permit.endorsedOn, windowOpens(expires))
  const filed = after(permit.pointsFiledOn, first ? EARLIEST : endorsed)
  return {
    expires,
    endorsed,
    filed,
    verified: after(permit.verifiedOn, filed),
    decided: after(permit.decidedOn, filed),
  }
}

const EARLIEST = 0 as Day

/** The first day on which a permit that expires on a day can be endorsed. */
export const windowOpens = (expires: Day): Day => addDays(expires, -ENDORSEMENT.daysBefore)

/** The cycle after this one: as printed on the permit, else a year on when it was endorsed in time. */
export function nextCycle(permit: Permit, { expires, endorsed }: Progress): NextCycle | undefined {
  const printed = permit.newExpiresOn === undefined ? undefined : toDay(permit.newExpiresOn)
  if (printed !== undefined && printed > expires) return cycle(printed, false)
  if (endorsed === undefined || endorsed > expires) return undefined
  return cycle(anniversary(expires, 1), true)
}

const cycle = (expires: Day, expected: boolean): NextCycle => ({
  expires: writeDay(expires),
  windowOpens: writeDay(windowOpens(expires)),
  expected,
})

/**
 * The situation when the next cycle begins: what belonged to the old one is gone, what is true of the person stays. A
 * first application that is decided goes on with the permit as it is.
 * @returns undefined while the expiry to go on with is not known
 */
export function beginNextCycle(situation: Situation): Situation | undefined {
  const { kind, permit, contract, tax, job, neededBy } = situation
  if (permit === undefined) return undefined
  const { expiresOn, newExpiresOn = '', decidedOn, addressMatches } = permit
  const goesOn = kind === 'first' && decidedOn !== undefined
  if (newExpiresOn <= expiresOn && !goesOn) return undefined
  return {
    kind: 'renewal',
    permit: {
      expiresOn: newExpiresOn > expiresOn ? newExpiresOn : expiresOn,
      addressMatches,
    },
    changes: [],
    contract,
    tax,
    job,
    neededBy,
  }
}
