import type { Month } from '../time'
import type { BaseTier } from '../scheme'

/**
 * Insured months, asked by window. `on` is the month of the day: the months before it count, it does not.
 * Every answer is a whole number of months; none of them allocates.
 */
export interface InsuredMonths {
  /** 年限: insured months in all, without 补缴 and without another employer's */
  valid: (on: Month) => number
  /** insured months that 年限 leaves out: 补缴 and another employer's */
  notValid: (on: Month) => number
  /** 基数: months of the window at `tier` times the average wage or more, without 补缴, other employer, tax mismatch */
  atLeast: (tier: BaseTier, window: number, on: Month) => number
  /** 基数: months of the window at `tier` but below the next one; at the high end as many as may be, each tier for itself */
  within: (tier: BaseTier, window: number, on: Month) => number
  /** 职称: months of the window at one average wage or more, with the same months left out */
  atAverage: (window: number, on: Month) => number
  /** 职称, the other reading: nothing left out */
  atAverageAll: (window: number, on: Month) => number
  /** months of the window that `atLeast` and `within` take to be at every tier, each of which is at one of them or none */
  open: (window: number, on: Month) => number
  /** months of the window without 补缴 only */
  paid: (window: number, on: Month) => number
  /** insured months of the window that 基数 leaves out */
  excluded: (window: number, on: Month) => number
  /** months of the window with a base above the month's 上限 */
  aboveCap: (window: number, on: Month) => number
  /** months of the window with a base in yuan and no average wage to hold it against */
  withoutWage: (window: number, on: Month) => number
  /** true when single months are known, so that a reading over another window can be counted */
  readonly monthly: boolean
}

/** The tier above each. */
export const NEXT_TIER: Readonly<Record<BaseTier, BaseTier | undefined>> = {
  x08: 'x1',
  x1: 'x2',
  x2: 'x3',
  x3: undefined,
}

/** Nobody's months: no insurance, or none that can be used. */
export const NO_MONTHS: InsuredMonths = {
  valid: () => 0,
  notValid: () => 0,
  atLeast: () => 0,
  within: () => 0,
  atAverage: () => 0,
  atAverageAll: () => 0,
  open: () => 0,
  paid: () => 0,
  excluded: () => 0,
  aboveCap: () => 0,
  withoutWage: () => 0,
  monthly: true,
}

/** Every month since `since`, all at three times (or within any one tier): the most that an open insurance can be. */
export function everyMonthSince(since: Month): InsuredMonths {
  const inWindow = (window: number, on: Month) => Math.max(0, Math.min(window, on - since))
  const inTier = (_tier: BaseTier, window: number, on: Month) => inWindow(window, on)
  return {
    ...NO_MONTHS,
    valid: (on) => Math.max(0, on - since),
    atLeast: inTier,
    within: inTier,
    atAverage: inWindow,
    atAverageAll: inWindow,
    paid: inWindow,
  }
}
