import { addMonths, type Day, type Month, monthOf, readMonth } from '../time'

/**
 * What an unknown fact may still turn out to be, so that a range is finite and can be enumerated.
 * These bounds are the product's, not the scheme's; the rest of the facts have every option.
 */
export const DOMAIN = {
  age: { from: 18, to: 65 },
  firstInsured: { age: 16, month: readMonth('1993-01')! },
  serviceYears: 40,
  marriageYears: 40,
} as const

/** The first month that someone with this birthday can have been insured in. */
export function firstInsuredMonth(birthday: Day): Month {
  const grown = addMonths(monthOf(birthday), DOMAIN.firstInsured.age * 12)
  return Math.max(grown, DOMAIN.firstInsured.month) as Month
}
