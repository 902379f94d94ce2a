import {
  type DayText,
  type LedgerMonth,
  ledgerYear,
  prepare,
  type Profile,
  recordYears,
} from '@/engine'

interface RecordRow {
  year: number
  months: readonly LedgerMonth[]
}

/** The years of a record with their months, the newest first. */
export function recordRows(profile: Profile, day: DayText): RecordRow[] {
  const prepared = prepare(profile)
  return recordYears(profile, day)
    .reverse()
    .map((year) => ({ year, months: ledgerYear(prepared, year) }))
}
