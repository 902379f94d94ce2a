import { LIMITS, type OrUnknown } from '../scheme'
import type { Fact } from './fact'
import { number, orNone, orUnknown, record } from './shape'

export interface Investment {
  /** 0–100, at most two decimals */
  sharePercent: OrUnknown<number>
  /** yuan a year for the whole company, mean of the last three years */
  averageTax: OrUnknown<number>
  /** employees with a Shanghai hukou, mean of the last three years, at most two decimals */
  averageLocalHires: OrUnknown<number>
}

/** A company's figures in integers: share in hundredths of a percent, hires in hundredths of a person. */
export interface Stake {
  share: number
  tax: number
  hires: number
}

const NO_STAKE: Stake = { share: 0, tax: 0, hires: 0 }
const HUNDRED = 100

/** 投资纳税 or 带动本地就业 */
export const investment: Fact<'none' | Investment, Stake> = {
  shape: orNone(
    record<Investment>({
      sharePercent: orUnknown(number(0, LIMITS.sharePercent, 2)),
      averageTax: orUnknown(number(0, LIMITS.averageTax)),
      averageLocalHires: orUnknown(number(0, LIMITS.averageLocalHires, 2)),
    }),
  ),
  none: 'none',
  complete(given, { as }) {
    if (given === 'none') return NO_STAKE
    const part = (name: keyof Investment): number => {
      const value = given === 'unknown' ? given : given[name]
      return value !== 'unknown' ? value : as === 'highest' ? LIMITS[name] : 0
    }
    return {
      share: Math.round(part('sharePercent') * HUNDRED),
      tax: part('averageTax'),
      hires: Math.round(part('averageLocalHires') * HUNDRED),
    }
  },
}
