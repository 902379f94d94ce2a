import type { Renewal } from './types'

/**
 * A first application of somebody who has too few points: the permit is kept valid meanwhile, and nothing is filed yet.
 * @param plan the application as it would be with points enough
 * @returns the same with the 签注 alone; filed or decided on, it is as it was
 */
export function permitAlone(plan: Renewal): Renewal {
  if (plan.phase === 'filed' || plan.phase === 'decided') return plan
  return {
    ...plan,
    isAlone: true,
    steps: plan.steps.filter(({ id }) => id === 'endorse'),
  }
}
