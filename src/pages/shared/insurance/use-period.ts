import { useDidHide, useUnload } from '@tarojs/taro'
import { useRef, useState } from 'react'

import {
  allWithBase,
  lastBase,
  LIMITS,
  marked,
  type MonthMark,
  monthText,
  type PaidMonth,
  paidMonths,
  type Period,
  type Span,
  spanAt,
  spansOf,
  withMonths,
} from '@/engine'

import { TOO_MANY_SPANS } from '@/text/record'
import { useOwner } from '../owner'
import { refusal } from '../refusal'
import { answer, ownedBy } from '../save'
import { readYuan } from './read-yuan'

/** The months of a period, changed as one. Each change is saved as it is made, and is taken back alone. */
export function usePeriod(period: Period, thisMonth: number) {
  const owner = useOwner()
  const [yuan, setYuan] = useState<string>()
  const [problem, setProblem] = useState<string>()
  // A field is left and a button is tapped one right after the other: both must know what was typed.
  const typed = useRef<string>(undefined)

  function typeBase(text: string | undefined): void {
    typed.current = text
    setYuan(text)
    setProblem(undefined)
  }

  function put(change: (months: PaidMonth[], spans: readonly Span[]) => PaidMonth[]): void {
    const spans = spansOf(ownedBy(owner)?.facts.insurance)
    const next = withMonths(spans, change(paidMonths(spans, period), spans), thisMonth)
    if (next.length > LIMITS.spans) return setProblem(TOO_MANY_SPANS)
    typeBase(undefined)
    const insurance = next.length === 0 ? undefined : { spans: next }
    setProblem(refusal(answer(owner, { insurance }, true), 'insurance'))
  }

  const chooseBase = (base: Span['base']) => put((months) => allWithBase(months, base))

  /** Saves the base that was typed; says whether nothing is left that is wrong. */
  function leaveBase(): boolean {
    if (typed.current === undefined) return true
    const read = readYuan(typed.current)
    if ('value' in read) chooseBase(read.value)
    else if ('empty' in read) typeBase(undefined)
    return !('wrong' in read)
  }

  const leave = () => void leaveBase()
  useDidHide(leave)
  useUnload(leave)

  return {
    yuan,
    problem,
    typeBase,
    leaveBase,
    chooseBase,
    mark: (mark: MonthMark): void => {
      if (!leaveBase()) return
      put((months, spans) => marked(months, mark, lastBase(months) ?? baseBefore(spans, period)))
    },
  }
}

/** The base of the month before, for months that nothing was paid in. */
const baseBefore = (spans: readonly Span[], { from }: Period): Span['base'] =>
  spanAt(spans, monthText(from - 1))?.base ?? 'unknown'
