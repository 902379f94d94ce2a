/** The plan of every situation, looked at once. */
import { renewal, type Renewal } from '@/engine'
import { LOOKS, type Look } from './situations'

export type Plan = Look & Renewal

export const PLANS: readonly Plan[] = LOOKS.map((look) => ({
  ...look,
  ...renewal(look.situation, look.on),
}))

/** The first looks of which something is not so; a test wants none. */
export const broken = (holds: (plan: Plan) => boolean): string[] =>
  PLANS.flatMap((plan) => (holds(plan) ? [] : [plan.name])).slice(0, 5)

export const isSubset = <T>(part: readonly T[], whole: readonly T[]) =>
  part.every((one) => whole.includes(one))
export const isUnique = <T>(list: readonly T[]) => new Set(list).size === list.length
