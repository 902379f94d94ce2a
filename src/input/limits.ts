import { LIMITS, monthNumber, WAGE_YEARS, type Period } from '@/engine'

const YEARS = WAGE_YEARS.map(({ from, to, floor, cap }) => ({
  from: monthNumber(from),
  to: monthNumber(to),
  floor,
  cap,
}))
const FIRST = YEARS[0]!
const LAST = YEARS[YEARS.length - 1]!
/** The share of the base that a person pays for 养老 and for 医疗, in thousandths; the same in all years. */
const PERSONAL_SHARES = [80, 20]
/** A smaller share in whole yuan would be the share of several bases, and a number of rows as well. */
const LEAST_WHOLE_SHARE = 100
/** Without a published wage: below it a number is rather a count or an amount than a base. */
const LEAST_WITHOUT_WAGE = 200

/** 下限 and 上限 of a month; before the first published ones nothing but what cannot be. */
function boundsOf(month: number): { floor: number; cap: number } {
  if (month < FIRST.from) return { floor: LEAST_WITHOUT_WAGE, cap: FIRST.cap }
  const year = YEARS.find(({ from, to }) => from <= month && month <= to)
  return year ?? { floor: LAST.floor, cap: LIMITS.base }
}

/** The months of some periods at which 下限 and 上限 can change: each first one and each begin of a 缴费年度. */
function turns(periods: readonly Period[]): number[] {
  return periods.flatMap(({ from, to }) => [
    from,
    ...(from === to ? [] : YEARS.map((year) => year.from).filter((at) => from < at && at <= to)),
    ...(LAST.to < to ? [to] : []),
  ])
}

/** Whether a base lies between 下限 and 上限 in every month. */
export const isWithin = (base: number, periods: readonly Period[]): boolean =>
  turns(periods).every((month) => {
    const { floor, cap } = boundsOf(month)
    return floor <= base && base <= cap
  })

/** Whether a number is above 上限 in every month. */
export const isAboveCap = (value: number, periods: readonly Period[]): boolean =>
  turns(periods).every((month) => value > boundsOf(month).cap)

/** The largest amount that a person may have paid in one of the months for 养老: a smaller number may be that. */
const largestShare = (month: number): number => (boundsOf(month).cap * PERSONAL_SHARES[0]!) / 1000

/** Whether a number is too large to be what a person paid, so that it may be meant as a base. */
export const mayBeBase = (value: number, periods: readonly Period[]): boolean =>
  value <= LIMITS.base &&
  periods.every(({ from }) =>
    from < FIRST.from ? value >= LEAST_WITHOUT_WAGE : value > largestShare(from),
  )

/** Whether an amount is a person's share of a base, as exactly as it was written. Small whole numbers are rather counts. */
export function isShareOf(amount: number, text: string, base: number): boolean {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
  if (decimals === 0 && amount < LEAST_WHOLE_SHARE) return false
  const step = decimals === 0 ? 1 : decimals === 1 ? 0.1 : 0.01
  return PERSONAL_SHARES.some((share) => Math.abs(amount - (base * share) / 1000) < step)
}
