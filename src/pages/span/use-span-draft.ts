import { useDidHide, useUnload } from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { Span } from '@/engine'
import { back } from '@/platform'
import { session, type Done } from '@/store'
import { problemText } from '@/text/problems'
import { links } from '../parts/links'
import { removeSpan } from '../parts/removed-span'
import { draftOf, readDraft, type SpanDraft, type SpanField, type SpanReading } from './draft'

export interface SpanDraftForm {
  draft: SpanDraft
  reading: SpanReading
  /** where the span is stored; undefined as long as it is not */
  index: number | undefined
  /** `whole`: nothing is being typed, so it can be saved at once */
  change: (part: Partial<SpanDraft>, whole?: boolean) => void
  leave: (field: SpanField) => void
  errorOf: (field: SpanField) => string | undefined
  finish: () => void
  remove: () => void
  /** something changed here is on disk */
  saved: boolean
  /** why the whole was not taken */
  problem: string | undefined
}

/**
 * A span while it is written. A stored one is saved whenever a field is left, or the page, and all of it is right:
 * not at each key, because 1 and 12 on the way to 12183 are bases too. A new one is saved on 保存.
 */
export function useSpanDraft(spans: readonly Span[], place: number | undefined): SpanDraftForm {
  const [index, setIndex] = useState(place)
  const [draft, setDraft] = useState(() => draftOf(place === undefined ? undefined : spans[place]))
  const [told, setTold] = useState<readonly SpanField[]>([])
  const [asked, setAsked] = useState(false)
  const [saved, setSaved] = useState(false)
  const [problem, setProblem] = useState<string>()
  // What is to be saved when the page goes away.
  const latest = useRef<{ draft: SpanDraft; index: number | undefined } | undefined>(undefined)
  const reading = readDraft(draft, spans, index)

  function keep(next: SpanDraft): void {
    if (index === undefined) return
    const { span } = readDraft(next, storedSpans(), index)
    if (span === undefined) return
    const done = save(span, index)
    setSaved(done.ok)
    setProblem(refusal(done))
  }

  const keepLatest = () => {
    if (latest.current?.index === undefined) return
    const { span } = readDraft(latest.current.draft, storedSpans(), latest.current.index)
    if (span !== undefined) save(span, latest.current.index)
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
      latest.current = { draft: next, index }
      setDraft(next)
      setSaved(false)
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
      if (reading.span === undefined) return
      const done = save(reading.span, index)
      setProblem(refusal(done))
      if (done.ok) {
        latest.current = undefined
        void back(links.insurance)
      } else if (index === undefined && done.reason !== 'invalid') {
        // It is in memory and not on disk: from here on it is the last of the record, and not to be added again.
        setIndex(storedSpans().length - 1)
      }
    },
    remove() {
      if (index === undefined) return
      latest.current = undefined
      const done = removeSpan(index)
      setProblem(refusal(done))
      // Gone in memory even when the disk refused; the banner of the list says so, and this page has lost its span.
      if (done.ok || done.reason !== 'invalid') void back(links.insurance)
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
