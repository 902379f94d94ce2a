import { useDidHide, useUnload } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import {
  baseGoesOn,
  lastBase,
  LIMITS,
  marked,
  type MonthMark,
  type MonthText,
  monthNumber,
  monthOfText,
  monthText,
  type PaidMonth,
  type PaidYear,
  type Span,
  spansOf,
  withBase,
  withMonths,
} from '@/engine'
import { pageState, type YearsState } from '@/store'

import { TOO_MANY_SPANS } from '@/text/record'
import { latestDay, useDay } from '../../shared/day'
import { useOwner } from '../../shared/owner'
import { refusal } from '../../shared/refusal'
import { answer, ownedBy } from '../../shared/save'
import { readYuan } from '../../shared/insurance/read-yuan'
import type { First } from './first-month'
import { type View, viewed } from './view'

const FRESH: YearsState = { first: undefined, open: undefined, picked: [], yuan: undefined }

/** The years of a record as they stand on screen, and what can be done with them. */
export interface Years {
  state: YearsState
  /** the first month as typed or recorded, and what is wrong with it */
  first: First
  /** with the base that is being typed */
  years: PaidYear[]
  spans: readonly Span[]
  open: PaidYear | undefined
  /** of the open year, which are selected */
  chosen: readonly PaidMonth[]
  /** of the year before the open one */
  before: Span['base'] | undefined
  hasNext: boolean
  thisMonth: MonthText
  /** why the last change was not taken */
  problem: string | undefined
  typeFirst: (text: string) => void
  toggle: (year: PaidYear) => void
  pick: (months: readonly MonthText[]) => void
  typeBase: (text: string) => void
  /** saves the base that was typed; says whether nothing is left that is wrong */
  leaveBase: () => boolean
  chooseBase: (base: Span['base']) => void
  mark: (mark: MonthMark) => void
  asBefore: () => void
  goOn: () => void
  next: () => void
}

/**
 * A record year by year. Each change is saved as it is made, into the record of whoever the page was opened for.
 * @param recorded the record as it is stored
 */
export function useYears(recorded: readonly Span[]): Years {
  const owner = useOwner()
  const thisMonth = monthNumber(monthOfText(latestDay(useDay())))
  const [state, setState] = useState(() => pageState.yearsOf(owner.id) ?? FRESH)
  const [problem, setProblem] = useState<string>()
  // A field is left and a button is tapped one right after the other: both must know what was typed.
  const latest = useRef(state)
  useEffect(() => pageState.setYears(owner.id, state), [owner.id, state])

  function change(part: Partial<YearsState>): void {
    latest.current = { ...latest.current, ...part }
    setState(latest.current)
    setProblem(undefined)
  }

  const viewOf = (spans: readonly Span[], at: YearsState) => viewed(spans, at, thisMonth)
  /** As it is stored by now. */
  const now = () => viewOf(spansOf(ownedBy(owner)?.facts.insurance), latest.current)

  function put(months: readonly PaidMonth[], part: Partial<YearsState>): void {
    const view = now()
    const spans = withMonths(view.spans, months, thisMonth)
    if (spans.length > LIMITS.spans) return setProblem(TOO_MANY_SPANS)
    // The year that was open by itself stays open once something is recorded.
    const open = view.open === undefined ? null : monthText(view.open.from)
    change({ yuan: undefined, open, ...part })
    const insurance = spans.length === 0 ? undefined : { spans }
    setProblem(refusal(answer(owner, { insurance }, true), 'insurance'))
  }

  function leaveBase(): boolean {
    const { yuan } = latest.current
    if (yuan === undefined) return true
    const read = readYuan(yuan)
    if ('value' in read) put(now().target(read.value), {})
    else if ('empty' in read) change({ yuan: undefined })
    return !('wrong' in read)
  }

  const leave = () => void leaveBase()
  useDidHide(leave)
  useUnload(leave)

  /** Does something with the open year once what was typed is saved. */
  function withOpen(then: (view: View & { open: PaidYear }) => void): void {
    if (!leaveBase()) return
    const view = now()
    if (view.open !== undefined) then({ ...view, open: view.open })
  }

  const typed = state.yuan === undefined ? undefined : readYuan(state.yuan)
  const stored = viewOf(recorded, state)
  const spans =
    typed !== undefined && 'value' in typed
      ? withMonths(stored.spans, stored.target(typed.value), thisMonth)
      : stored.spans
  const { years, open, chosen: selected, place, before, first } = viewOf(spans, state)
  return {
    state,
    first,
    years,
    spans,
    open,
    chosen: selected,
    before,
    hasNext: place >= 0 && place < years.length - 1,
    thisMonth: monthText(thisMonth),
    problem,
    typeFirst: (text) => change({ first: text }),
    toggle(year) {
      if (!leaveBase()) return
      const isOpen = now().open?.from === year.from
      change({ open: isOpen ? null : monthText(year.from), picked: [] })
    },
    pick: (picked) => change({ picked }),
    typeBase: (yuan) => change({ yuan }),
    leaveBase,
    chooseBase(base) {
      change({ yuan: undefined })
      put(now().target(base), { picked: [] })
    },
    mark: (mark) =>
      withOpen(({ chosen, open: { months }, before: other }) =>
        put(marked(chosen, mark, lastBase(months) ?? other ?? 'unknown'), { picked: [] }),
      ),
    asBefore: () =>
      withOpen(({ open: year, before: base, later: [next] }) => {
        if (base === undefined) return
        put(withBase(year.months, base), { open: next ? monthText(next.from) : null, picked: [] })
      }),
    goOn: () =>
      withOpen(({ open: { months }, before: other, later }) => {
        const own = lastBase(months)
        const base = own ?? other
        if (base === undefined) return
        const rest = baseGoesOn(
          later.flatMap((year) => year.months),
          base,
        )
        put([...(own === undefined ? withBase(months, base) : []), ...rest], {
          open: null,
          picked: [],
        })
      }),
    next: () =>
      withOpen(({ later: [next] }) => {
        if (next !== undefined) change({ open: monthText(next.from), picked: [] })
      }),
  }
}
