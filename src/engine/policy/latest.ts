import { LATEST_RULES } from './at'

/** What the latest rules say, for words and lists that no day is asked about. */
export const {
  application: APPLICATION,
  contract: CONTRACT,
  dateBases: DATE_BASES,
  endorsement: ENDORSEMENT,
  filing: FILING,
  notes: RENEWAL_NOTES,
} = LATEST_RULES
