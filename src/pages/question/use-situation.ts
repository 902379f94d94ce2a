import { useState } from 'react'
import type { Situation } from '@/engine'
import { session } from '@/store'
import { FIRST_LABEL } from '@/text/profiles'
import { NOTHING_YET, ownSituation } from '../parts/own'
import { refusal } from '../parts/refusal'
import { useVisible } from '../parts/visible'

/**
 * Saves a part of the situation at once; the first answer of all makes the profile.
 * @param patch whole members; undefined takes one back
 * @returns what is wrong with it, in words. A save that failed says so in the page's banner, not here.
 */
export function saveSituation(patch: Partial<Situation>): string | undefined {
  const { status } = session.getState()
  const done =
    status === 'empty'
      ? session.create(FIRST_LABEL, { situation: { ...NOTHING_YET, ...patch } })
      : session.updateSituation(patch)
  return refusal(done, Object.keys(patch)[0] ?? 'situation')
}

/** The situation as it is saved, and a way to change it that keeps why it was not taken. */
export function useSituation() {
  const situation = useVisible(ownSituation)
  const [error, setError] = useState<string>()
  return {
    situation,
    error,
    choose: (patch: Partial<Situation>): void => setError(saveSituation(patch)),
  }
}
