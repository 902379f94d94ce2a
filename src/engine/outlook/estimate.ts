import { type ActionId, BASE_MULTIPLES, type BaseTier, LIMITS } from '../scheme'
import type { Facts } from '../facts'
import type { Month } from '../time'
import { isPaidNow } from './actions/pay'
import {
  BASE_MONTHS,
  BASE_STEPS,
  type Estimate,
  ESTIMATES,
  type FixedAction,
  STEPS_RECKONED_WITH,
  STUDY_FROM,
  TITLE_FROM,
  TITLES_OF_GRADUATES,
} from './defaults'

const TIERS = Object.keys(BASE_MULTIPLES) as BaseTier[]

/** The product's estimate for a person: it hangs on the degree, the titles and the base that are there. */
export function estimateOf(id: ActionId, facts: Facts, month: Month): Estimate {
  const tier = TIERS.find((each) => id === `pay-${each}`)
  return tier === undefined
    ? fixedEstimate(id as FixedAction, facts)
    : baseEstimate(tier, facts, month)
}

/** The further above what is paid by now, the harder; what is far above is only reckoned with when asked to. */
function baseEstimate(tier: BaseTier, facts: Facts, month: Month): Estimate {
  const paid = TIERS.filter((each) => isPaidNow(facts, each, month)).map((each) => BASE_STEPS[each])
  const steps = BASE_STEPS[tier] - Math.max(0, ...paid)
  return {
    months: BASE_MONTHS,
    effort: Math.min(LIMITS.effort, 1 + steps),
    on: steps <= STEPS_RECKONED_WITH,
  }
}

function fixedEstimate(id: FixedAction, { education, qualifications }: Facts): Estimate {
  const title = TITLE_FROM[id]
  const isNext =
    title === undefined ||
    (Array.isArray(qualifications) &&
      qualifications.some(({ level }) => title.held.includes(level)))
  const estimate = isNext ? ESTIMATES[id] : title.otherwise
  const study = education && STUDY_FROM[id]?.[education]
  const isFar = education === 'none' && TITLES_OF_GRADUATES.includes(id)
  return study ?? (isFar ? { ...estimate, on: false } : estimate)
}
