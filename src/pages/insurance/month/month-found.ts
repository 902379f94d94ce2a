import {
  ledgerYear,
  monthNumber,
  prepare,
  wageParts,
  type LedgerMonth,
  type MonthText,
  type Profile,
  type Span,
  type WagePart,
} from '@/engine'

interface Found {
  ledger: LedgerMonth
  part: WagePart
  span: Span | undefined
}

/** A month in the record: what it is worth, its average wage, and its span; undefined where there is none. */
export function monthFound(
  profile: Profile,
  month: MonthText,
  spans: readonly Span[],
): Found | undefined {
  const number = monthNumber(month)
  const ledger = ledgerYear(prepare(profile), Math.floor(number / 12))[number % 12]
  const [part] = wageParts({ from: number, to: number })
  if (ledger === undefined || part === undefined) return undefined
  return { ledger, part, span: ledger.span === null ? undefined : spans[ledger.span] }
}
