import { useDidHide, useUnload } from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { Span } from '@/engine'
import { back } from '@/platform'
import { session, type Done } from '@/store'
import { problemText } from '@/text/problems'
import { links } from '../parts/links'
import { removeSpan } from '../parts/removed-span'
import {
  draftOf,
  readDraft,
  type DraftForm,
  type SpanDraft,
  type SpanField,
  type SpanReading,
} from '../parts/insurance/draft'

export interface SpanDraftForm extends DraftForm {
  reading: SpanReading
  /** where the span is stored; undefined as long as it is not */
  index: number | undefined
  finish: () => void
  remove: () => void
  /** something changed here is on disk */
  saved: boolean
  /** why the whole was not taken */
  problem: string | undefined
}

/**
 * A span while it is written. It is saved whenever a field is left, or the page, and all of it is right: not at each key,
 * because 1 and 12 on the way to 12183 are bases too. A new one is added once in this way and is then a stored one.
 * @param place where the span is stored; undefined for a new one
 * @param waits nothing is saved before the button is tapped, because a new span would take the place of something else
 */
export function useSpanDraft(
  spans: readonly Span[],
  place: number | undefined,
  waits: boolean,
): SpanDraftForm {
  const [index, setIndex] = useState(place)
  const [draft, setDraft] = useState(() => draftOf(place === undefined ? undefined : spans[place]))
  const [told, setTold] = useState<readonly SpanField[]>([])
  const [asked, setAsked] = useState(false)
  const [saved, setSaved] = useState(false)
  const [problem, setProblem] = useState<string>()
  // Leaving a field and tapping the button come one right after the other: both must know where the span stands by now.
  const stands = useRef(place)
  // What is to be saved when the page goes away.
  const latest = useRef<SpanDraft | undefined>(undefined)
  const gone = useRef(false)
  const reading = readDraft(draft, spans, index)

  function put(span: Span): Done {
    const done = save(span, stands.current)
    // Also when it is in memory and not on disk: from here on it is the last of the record, and not to be added again.
    if (stands.current === undefined && (done.ok || done.reason !== 'invalid')) {
      const last = storedSpans().length - 1
      if (last >= 0) stands.current = last
    }
    return done
  }

  function keep(next: SpanDraft): void {
    if (gone.current || (waits && stands.current === undefined)) return
    const { span } = readDraft(next, storedSpans(), stands.current)
    if (span === undefined) return
    const done = put(span)
    setIndex(stands.current)
    setSaved(done.ok)
    setProblem(refusal(done))
  }

  const keepLatest = () => {
    if (latest.current !== undefined) keep(latest.current)
  }
  useDidHide(keepLatest)
  useUnload(keepLatest)

  return {
    draft,
    reading,
    index,
    saved,
    problem,
    change(part, whole = false) {
      const next = { ...draft, ...part }
      latest.current = next
      setDraft(next)
      setSaved(false)
      setProblem(undefined)
      if (whole) keep(next)
    },
    leave(field) {
      if (!told.includes(field)) setTold([...told, field])
      keep(draft)
    },
    errorOf(field) {
      if (asked) return reading.errors[field] ?? reading.missing[field]
      return overlapOrTold(reading, field, told)
    },
    finish() {
      setAsked(true)
      const { span } = readDraft(draft, storedSpans(), stands.current)
      if (span === undefined) {
        setProblem('上面有一处还没写对，没有保存。改好再点。')
        return
      }
      const done = put(span)
      setIndex(stands.current)
      setProblem(refusal(done))
      if (!done.ok) return
      latest.current = undefined
      void back(links.insurance)
    },
    remove() {
      if (stands.current === undefined) return
      const done = removeSpan(stands.current)
      setProblem(refusal(done))
      if (!done.ok && done.reason === 'invalid') return
      // Gone in memory even when the disk refused; the banner of the list says so, and this page has lost its span.
      gone.current = true
      void back(links.insurance)
    },
  }
}

/** An error shows once its field was left; an overlap as soon as either month was. */
const overlapOrTold = (
  { errors }: SpanReading,
  field: SpanField,
  told: readonly SpanField[],
): string | undefined =>
  told.includes(field) || (field === 'from' && told.includes('to')) ? errors[field] : undefined

const storedSpans = (): readonly Span[] => {
  const insurance = session.getState().current?.facts.insurance
  return typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : []
}

/** Puts the span in its place, or at the end. Where it stands there already, only what is not on disk yet is saved. */
function save(span: Span, index: number | undefined): Done {
  const spans = storedSpans()
  if (index !== undefined && JSON.stringify(spans[index]) === JSON.stringify(span)) {
    return session.retry()
  }
  const next =
    index === undefined ? [...spans, span] : spans.map((one, at) => (at === index ? span : one))
  return session.answer({ insurance: { spans: next } })
}

/** What the store said against the record as a whole; a failed save has its banner. */
const refusal = (done: Done): string | undefined => {
  if (done.ok || done.reason !== 'invalid' || !('problems' in done)) return undefined
  const [first] = done.problems
  return first === undefined ? undefined : problemText(first)
}
