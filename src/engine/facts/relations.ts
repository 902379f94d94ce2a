import { toDay, toMonth } from '../time'
import { LIMITS, type U } from '../scheme'
import type { Span } from '../spans'
import type { Report } from './read'
import type { Facts, InsuranceCounts, Service } from './types'

/** What a fact's parts, or two facts, must be to each other; told, never mended. The shapes are right by then. */
export function checkRelations(facts: Facts, report: Report): void {
  const { insurance, birthday, shanghaiSpouse } = facts
  if (typeof insurance === 'object') {
    if ('spans' in insurance) checkSpans(insurance.spans, report)
    else checkCounts(insurance.counts, report)
  }
  checkService(facts.publicService, 'facts.publicService', report)
  checkService(facts.suburb, 'facts.suburb', report)
  if (
    typeof shanghaiSpouse === 'object' &&
    birthday !== undefined &&
    birthday !== 'unknown' &&
    toDay(shanghaiSpouse.marriedOn) <= toDay(birthday)
  ) {
    report('facts.shanghaiSpouse.marriedOn', 'before-birth', { birthday })
  }
}

function checkSpans(spans: readonly Span[], report: Report): void {
  const bounds = spans.map(({ from, to }) => ({
    from: toMonth(from),
    to: to === undefined ? Infinity : toMonth(to),
  }))
  bounds.forEach(({ from, to }, index) => {
    const path = `facts.insurance.spans.${index}`
    if (to < from) report(`${path}.to`, 'reversed', { from: spans[index]!.from })
    else if (to !== Infinity && to - from >= LIMITS.spanMonths) {
      report(`${path}.to`, 'too-long', { most: LIMITS.spanMonths })
    }
    const other = bounds.findIndex(
      (one, before) => before < index && one.from <= to && from <= one.to,
    )
    if (other >= 0) report(`${path}.from`, 'overlaps', { other })
  })
}

/** Each count is at most the one after it: x2 ≤ x1 ≤ x08, last12.x1 ≤ last12.paid ≤ months. */
function checkCounts(counts: InsuranceCounts, report: Report): void {
  const { months, last48, last12 } = counts
  ascending(
    [
      ['last48.x2', last48.x2],
      ['last48.x1', last48.x1],
      ['last48.x08', last48.x08],
    ],
    report,
  )
  ascending(
    [
      ['last12.x1', last12.x1],
      ['last12.paid', last12.paid],
      ['months', months],
    ],
    report,
  )
}

function ascending(steps: readonly [string, U<number>][], report: Report): void {
  const known = steps.filter((step): step is [string, number] => step[1] !== 'unknown')
  known.forEach(([name, value], index) => {
    const next = known[index + 1]
    if (next !== undefined && value > next[1]) {
      report(`facts.insurance.counts.${name}`, 'out-of-order', { most: next[1], than: next[0] })
    }
  })
}

function checkService(
  service: U<'none' | Service> | undefined,
  path: string,
  report: Report,
): void {
  if (typeof service !== 'object' || service.until === undefined) return
  if (toMonth(service.until) < toMonth(service.since)) {
    report(`${path}.until`, 'reversed', { from: service.since })
  }
}
