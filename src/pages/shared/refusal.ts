import type { Problem } from '@/engine'
import type { Done } from '@/store'

import { showDay } from '@/text/time'
import { NOT_OPEN, problemPlace, problemText, REFUSAL_WORDS } from '@/text/profile'

/** What is wrong with an answer that was not taken, or nothing. */
export function refusal(done: Done, own: string): string | undefined {
  if (done.ok) return undefined
  if (done.reason === 'no-profile') return REFUSAL_WORDS.noProfile
  if (done.reason === 'not-open') return NOT_OPEN
  if (done.reason === 'too-many') return REFUSAL_WORDS.tooMany
  if (done.reason !== 'invalid') return undefined
  const [problem] = done.problems
  return problem === undefined ? undefined : clash(problem, own)
}

function clash(problem: Problem, own: string): string {
  const { path, code, params } = problem
  if (path.split('.')[1] === own) return problemText(problem)
  // A birthday after the wedding day is refused where the birthday is typed.
  if (code === 'before-birth' && path.startsWith('facts.')) {
    return REFUSAL_WORDS.marriedEarly(showDay(params.birthday))
  }
  return REFUSAL_WORDS.contradicts(problemPlace(problem), problemText(problem))
}
