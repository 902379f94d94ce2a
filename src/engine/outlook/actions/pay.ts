import { type BaseTier, LIMITS } from '../../scheme'
import { wageAt } from '../../policy'
import { reaches } from '../../record'
import { type Facts, hasSpans } from '../../facts'
import type { Span } from '../../spans'
import { addMonths, type Month, toMonth, writeMonth } from '../../time'
import { type ActionKind, need } from './kind'

/** 缴纳社保基数, article 7(五): a higher base from a month on. */
const pay = (tier: BaseTier): ActionKind => ({
  id: `pay-${tier}`,
  fact: 'insurance',
  fits: (facts, _table, month) => {
    const spans = recordOf(facts)
    if (spans === undefined || spans.length >= LIMITS.spans) return false
    return !isPaidNow(facts, tier, month)
  },
  needs: () => [need('salary-matches-base')],
  done: (facts, month) => goOnWith(facts, month, tier),
})

/** 缴纳社保年限, article 6(四): the record has ended, and goes on with its last base. */
const keep: ActionKind = {
  id: 'keep-paying',
  fact: 'insurance',
  fits: (facts, _table, month) => {
    const spans = recordOf(facts)
    return (
      spans !== undefined &&
      spans.length > 0 &&
      spans.length < LIMITS.spans &&
      spans.every(({ to }) => to !== undefined && toMonth(to) < month)
    )
  },
  needs: () => [need('salary-matches-base')],
  done: (facts, month) => {
    const spans = recordOf(facts)!
    // Stryker disable next-line EqualityOperator: no two spans begin in the same month
    const last = spans.reduce((one, other) => (other.from > one.from ? other : one))
    return goOnWith(facts, month, last.base)
  },
}

const recordOf = ({ insurance }: Facts): Span[] | undefined =>
  hasSpans(insurance) ? insurance.spans : undefined

/** Whether what is paid in a month counts at a tier. */
export function isPaidNow(facts: Facts, tier: BaseTier, month: Month): boolean {
  const now = recordOf(facts)?.find((span) => isPaid(span, month))
  return now !== undefined && isWorth(now, tier, month)
}

const isPaid = ({ from, to }: Span, month: Month): boolean =>
  toMonth(from) <= month && (to === undefined || toMonth(to) >= month)

/** Whether a span counts at a tier in the months to come, which the last average wage answers for. */
const isWorth = (span: Span, tier: BaseTier, month: Month): boolean =>
  !span.backPaid &&
  !span.otherEmployer &&
  !span.taxMismatch &&
  reaches(tier, span.base, wageAt(month, true)!.average)

/** The record as it stands before a month, and a base that counts from that month on. */
function goOnWith(facts: Facts, month: Month, base: Span['base']): Facts {
  const before = writeMonth(addMonths(month, -1))
  const from = writeMonth(month)
  const past = recordOf(facts)!
    .filter((span) => span.from < from)
    .map((span) => ((span.to ?? from) < from ? span : { ...span, to: before }))
  return { ...facts, insurance: { spans: [...past, { from, base }] } }
}

export const PAY: readonly ActionKind[] = [keep, pay('x08'), pay('x1'), pay('x2'), pay('x3')]
