import type { PointTable } from '../../policy/points'
import { isOpen } from '../../profile/completion'
import type { Qualification } from '../../profile/types'
import { remark, type Account, type Case, type Rule } from '../rule'
import type { Remark } from '../types'

/** 专业技术职称和技能等级: article 6(三); counts or 教育 does, article 11. */
export const qualification: Rule = {
  id: 'qualification',
  facts: ['qualifications', 'insurance'],
  group: 'education-or-qualification',

  worth: (facts, table, _day, month) =>
    best(facts.qualifications, table, hasMonths(facts.insurance.atAverage, table, month)),

  account({ facts, counted, table, month }: Case): Account {
    const { need, window } = table.qualification.months
    const have = counted.insurance.atAverage(window, month)
    const given = Array.isArray(facts.qualifications) ? facts.qualifications : []
    const notes = given.flatMap((one) => shortcomings(one, table, have))
    const worth = best(counted.qualifications, table, have >= need)
    const other = best(
      counted.qualifications,
      table,
      hasMonths(counted.insurance.atAverageAll, table, month),
    )
    return {
      limit: notes[0],
      notes: notes.slice(1),
      // policy.md §3.4: which months are left out is not written; the stricter reading is used.
      readings: other === worth ? [] : [{ id: 'title-months', worth: other }],
    }

    function shortcomings(
      one: Qualification,
      { qualification: scale }: PointTable,
      months: number,
    ) {
      const level = one.level
      const found: Remark[] = []
      if (scale.points[level] === 0) return [remark('no-points-for-level', { level })]
      if (one.gainedInShanghai === false) found.push(remark('not-gained-in-shanghai', { level }))
      if (one.matchesJob === false) found.push(remark('not-matching-job', { level }))
      if (one.needsRegistration === true && one.registered === false) {
        found.push(remark('not-registered', { level }))
      }
      if (scale.withMonths.includes(level) && months < need && !isOpen(facts, 'insurance')) {
        found.push(remark('base-months-short', { level, have: months, need, window }))
      }
      return found
    }
  },
}

function hasMonths(
  count: (window: number, month: Case['month']) => number,
  { qualification: { months } }: PointTable,
  month: Case['month'],
): boolean {
  return count(months.window, month) >= months.need
}

function best(
  certificates: Case['counted']['qualifications'],
  { qualification: { points, withMonths } }: PointTable,
  enoughMonths: boolean,
): number {
  let most = 0
  for (const { level, holds } of certificates) {
    if (holds && (enoughMonths || !withMonths.includes(level))) most = Math.max(most, points[level])
  }
  return most
}
