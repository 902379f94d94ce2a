import { EDUCATION_CHECK } from './permit'

/** Numbers of the renewal that decide nothing here and are only said, each with the sources that it was read in. */
export const RENEWAL_NOTES = {
  /** a diploma is verified in about so many months (S2) */
  verifyMonths: EDUCATION_CHECK.months,
  /** an own home or a recorded lease: the system may endorse by itself so many days before the expiry (S4, of 2022) */
  autoEndorse: { from: 20, to: 15, year: 2022 },
  /** what changed, such as the address, is to be reported within so many days (C article 15; E, relayed) */
  reportDays: 30,
  /** how many years the registration of a dwelling holds (E, relayed) */
  registrationYears: 1,
  /** an article's other number of working days to wait after 签注 (S0) */
  longestWait: 7,
} as const
