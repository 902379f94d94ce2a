import { range, totalOrZero } from '../points'
import type { PointTable } from '../policy'
import type { Deductions } from '../facts'
import { anniversary, toDay } from '../time'
import { type CheckContext, type Finding, finding, RULES_NOT_KNOWN } from './context'

type Kind = keyof PointTable['deductions']

/** R12: false material within its years (article 8(一)). */
export const falseMaterial = (context: CheckContext): Finding => records(context, ['falseMaterial'])

/** R13: detention or an ordinary crime within its years (article 8(二)(三)). */
export const detentionOrCrime = (context: CheckContext): Finding =>
  records(context, ['detention', 'crime'])

function records(context: CheckContext, kinds: readonly Kind[]): Finding {
  const { facts, table, day } = context
  if (table === undefined) return RULES_NOT_KNOWN
  const { deductions } = facts
  if (deductions === undefined) return NOT_ASKED
  if (deductions === 'unknown') return RECORD_OPEN
  let count = 0
  let points = 0
  let years = 0
  for (const kind of kinds) {
    const days: Deductions[Kind] = deductions[kind]
    if (days === 'unknown') continue
    const rule = table.deductions[kind]
    const counted = days.filter((text) => {
      const record = toDay(text)
      return record <= day && day < anniversary(record, rule.years)
    }).length
    count += counted
    points += counted * rule.perRecord
    years = rule.years
  }
  if (count > 0) return finding('may-fail', 'records', { count, points, years }, 'ask-about-record')
  return kinds.some((kind) => deductions[kind] === 'unknown')
    ? RECORD_OPEN
    : finding('fine', 'no-record')
}

const NOT_ASKED: Finding = finding('unknown', 'record-not-asked', {}, 'answer')
const RECORD_OPEN: Finding = finding('unknown', 'record-open', {}, 'answer')

/** R14: a serious crime bars any total (article 9). */
export function seriousCrime({ facts: { deductions } }: CheckContext): Finding {
  if (deductions === undefined) return NOT_ASKED
  const serious = deductions === 'unknown' ? deductions : deductions.seriousCrime
  if (serious === 'unknown') return RECORD_OPEN
  return serious === true
    ? finding('fails', 'vetoed', {}, 'ask-about-record')
    : finding('fine', 'no-record')
}

/** R15: the total on the day is below the threshold (articles 10, 12). */
export function belowThreshold({ prepared, table, explanation, on }: CheckContext): Finding {
  if (table === undefined) return RULES_NOT_KNOWN
  if (explanation.vetoed) return finding('fails', 'vetoed', {}, 'ask-about-record')
  const { low, high } = range(prepared, on)
  const threshold = table.threshold
  if (explanation.reaches === 'yes') {
    return finding('fine', 'total-enough', { total: totalOrZero(low), threshold })
  }
  return explanation.reaches === 'no'
    ? finding('fails', 'total-short', { total: totalOrZero(high), threshold }, 'see-points')
    : finding(
        'unknown',
        'total-open',
        { low: totalOrZero(low), high: totalOrZero(high), threshold },
        'see-points',
      )
}
