import type { PointTable } from '../../policy'
import type { InsuredMonths } from '../../record'
import type { Month } from '../../time'
import { type Case, type OtherReading, type Reasons, remark, type Rule } from '../rule'
import type { Remark } from '../types'
import { countRemarks, lateCounts } from './insurance-remarks'
import { monthChange } from './month-change'

type Tiers = PointTable['insuranceBase']

/** 缴纳社保基数: article 7(五); the highest of four tiers. Whether higher months count for lower tiers, the table says. */
export const insuranceBase: Rule = {
  id: 'insurance-base',
  facts: ['insurance'],

  worth: ({ insurance }, { insuranceBase: tiers, tierMonths }, _day, month) => {
    for (let place = 0; place < tiers.length; place += 1) {
      const { tier, points, need, window } = tiers[place]!
      if (insurance[tierMonths](tier, window, month) >= need) return points
    }
    return 0
  },

  explain(given: Case): Reasons {
    const { counted, highest, table, day, month, facts } = given
    if (facts.insurance === undefined || facts.insurance === 'unknown') return {}
    const late = lateCounts(given)
    if (late !== undefined) return { limit: late }
    const tiers = table.insuranceBase
    const worth = insuranceBase.worth(counted, table, day, month)
    const reached = tiers.findIndex(({ points }) => points === worth)
    const met = tiers[reached]
    // The next tier to work for: the one above the tier reached, the lowest when none is.
    const missed = tiers[met === undefined ? tiers.length - 1 : reached - 1]
    const months = (of: InsuredMonths) => (tier: Tier) =>
      of[table.tierMonths](tier.tier, tier.window, month)
    const low = months(counted.insurance)
    const high = months(highest.insurance)
    const short = missed === undefined ? [] : [shortOf(missed, low(missed), high(missed))]
    return {
      limit: met === undefined ? short[0] : remark('months-met', haveOf(met, low(met))),
      notes: [
        ...(met === undefined ? [] : short),
        ...monthRemarks(counted.insurance, widest(tiers), month),
        ...countRemarks(given),
      ],
      until: () => monthChange(insuranceBase.worth, given),
      rests: () =>
        // Stryker disable next-line ConditionalExpression: for the type only; without points nobody asks
        met === undefined || low(met) < high(met)
          ? undefined
          : { ...haveOf(met, low(met)), worth: worthBelow(tiers, reached, low) },
      // Where no open base could change the months of any tier.
      readings: () =>
        tiers.every((tier) => low(tier) === high(tier))
          ? otherWindow(counted.insurance, table, month, worth)
          : [],
    }
  },
}

type Tier = Tiers[number]

const haveOf = ({ tier, need, window }: Tier, have: number) => ({ tier, have, need, window })

/** The points that are left when too few months by one are at a tier, and those that are missing are at no other. */
function worthBelow(tiers: Tiers, reached: number, have: (tier: Tier) => number): number {
  const fewer = have(tiers[reached]!) - tiers[reached]!.need + 1
  return tiers.find((tier) => have(tier) - fewer >= tier.need)?.points ?? 0
}

/** How far a tier is, as a range where open bases could still reach it. */
function shortOf(tier: Tier, low: number, high: number): Remark {
  const { have, ...test } = haveOf(tier, low)
  return low === high
    ? remark('months-short', { have, ...test })
    : remark('months-open', { low, high, ...test })
}

const widest = (tiers: Tiers): number => Math.max(...tiers.map(({ window }) => window))

function monthRemarks(insurance: InsuredMonths, window: number, month: Month): Remark[] {
  const counts = [
    ['base-months-excluded', insurance.excluded(window, month)],
    ['above-cap', insurance.aboveCap(window, month)],
    ['no-average-wage', insurance.withoutWage(window, month)],
  ] as const
  return counts.filter(([, months]) => months > 0).map(([code, months]) => remark(code, { months }))
}

/** Conflict 7: another window for three times. */
function otherWindow(
  insurance: InsuredMonths,
  { insuranceBase: tiers, otherReadings: { threeTimes }, tierMonths }: PointTable,
  month: Month,
  worth: number,
): OtherReading[] {
  const [top, ...rest] = tiers
  if (worth !== top!.points) return []
  // Counts do not tell the months of another window.
  if (!insurance.monthly) return [{ id: '7', worth: null }]
  if (insurance.atLeast(top!.tier, threeTimes.window, month) >= threeTimes.need) return []
  const lower = rest.find(
    ({ tier, need, window }) => insurance[tierMonths](tier, window, month) >= need,
  )
  return [{ id: '7', worth: lower?.points ?? 0 }]
}
