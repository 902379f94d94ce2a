import { explain } from '../points'
import type { Profile } from '../profile'
import { type WindowCount, windows } from '../record'
import type { RuleId } from '../scheme'
import { addMonths, type DayText, firstDay, type MonthText, toMonth, writeDay } from '../time'
import { goingOn } from './onward'
import { prepareAhead } from './prepare-ahead'

/** Insured months that are waited for: so many there are, and so many it takes. */
export type MonthsAwaited = WindowCount & { need: number }

const MONTHS_A_YEAR = 12

/**
 * The window of insured months whose line brings more from a month on that is waited for; where two do, the one that
 * brings the most. Of 年限 the months of the full years that it then is.
 * @param on `YYYY-MM-DD`, today
 * @param month the month that is waited for, later than that of today
 * @returns undefined where no such line brings more in that month, or where open bases leave the months open
 */
export function monthsAwaited(
  own: Profile,
  on: DayText,
  month: MonthText,
): MonthsAwaited | undefined {
  const prepared = prepareAhead(goingOn(own, on))
  const [before, then] = [-1, 0].map((ahead) =>
    writeDay(firstDay(addMonths(toMonth(month), ahead))),
  ) as [DayText, DayText]
  const linesBefore = explain(prepared, before).lines
  const gain = new Map<RuleId | null, number>(
    explain(prepared, then).lines.map(({ rule, points }) => [
      rule,
      points - linesBefore.find((line) => line.rule === rule)!.points,
    ]),
  )
  const gainOf = ({ id }: WindowCount) => gain.get(ruleOf(id)) ?? 0
  const later = windows(prepared, then)
  // The tiers come first, from the lowest up: of those that are full by then the highest is the one that counts.
  return windows(prepared, on)
    .reverse()
    .flatMap((count): MonthsAwaited[] => {
      const have = later.find(({ id }) => id === count.id)!.low
      const need = count.need ?? Math.floor(have / MONTHS_A_YEAR) * MONTHS_A_YEAR
      const isOpen = count.low !== count.high
      // Stryker disable next-line EqualityOperator,ConditionalExpression: of tiers alike the one not full stands first
      return gainOf(count) > 0 && !isOpen && count.low < need && have >= need
        ? [{ ...count, need }]
        : []
    })
    .reduce<MonthsAwaited | undefined>(
      (best, count) => (best === undefined || gainOf(count) > gainOf(best) ? count : best),
      undefined,
    )
}

/** Whose points a window is for; that one may apply at all is no points. */
function ruleOf(id: WindowCount['id']): RuleId | null {
  if (id === 'paid-of-12') return null
  if (id === 'years') return 'insurance-years'
  return id === 'x1-of-12' ? 'qualification' : 'insurance-base'
}
