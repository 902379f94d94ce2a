import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import {
  searchWays,
  type MonthText,
  type Plan,
  type SearchOutcome,
  type SearchStep,
} from '@/engine'
import { runInSlices } from '@/platform'
import type { OutlookContext } from '../shared/context'

/** How far a search is and what it has found. */
export interface Search {
  plans: readonly Plan[]
  done: number
  of: number
  /** once it is over */
  outcome?: SearchOutcome
}

const NOTHING: Search = { plans: [], done: 0, of: 1 }

/**
 * Looks for ways while the page is shown. Another ground (a fact, a figure, the day) begins a new search, and what was
 * found on the old one is never given for it; a page that is hidden midway begins again when it is shown.
 * @param notBefore months before this one are not looked at
 */
export function useSearch(context: OutlookContext, notBefore?: MonthText): Search {
  const [found, setFound] = useState({ context, search: NOTHING })
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))

  const search = found.context === context ? found.search : NOTHING
  const idle = !shown || search.outcome !== undefined
  useEffect(() => {
    if (idle) return undefined
    let state = NOTHING
    const tell = (more: Partial<Search>) => {
      state = { ...state, ...more }
      setFound({ context, search: state })
    }
    const { prepared, day, offered } = context
    const actions = offered.filter(({ on }) => on)
    return runInSlices(searchWays(prepared, day, actions, notBefore), {
      each: (steps) => tell(after(state, steps)),
      done: (outcome) => tell({ outcome }),
    })
  }, [context, idle, notBefore])
  return search
}

function after({ plans }: Search, steps: readonly SearchStep[]): Partial<Search> {
  const more = steps.flatMap((step) => step.plans)
  const { done, of } = steps[steps.length - 1]!
  return { plans: more.length === 0 ? plans : [...plans, ...more], done, of }
}
