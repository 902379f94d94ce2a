import { BASE_MULTIPLES, type BaseTier } from '../scheme'
import type { WageYear } from '../policy'
import type { Span } from '../spans'

/** What is counted of a month, each a bit of a number; the tiers one after the other, the lowest first. */
export const LANES = {
  insured: 0,
  valid: 1,
  x08: 2,
  x1: 3,
  x2: 4,
  x3: 5,
  atAverageAll: 6,
  paid: 7,
  based: 8,
  aboveCap: 9,
  withoutWage: 10,
  /** of those in `based` and of all: no tier can be told */
  open: 11,
  openAll: 12,
} as const

const TIERS = Object.keys(BASE_MULTIPLES) as BaseTier[]

/** Whether months with these lanes may turn out to be at other tiers. */
export const isAnyTier = (lanes: number): boolean => (lanes & (1 << LANES.openAll)) !== 0

/** What a month of a span counts for; which flag excludes what: articles 6(四) and 7(五). */
export function lanesOf(span: Span, wage: WageYear | undefined): number {
  const { base, backPaid, otherEmployer, taxMismatch } = span
  let lanes = 1 << LANES.insured
  if (!backPaid) lanes |= 1 << LANES.paid
  const valid = !backPaid && !otherEmployer
  if (valid) lanes |= 1 << LANES.valid
  const based = valid && !taxMismatch
  if (based) lanes |= 1 << LANES.based

  const tiers = tiersReached(base, wage?.average)
  if (based) lanes |= ((1 << tiers) - 1) << LANES.x08
  if (tiers > TIERS.indexOf('x1')) lanes |= 1 << LANES.atAverageAll

  const withoutWage = typeof base === 'number' && wage === undefined
  if (withoutWage) lanes |= 1 << LANES.withoutWage
  if (withoutWage || base === 'unknown') {
    lanes |= 1 << LANES.openAll
    if (based) lanes |= 1 << LANES.open
  }
  if (wage !== undefined && Number(base) > wage.cap) lanes |= 1 << LANES.aboveCap
  return lanes
}

/** How many tiers a base reaches. */
function tiersReached(base: Span['base'], average: number | undefined): number {
  return TIERS.filter((tier) => reaches(tier, base, average)).length
}

/**
 * Whether a base is known to reach a tier of the month's own average wage; 0.8 times is compared unrounded.
 * @param average where there is none, no base in yuan reaches a tier
 */
export function reaches(tier: BaseTier, base: Span['base'], average = Infinity): boolean {
  return typeof base === 'string'
    ? (MULTIPLES[base] ?? 0) >= BASE_MULTIPLES[tier]
    : base * 10 >= average * BASE_MULTIPLES[tier]
}

/** 下限 and 待核实 are known to be no multiple. */
const MULTIPLES: Partial<Record<Exclude<Span['base'], number>, number>> = BASE_MULTIPLES
