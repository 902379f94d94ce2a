import { monthsOf, type YearAbove } from './months'
import { paidOf } from './paid'
import { type Above, headed, left, type RowFound, rowOf } from './row'
import { type DateToken, scan, type Scanned } from './tokens'

/** Reads one line as a row, or as several where it holds several. */
export function rowsOf(
  line: string,
  scanned: Scanned,
  above: Above,
  thisMonth: number,
): RowFound[] {
  const heading = headed(scanned, above.heading)
  const found = monthsOf(scanned, heading, above.year)
  if ('several' in found) return severalRows(line, scanned, found.several, above, thisMonth)
  if ('params' in found) return [left(found.leave, found.params)]
  if ('leave' in found) return [left(found.leave)]
  return [rowOf(line, scanned, found, above, thisMonth)]
}

/** 202301 12183 202302 12183: as many rows as months, where each has its base and nothing else is said. */
function severalRows(
  line: string,
  scanned: Scanned,
  dates: readonly DateToken[],
  above: Above,
  thisMonth: number,
): RowFound[] {
  const parts = dates.map((date, index) => line.slice(date.start, dates[index + 1]?.start))
  const lead = scan(line.slice(0, dates[0]!.start)).tokens
  let year: YearAbove | undefined = above.year
  let last = -1
  const rows = parts.map((part): RowFound => {
    const piece = scan(part)
    const date = piece.tokens[0] as DateToken
    const month = date.periods[0]!.from
    if (date.form !== 'bare') year = { year: Math.floor(month / 12), season: false }
    const found = monthsOf(piece, undefined, year)
    if (!('periods' in found)) return left('several-months')
    // 12月 and then 1月: of the same year or of the next.
    if (date.form === 'bare' && found.periods[0]!.from <= last) return left('several-months')
    last = found.periods[found.periods.length - 1]!.to
    return rowOf(part, piece, found, { section: above.section }, thisMonth)
  })
  const plain = lead.every((token) => token.kind !== 'number' || Math.abs(token.value) < 100)
  const whole = paidOf(line, scanned, above.section, undefined, [])
  const quiet = whole.state === 'paid' && whole.ask === undefined && whole.backPaid !== 'unclear'
  const flagged = !above.section.backPaid && whole.backPaid === 'yes'
  const each = rows.every(({ is }) => is === 'sure')
  if (plain && quiet && !flagged && each) return rows
  return [unclear(line, scanned, dates, above, thisMonth)]
}

/** Several months and one base: it may be of each, or of all. */
function unclear(
  line: string,
  scanned: Scanned,
  dates: readonly DateToken[],
  above: Above,
  thisMonth: number,
): RowFound {
  const months = dates.filter(({ form, bad }) => form !== 'bare' && bad === undefined)
  if (months.length < 2 || months.length > 12) return left('several-months')
  const ways = [months.flatMap(({ periods }) => periods)]
  if (months.length === 2) ways.unshift(months[0]!.periods, months[1]!.periods)
  const choices = ways.flatMap((periods) => {
    const row = rowOf(line, scanned, { periods }, { section: above.section }, thisMonth)
    if (row.is === 'ask') return row.choices
    return row.is === 'sure' || row.is === 'due' ? [row.choice] : []
  })
  return choices.length === 0
    ? left('several-months')
    : { is: 'ask', code: 'several-months', choices }
}
