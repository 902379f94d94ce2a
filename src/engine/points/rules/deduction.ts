import type { DeductionRule, PointTable } from '../../policy/points'
import { anniversary, type Day } from '../../time/day'
import { remark, type Account, type Case, type OtherReading, type Rule } from '../rule'

type Kind = keyof PointTable['deductions']

/**
 * A kind of record that takes points off while it is younger than its years (article 8, added up by article 10).
 * It no longer counts from the anniversary on (policy.md §1.3: 同日不计).
 */
export function deduction(
  id: Rule['id'],
  kind: Kind,
  otherReading: (count: number, table: PointTable) => OtherReading[],
): Rule {
  return {
    id,
    facts: ['deductions'],

    worth(facts, table, day) {
      const rule = table.deductions[kind]
      const count = countOf(facts.deductions[kind], rule, day)
      // `0 - x` and not `-x`: no record is 0, never -0.
      return 0 - count * rule.perRecord
    },

    account({ facts, counted, table, day }: Case): Account {
      const given = facts.deductions
      if (given === undefined || given === 'unknown' || given[kind] === 'unknown') return {}
      const rule = table.deductions[kind]
      const records = counted.deductions[kind]
      const past = records.filter((record) => record <= day)
      const count = countOf(records, rule, day)
      const lapsed = past.length - count
      if (past.length === 0) return {}
      return {
        lapsed: count === 0,
        limit: remark('records', {
          counted: count,
          lapsed,
          each: rule.perRecord,
          years: rule.years,
        }),
        until: count === 0 ? undefined : firstLapse(past, rule, day),
        readings: count === 0 ? [] : otherReading(count, table),
      }
    },
  }
}

function countOf(records: readonly Day[], { years }: DeductionRule, day: Day): number {
  let count = 0
  for (const record of records) {
    if (record <= day && stillCounts(record, years, day)) count += 1
  }
  return count
}

/** Integer days compare as anniversaries do, 29 February falling on 1 March. */
const stillCounts = (record: Day, years: number, day: Day): boolean => day < record + years * 10000

function firstLapse(records: readonly Day[], { years }: DeductionRule, day: Day): Day {
  const counting = records.filter((record) => stillCounts(record, years, day))
  return anniversary(Math.min(...counting) as Day, years)
}
