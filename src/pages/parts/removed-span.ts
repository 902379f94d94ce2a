import type { MonthText, Span } from '@/engine'
import { session, type Done } from '@/store'
import { joined } from '@/text/spans'
import { spanAt, withoutMonth } from '@/text/split'

/** The span that was deleted last, for as long as the app is open, whose it is, and whether it was cut out of another. */
let removed: { profile: string; span: Span; cut: boolean } | undefined

/** Deletes a span of the current profile and remembers it. Without any span left nothing is said of insurance. */
export function removeSpan(index: number): Done {
  const spans = spansOf()
  return remove(
    spans[index],
    spans.filter((_, at) => at !== index),
    false,
  )
}

/** Deletes one month out of its span, in the same way. */
export function removeMonth(month: MonthText): Done {
  const spans = spansOf()
  const span = spanAt(spans, month)
  const single = span === undefined ? undefined : { ...span, from: month, to: month }
  return remove(single, withoutMonth(spans, month), true)
}

function remove(span: Span | undefined, rest: Span[], cut: boolean): Done {
  const { current } = session.getState()
  if (current === null || span === undefined) return { ok: false, reason: 'no-profile' }
  const done = session.answer({ insurance: rest.length === 0 ? undefined : { spans: rest } })
  if (done.ok || done.reason !== 'invalid') removed = { profile: current.id, span, cut }
  return done
}

/** The deleted span of the current profile that can still be put back. */
export const removedSpan = (): Span | undefined =>
  removed !== undefined && removed.profile === session.getState().current?.id
    ? removed.span
    : undefined

/** Puts it back; 'invalid' when its months have been filled otherwise since. */
export function restoreSpan(): Done {
  const span = removedSpan()
  const insurance = session.getState().current?.facts.insurance
  if (span === undefined || (typeof insurance === 'object' && 'counts' in insurance)) {
    return { ok: false, reason: 'no-profile' }
  }
  const spans = [...spansOf(), span]
  const done = session.answer({ insurance: { spans: removed?.cut ? joined(spans) : spans } })
  if (done.ok || done.reason !== 'invalid') removed = undefined
  return done
}

const spansOf = (): readonly Span[] => {
  const insurance = session.getState().current?.facts.insurance
  return typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : []
}
