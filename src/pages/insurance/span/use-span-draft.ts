import { useDidHide, useUnload } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { freeAfter, type MonthText, type Span, spansOf, without } from '@/engine'
import { back, toTop } from '@/platform'
import { pageState, same, session, type Done } from '@/store'

import { SPAN_GONE, SPAN_WORDS } from '@/text/record'
import {
  type DraftForm,
  draftOf,
  readDraft,
  type SpanDraft,
  type SpanField,
  type SpanReading,
} from '../../shared/insurance/draft'
import { useEnd } from '../../shared/insurance/use-end'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import { refusal } from '../../shared/refusal'
import { answer, ownedBy } from '../../shared/save'

export interface SpanDraftForm extends DraftForm {
  reading: SpanReading
  /** `picked`: the month is whole, and is saved with the rest where all of it is right */
  typeMonth: (field: 'from' | 'to', text: string, picked: boolean) => void
  /** the span is in the record; a new one is not yet */
  isStored: boolean
  finish: () => void
  /** saves, and begins the span of the months that follow */
  finishAndNext: () => void
  /** the span that was saved before this one was begun */
  before: Span | undefined
  remove: () => void
  /** which of the spans that are written here one after the other it is: each is taken back alone */
  visit: number
  /** something changed here is on disk */
  saved: boolean
  /** why the whole was not taken */
  problem: string | undefined
}

/**
 * A span while it is written. It is saved whenever a field is left, or the page, and all of it is right: not at each key,
 * because 1 and 12 on the way to 12183 are bases too. A new one is added once in this way and is then a stored one.
 * It is written into the record of whoever the page was opened for, in the place of the span that it was read from.
 * @param start the span to change; undefined for a new one
 * @param begins the first month that a new one is likely to have
 * @param waits nothing is saved before the button is tapped, because a new span would take the place of something else
 */
export function useSpanDraft(
  spans: readonly Span[],
  start: Span | undefined,
  begins: MonthText | undefined,
  waits: boolean,
): SpanDraftForm {
  const page = useOwner()
  const { end } = useEnd()
  const [visit, setVisit] = useState(page.visit)
  const owner = { ...page, visit }
  const [known, setKnown] = useState(start)
  const [draft, setDraft] = useState(() => draftFrom(start, begins))
  const [told, setTold] = useState<readonly SpanField[]>([])
  const [asked, setAsked] = useState(false)
  const [saved, setSaved] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [before, setBefore] = useState<Span>()
  // Leaving a field and tapping the button come one right after the other: both must know the span as it is stored now.
  const stored = useRef(start)
  // What is to be saved when the page goes away.
  const latest = useRef<SpanDraft | undefined>(undefined)
  const gone = useRef(false)
  const reading = readDraft(draft, spans, placeOf(spans, known))
  const recorded = () => spansOf(ownedBy(owner)?.facts.insurance)

  function put(span: Span): Done {
    const now = recorded()
    const place = placeOf(now, stored.current)
    if (stored.current !== undefined && place === undefined) return CHANGED_ELSEWHERE
    // Only what is not on disk yet is saved.
    if (place !== undefined && same(now[place], span)) return session.retry()
    const next = now.flatMap((one, at) => (at === place ? [span] : without([one], [span])))
    if (place === undefined) next.push(span)
    const done = answer(owner, { insurance: { spans: next } })
    // Also when it is in memory and not on disk: from here on it is in the record, and not to be added again.
    const kept = recorded().find((one) => same(one, span))
    if (kept !== undefined) {
      stored.current = kept
      latest.current = undefined
      setKnown(kept)
    }
    return done
  }

  function keep(next: SpanDraft): void {
    if (gone.current || (waits && stored.current === undefined)) return
    const now = recorded()
    const { span, cut } = readDraft(next, now, placeOf(now, stored.current))
    // What is on the way to its last month would cut more out of another span than is meant.
    if (span === undefined || cut !== undefined) return
    const done = put(span)
    setSaved(done.ok)
    setProblem(wordsOf(done))
  }

  function change(part: Partial<SpanDraft>, whole = false): void {
    const next = { ...draft, ...part }
    latest.current = next
    setDraft(next)
    setSaved(false)
    setProblem(undefined)
    if (whole) keep(next)
  }

  function tell(field: SpanField): void {
    if (!told.includes(field)) setTold([...told, field])
  }

  const keepLatest = () => {
    if (latest.current !== undefined) keep(latest.current)
  }
  useDidHide(keepLatest)
  useUnload(keepLatest)

  /** Saves on a button; says what was saved. */
  function saveWhole(): Span | undefined {
    setAsked(true)
    const now = recorded()
    const { span } = readDraft(draft, now, placeOf(now, stored.current))
    if (span === undefined) {
      setProblem(SPAN_WORDS.unready)
      return undefined
    }
    const done = put(span)
    setProblem(wordsOf(done))
    if (!done.ok) return undefined
    latest.current = undefined
    return span
  }

  return {
    draft,
    reading,
    before,
    visit,
    isStored: known !== undefined,
    saved,
    problem,
    change,
    typeMonth(field, text, picked) {
      change({ [field]: text }, picked)
      if (picked) tell(field)
    },
    leave(field) {
      tell(field)
      keep(draft)
    },
    errorOf(field) {
      if (asked) return reading.errors[field] ?? reading.missing[field]
      return overlapOrTold(reading, field, told)
    },
    finish() {
      if (saveWhole() !== undefined) end()
    },
    finishAndNext() {
      const span = saveWhole()
      if (span === undefined) return
      stored.current = undefined
      setKnown(undefined)
      setBefore(span)
      setVisit(pageState.newNumber())
      setDraft(draftFrom(undefined, freeAfter(recorded(), span)))
      setTold([])
      setAsked(false)
      setSaved(false)
      void toTop()
    },
    remove() {
      if (stored.current === undefined) return
      const rest = recorded().filter((one) => !same(one, stored.current))
      // Without any span left nothing is said of insurance.
      const done = answer(owner, { insurance: rest.length === 0 ? undefined : { spans: rest } })
      setProblem(wordsOf(done))
      if (recorded().some((one) => same(one, stored.current))) return
      // Gone in memory even when the disk refused; the banner of the list says so, and this page has lost its span.
      gone.current = true
      void back(links.insurance)
    },
  }
}

/** A number keyboard writes no dashes. */
const draftFrom = (span: Span | undefined, begins: MonthText | undefined): SpanDraft =>
  span === undefined
    ? { ...draftOf(undefined), from: begins?.replace('-', '') ?? '' }
    : draftOf(span)

/** An error shows once its field was left; an overlap as soon as either month was. */
const overlapOrTold = (
  { errors }: SpanReading,
  field: SpanField,
  told: readonly SpanField[],
): string | undefined =>
  told.includes(field) || (field === 'from' && told.includes('to')) ? errors[field] : undefined

/** Where a span stands in a record: a span is what it says, not where it was. */
function placeOf(spans: readonly Span[], span: Span | undefined): number | undefined {
  const place = spans.findIndex((one) => same(one, span))
  return place < 0 ? undefined : place
}

const CHANGED_ELSEWHERE: Done = { ok: false, reason: 'no-profile' }

const wordsOf = (done: Done): string | undefined =>
  done === CHANGED_ELSEWHERE ? SPAN_GONE : refusal(done, 'insurance')
