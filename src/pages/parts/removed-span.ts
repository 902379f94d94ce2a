import type { Span } from '@/engine'
import { session, type Done } from '@/store'

/** The span that was deleted last, for as long as the app is open, and whose it is. */
let removed: { profile: string; span: Span } | undefined

/** Deletes a span of the current profile and remembers it. Without any span left nothing is said of insurance. */
export function removeSpan(index: number): Done {
  const { current } = session.getState()
  const spans = spansOf()
  const span = spans[index]
  if (current === null || span === undefined) return { ok: false, reason: 'no-profile' }
  const rest = spans.filter((_, at) => at !== index)
  const done = session.answer({ insurance: rest.length === 0 ? undefined : { spans: rest } })
  if (done.ok || done.reason !== 'invalid') removed = { profile: current.id, span }
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
  const done = session.answer({ insurance: { spans: [...spansOf(), span] } })
  if (done.ok || done.reason !== 'invalid') removed = undefined
  return done
}

const spansOf = (): readonly Span[] => {
  const insurance = session.getState().current?.facts.insurance
  return typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : []
}
