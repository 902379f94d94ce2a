import type { PointTable } from '../../policy'
import type { InsuredMonths } from '../../record'
import { conditionsOf, type Qualification } from '../../facts'
import type { Month } from '../../time'
import { type Case, type OtherReading, type Reasons, remark, type Rule } from '../rule'
import type { Remark } from '../types'
import { monthChange } from './month-change'

/** 专业技术职称和技能等级: article 6(三); counts or 教育 does, article 11. */
export const qualification: Rule = {
  id: 'qualification',
  facts: ['qualifications', 'insurance'],
  exclusive: true,

  // Without a certificate no months are looked for.
  worth: ({ qualifications, insurance }, table, _day, month) =>
    // Stryker disable next-line ConditionalExpression: a shortcut; the best of none is nothing
    qualifications.length === 0
      ? 0
      : best(qualifications, table, hasMonths(insurance.atAverage, table, month)),

  explain(given: Case): Reasons {
    const { facts, counted, highest, table, month } = given
    const { qualifications: list } = facts
    const { need, window } = table.qualification.months
    const notes = Array.isArray(list) ? list.flatMap((one) => shortcomings(one, given)) : []
    return {
      limit: notes[0],
      notes: notes.slice(1),
      until: () => monthChange(qualification.worth, given),
      rests: () => {
        const have = counted.insurance.atAverage(window, month)
        const worth = best(counted.qualifications, table, false)
        return have < need ||
          have < highest.insurance.atAverage(window, month) ||
          worth === best(counted.qualifications, table, true)
          ? undefined
          : { tier: 'x1', have, need, window, worth }
      },
      readings: () =>
        sameMonths(counted.insurance, highest.insurance, table, month) ? otherMonths(given) : [],
    }
  },
}

/** What keeps a certificate from counting; its months only where no open base could still fill them. */
function shortcomings(one: Qualification, { counted, highest, table, month }: Case): Remark[] {
  const { points, withMonths, months } = table.qualification
  const { need, window } = months
  const { level } = one
  if (points[level] === 0) return [remark('no-points-for-level', { level })]
  const found: Remark[] = []
  const { gainedInShanghai, matchesJob, registered } = conditionsOf(one)
  if (gainedInShanghai === false) found.push(remark('not-gained-in-shanghai', { level }))
  if (matchesJob === false) found.push(remark('not-matching-job', { level }))
  if (registered === false) found.push(remark('not-registered', { level }))
  const low = counted.insurance.atAverage(window, month)
  const high = highest.insurance.atAverage(window, month)
  if (withMonths.includes(level) && low < need) {
    found.push(
      high < need
        ? remark('base-months-short', { level, have: low, need, window })
        : remark('base-months-open', { level, low, high, need, window }),
    )
  }
  return found
}

/** Which of the 12 months are left out is not written: the stricter reading is used, the other one told. */
function otherMonths({ counted, table, month }: Case): OtherReading[] {
  const { insurance, qualifications } = counted
  const other = best(qualifications, table, hasMonths(insurance.atAverageAll, table, month))
  return [{ id: 'title-months', worth: other }]
}

/** Whether the months of the title's window are settled: with none left out, and so with some left out too. */
function sameMonths(
  one: InsuredMonths,
  other: InsuredMonths,
  { qualification: { months } }: PointTable,
  month: Month,
): boolean {
  return one.atAverageAll(months.window, month) === other.atAverageAll(months.window, month)
}

function hasMonths(
  count: (window: number, month: Month) => number,
  { qualification: { months } }: PointTable,
  month: Month,
): boolean {
  return count(months.window, month) >= months.need
}

function best(
  certificates: Case['counted']['qualifications'],
  { qualification: { points, withMonths } }: PointTable,
  enoughMonths: boolean,
): number {
  let most = 0
  for (let place = 0; place < certificates.length; place += 1) {
    const { level, holds } = certificates[place]!
    if (holds && (enoughMonths || !withMonths.includes(level))) most = Math.max(most, points[level])
  }
  return most
}
