import type { BaseTier, PointTable } from '../../policy/points'
import type { InsuredMonths } from '../../profile/insured-months'
import type { Month } from '../../time/month'
import { remark, type Account, type Case, type OtherReading, type Rule } from '../rule'
import type { Remark } from '../types'
import { countRemarks, lateCounts } from './insurance-remarks'
import { monthChange } from './month-change'

type Tiers = PointTable['insuranceBase']

/** 缴纳社保基数: article 7(五); the highest of four tiers, higher months count for lower tiers (conflict base-downward). */
export const insuranceBase: Rule = {
  id: 'insurance-base',
  facts: ['insurance'],

  worth: ({ insurance }, { insuranceBase: tiers }, _day, month) => {
    for (const { tier, points, need, window } of tiers) {
      if (insurance.atLeast(tier, window, month) >= need) return points
    }
    return 0
  },

  account(given: Case): Account {
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
    const ends = { low: counted.insurance, high: highest.insurance }
    const short = missed === undefined ? [] : [shortOf(missed, ends, month)]
    return {
      limit: met === undefined ? short[0] : remark('months-met', haveOf(met, ends.low, month)),
      notes: [
        ...(met === undefined ? [] : short),
        ...monthRemarks(counted.insurance, widest(tiers), month),
        ...countRemarks(given),
      ],
      until: monthChange(insuranceBase.worth, given),
      readings: isSettled(tiers, ends, month)
        ? otherReadings(counted.insurance, table, month, worth)
        : [],
    }
  },
}

type Tier = Tiers[number]
interface Ends {
  low: InsuredMonths
  high: InsuredMonths
}

const haveOf = ({ tier, need, window }: Tier, months: InsuredMonths, month: Month) => ({
  tier,
  have: months.atLeast(tier, window, month),
  need,
  window,
})

/** How far a tier is, as a range where open bases could still reach it. */
function shortOf(tier: Tier, { low, high }: Ends, month: Month): Remark {
  const { have, ...test } = haveOf(tier, low, month)
  const most = high.atLeast(tier.tier, tier.window, month)
  return have === most
    ? remark('months-short', { have, ...test })
    : remark('months-open', { low: have, high: most, ...test })
}

/** Whether no open base could change the months of any tier. */
const isSettled = (tiers: Tiers, { low, high }: Ends, month: Month): boolean =>
  tiers.every(
    ({ tier, window }) => low.atLeast(tier, window, month) === high.atLeast(tier, window, month),
  )

const widest = (tiers: Tiers): number => Math.max(...tiers.map(({ window }) => window))

function monthRemarks(insurance: InsuredMonths, window: number, month: Month): Remark[] {
  const counts = [
    ['base-months-excluded', insurance.excluded(window, month)],
    ['above-cap', insurance.aboveCap(window, month)],
    ['no-average-wage', insurance.withoutWage(window, month)],
  ] as const
  return counts.filter(([, months]) => months > 0).map(([code, months]) => remark(code, { months }))
}

/** Conflict 7 (another window for three times) and the literal tiers of the clause. */
function otherReadings(
  insurance: InsuredMonths,
  { insuranceBase: tiers, otherReadings: { threeTimes } }: PointTable,
  month: Month,
  worth: number,
): OtherReading[] {
  const [top, ...rest] = tiers
  const others: OtherReading[] = []
  if (worth === top!.points) {
    const lower = rest.find(
      ({ tier, need, window }) => insurance.atLeast(tier, window, month) >= need,
    )
    const narrow = insurance.atLeast(top!.tier, threeTimes.window, month) >= threeTimes.need
    // Counts do not tell the months of another window.
    if (!insurance.monthly) others.push({ id: '7', worth: null })
    else if (!narrow) others.push({ id: '7', worth: lower?.points ?? 0 })
  }
  if (insurance.monthly) {
    const literal = tiers.find(({ tier, need, window }, index) => {
      const above: BaseTier | undefined = tiers[index - 1]?.tier
      const higher = above === undefined ? 0 : insurance.atLeast(above, window, month)
      return insurance.atLeast(tier, window, month) - higher >= need
    })
    const points = literal?.points ?? 0
    if (points !== worth) others.push({ id: 'base-downward', worth: points })
  }
  return others
}
