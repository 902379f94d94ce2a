import type { Plan } from '@/engine'

/** A plan that stands out, with what it is best at. */
export interface Pick {
  plan: Plan
  best: Best[]
}

type Best = 'changes' | 'months' | 'effort'

const MEASURES: Record<Best, (plan: Plan) => number> = {
  changes: ({ actions }) => actions.length,
  months: ({ months }) => months,
  effort: ({ effort }) => effort,
}
const BESTS: readonly Best[] = ['changes', 'months', 'effort']

/**
 * The plan with the fewest changes, the soonest and the least hard one, the same plan once. Waiting is the least hard
 * of all and often the slowest: the least hard is looked for among those that do something, where there are any.
 */
export function picksOf(plans: readonly Plan[]): Pick[] {
  const doing = plans.filter(({ actions }) => actions.length > 0)
  const picks: Pick[] = []
  for (const best of BESTS) {
    const plan = leastBy(best === 'effort' && doing.length > 0 ? doing : plans, best)
    if (plan === undefined) return []
    const there = picks.find((pick) => pick.plan === plan)
    if (there === undefined) picks.push({ plan, best: [best] })
    else there.best.push(best)
  }
  return picks
}

/** All others, the soonest first. */
export function restOf(plans: readonly Plan[], picks: readonly Pick[]): Plan[] {
  return plans
    .filter((plan) => picks.every((pick) => pick.plan !== plan))
    .sort((one, other) => one.months - other.months || one.effort - other.effort)
}

/** The least of one measure; of several the one that the other measures speak for, in their order. */
function leastBy(plans: readonly Plan[], first: Best): Plan | undefined {
  const order = [first, ...BESTS.filter((measure) => measure !== first)]
  return [...plans].sort(
    (one, other) =>
      order
        .map((measure) => MEASURES[measure](one) - MEASURES[measure](other))
        .find((difference) => difference !== 0) ?? 0,
  )[0]
}
