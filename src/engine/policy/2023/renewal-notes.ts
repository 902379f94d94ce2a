import type { RenewalNotes } from '../rule-set'
import { EDUCATION_CHECK } from './permit'

/** Numbers of the renewal that decide nothing here and are only said, each with the sources that it was read in. */
export const RENEWAL_NOTES: RenewalNotes = {
  verifyMonths: EDUCATION_CHECK.months,
  autoEndorse: { from: 20, to: 15, year: 2022 },
  reportDays: 30,
  registrationYears: 1,
  longestWait: 7,
}
