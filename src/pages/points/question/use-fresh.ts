import { useState } from 'react'
import type { OrUnknown } from '@/engine'
import { toWord, type Word } from './yes-no'

/** Parts of an answer that nobody has been asked yet: stored as 待核实, but not shown as chosen. */
export interface Fresh<Part extends string> {
  begin: (parts: readonly Part[]) => void
  done: (part: Part) => void
  /** the word to show as chosen for a part */
  word: (part: Part, stored: OrUnknown<boolean> | undefined) => Word | undefined
}

/** @param start parts that are not asked yet when the page opens */
export function useFresh<Part extends string>(start: readonly Part[] = []): Fresh<Part> {
  const [parts, setParts] = useState<readonly Part[]>(start)
  return {
    begin: setParts,
    done: (part) => setParts((all) => all.filter((one) => one !== part)),
    word: (part, stored) =>
      stored === 'unknown' && parts.includes(part) ? undefined : toWord(stored),
  }
}
