import type { Problem } from '@/engine'
import type { Done } from '@/store'

import { showDay } from '@/text/time'
import { NOT_OPEN, problemPlace, problemText } from '@/text/profile'

/** What is wrong with an answer that was not taken, or nothing. */
export function refusal(done: Done, own: string): string | undefined {
  if (done.ok) return undefined
  if (done.reason === 'no-profile') return '现在没有打开的档案，请先到“我的”里选一份'
  if (done.reason === 'not-open') return NOT_OPEN
  if (done.reason === 'too-many') return '档案已经太多了，请先到“我的”里删掉不用的'
  if (done.reason !== 'invalid') return undefined
  const [problem] = done.problems
  return problem === undefined ? undefined : clash(problem, own)
}

function clash(problem: Problem, own: string): string {
  const { path, code, params } = problem
  if (path.split('.')[1] === own) return problemText(problem)
  // A birthday after the wedding day is refused where the birthday is typed.
  if (code === 'before-birth' && path.startsWith('facts.')) {
    return `记着的结婚日期比${showDay(params.birthday)}早，请检查这两个日期`
  }
  return `和“${problemPlace(problem)}”对不上：${problemText(problem)}`
}
