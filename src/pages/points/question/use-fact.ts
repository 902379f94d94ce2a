import { useState } from 'react'
import type { FactName, Facts } from '@/engine'

import { openFacts } from '../../shared/selectors'
import { useOwner } from '../../shared/owner'
import { useVisible } from '../../shared/visible'
import { saveFacts } from './save'

/** All answers of the profile in use. */
export const useFacts = (): Facts => useVisible(openFacts)

/** One question's answer, and ways to change it. */
export interface FactAnswer<K extends FactName> {
  facts: Facts
  value: Facts[K]
  /** saves at once; `others` are facts that belong to it; gives what is wrong, if anything */
  save: (value: Facts[K], others?: Partial<Facts>) => string | undefined
  /** saves a choice; what it puts away (a list, dates) can be put back with `restore`; says whether it was taken */
  choose: (value: Facts[K], others?: Partial<Facts>) => boolean
  /** what the last choice put away */
  replaced: Facts[K]
  restore: () => void
  /** why the last choice was not taken */
  error: string | undefined
}

/** @param fact the fact that the question asks for */
export function useFact<K extends FactName>(fact: K): FactAnswer<K> {
  const owner = useOwner()
  const facts = useFacts()
  const [replaced, setReplaced] = useState<Facts[K]>(undefined)
  const [error, setError] = useState<string>()
  const value = facts[fact]

  const save = (next: Facts[K], others: Partial<Facts> = {}): string | undefined => {
    const patch: Partial<Facts> = { ...others }
    patch[fact] = next
    return saveFacts(owner, patch, fact)
  }
  return {
    facts,
    value,
    save,
    choose(next, others) {
      const wrong = save(next, others)
      setError(wrong)
      if (wrong !== undefined) return false
      if (holdsDetails(value) && !holdsDetails(next)) setReplaced(() => value)
      else if (holdsDetails(next)) setReplaced(undefined)
      return true
    },
    replaced,
    restore() {
      setError(save(replaced))
      setReplaced(undefined)
    },
    error,
  }
}

/** More than a choice: typed or gathered, so not to be lost by one tap. */
const holdsDetails = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((part: unknown) =>
    Array.isArray(part) ? part.length > 0 : part !== 'unknown' && part !== false,
  )
}
