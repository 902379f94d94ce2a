import type { MonthText } from '@/engine'
import { readId } from '@/platform'

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/

/** A month out of a query, `2024-03`; anything else is undefined. */
export function readMonth(value: unknown): MonthText | undefined {
  const month = readId(value)
  return month !== undefined && MONTH.test(month) ? month : undefined
}
