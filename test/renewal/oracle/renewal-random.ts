/** Seeded random permits and days to look at them, mostly at the edges where a date or a phase turns. */
import type { Change, Situation } from '@/engine'
import { DAYS, place, shift, type PermitDays } from './calendar'
import { rngOf, type Rng } from '../../random'

export interface RenewalCase {
  situation: Situation
  on: string
}

const CHANGES: Change[] = [
  'employer',
  'address',
  'education',
  'title',
  'marriage',
  'spouse',
  'child',
]
const EDGES = [-31, -30, -29, -1, 0, 1, 59, 60, 61, 89, 90, 91]
const SPAN = { from: '1901-01-01', to: '2098-12-31' }
const AWKWARD = DAYS.slice(place(SPAN.from), place(SPAN.to)).filter((day) =>
  /-02-2[89]$|-(01|3[01])$/.test(day),
)
/** The published calendars and half a year on both sides. */
const NEAR = { from: '2024-07-01', to: '2027-06-30' }

const within = (rng: Rng, { from, to }: typeof SPAN) =>
  DAYS[rng.int(place(from), place(to))] as string

function randomExpiry(rng: Rng): string {
  const dice = rng.next()
  if (dice < 0.1) return within(rng, SPAN)
  if (dice < 0.3) return rng.pick(AWKWARD)
  return within(rng, NEAR)
}

const later = (rng: Rng, day: string, low: number, high: number) => shift(day, rng.int(low, high))

function randomPermit(rng: Rng): PermitDays {
  const expiresOn = randomExpiry(rng)
  const permit: PermitDays = { expiresOn }
  if (rng.chance(0.75))
    permit.endorsedOn = rng.chance(0.4)
      ? shift(expiresOn, rng.pick(EDGES))
      : later(rng, expiresOn, -35, 100)
  if (rng.chance(0.6))
    permit.pointsFiledOn = later(rng, permit.endorsedOn ?? expiresOn, rng.pick([-3, 0]), 70)
  const filed = permit.pointsFiledOn ?? permit.endorsedOn ?? expiresOn
  if (rng.chance(0.6)) permit.verifiedOn = later(rng, filed, -5, 40)
  if (rng.chance(0.4)) permit.decidedOn = later(rng, filed, -2, 60)
  if (rng.chance(0.3))
    permit.newExpiresOn = shift(expiresOn, rng.pick([-1, 0, 1, 30, 120, 364, 365, 366]))
  return permit
}

/** Mostly a day on, before or after one of the permit's own; sometimes far from them. */
function randomOn(rng: Rng, permit: PermitDays): string {
  if (rng.chance(0.35)) return shift(permit.expiresOn, rng.pick(EDGES))
  if (rng.chance(0.2)) return later(rng, permit.expiresOn, -300, 300)
  return shift(rng.pick(Object.values(permit) as string[]), rng.int(-1, 1))
}

/** The same case for a seed on every machine and in every zone. */
export function renewalCase(seed: number): RenewalCase {
  const rng = rngOf(seed)
  const permit = randomPermit(rng)
  const on = randomOn(rng, permit)
  const kind = rng.pick([undefined, 'first', 'renewal', 'renewal'] as const)
  // the dates ask nothing of the changes; a few cases have some, to see that they do not
  const changes = rng.chance(0.1) ? CHANGES.filter(() => rng.chance(0.3)) : []
  const known = rng.chance(0.99)
  return { situation: { ...(kind && { kind }), ...(known && { permit }), changes }, on }
}
