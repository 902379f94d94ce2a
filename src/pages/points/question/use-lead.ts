import { useState } from 'react'
import { leadOn } from '@/platform'
import { pageState } from '@/store'

/** For the place of an answer: its id, and what leads from there to what is open below. */
export function useLead(): { id: string; lead: () => void } {
  const [id] = useState(() => `answer-${pageState.newNumber()}`)
  return { id, lead: () => leadOn(id) }
}
