import type { DeductionRule, PointTable } from '../../policy'
import { anniversary, type Day, writeDay } from '../../time'
import { type Case, type OtherReading, type Reasons, remark, type Rule } from '../rule'

type Kind = keyof PointTable['deductions']

/**
 * A kind of record that takes points off while it is younger than its years (article 8, added up by article 10).
 * It no longer counts from the anniversary on (its clause leaves the edge open).
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

    explain({ counted, table, day }: Case): Reasons {
      const rule = table.deductions[kind]
      const records = counted.deductions[kind]
      const ahead = records.filter((record) => record > day)
      const notes = ahead.map((record) => remark('in-future', { date: writeDay(record) }))
      const past = records.length - ahead.length
      if (past === 0) return { limit: notes[0], notes: notes.slice(1), until: () => first(ahead) }
      const count = countOf(records, rule, day)
      const lapses = () =>
        records
          .filter((record) => stillCounts(record, rule.years, day))
          .map((record) => anniversary(record, rule.years))
      return {
        lapsed: true,
        limit: remark('records', {
          counted: count,
          lapsed: past - count,
          each: rule.perRecord,
          years: rule.years,
        }),
        notes,
        until: () => first([...lapses(), ...ahead]),
        readings: () => (count === 0 ? [] : otherReading(count, table)),
      }
    },
  }
}

const first = (days: readonly Day[]): Day | undefined =>
  days.length === 0 ? undefined : (Math.min(...days) as Day)

function countOf(records: readonly Day[], { years }: DeductionRule, day: Day): number {
  let count = 0
  // Stryker disable next-line EqualityOperator: behind the last is no day
  for (let place = 0; place < records.length; place += 1) {
    const record = records[place]!
    if (record <= day && stillCounts(record, years, day)) count += 1
  }
  return count
}

/** Integer days compare as anniversaries do, 29 February falling on 1 March. */
const stillCounts = (record: Day, years: number, day: Day): boolean => day < record + years * 10000
