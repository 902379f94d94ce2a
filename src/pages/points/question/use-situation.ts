import { useState } from 'react'
import type { Situation } from '@/engine'

import { openSituation } from '../../shared/selectors'
import { useOwner } from '../../shared/owner'
import { saveSituation } from '../../shared/save'
import { useVisible } from '../../shared/visible'

/** The situation as it is saved, and ways to change it that keep why it was not taken. */
export function useSituation() {
  const owner = useOwner()
  const situation = useVisible(openSituation)
  const [error, setError] = useState<string>()
  const save = (patch: Partial<Situation>): string | undefined =>
    saveSituation(owner, patch, (Object.keys(patch) as (keyof Situation)[])[0] ?? 'changes')
  return {
    situation,
    error,
    /** saves at once; gives what is wrong, if anything */
    save,
    choose: (patch: Partial<Situation>): void => setError(save(patch)),
  }
}
