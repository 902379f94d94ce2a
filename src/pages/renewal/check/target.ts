import type { Check, CheckCode, CheckFact } from '@/engine'

/** Where a fact is changed: a fact's own place, or another question or tab. */
export type Target = CheckFact | 'papers' | 'renewal' | 'kind' | 'changes' | 'shortage-major'

/** Reasons that another fact decides than the one which usually decides the check. */
const BY_REASON: Partial<Record<CheckCode, Target>> = {
  'first-application': 'kind',
  'changes-not-asked': 'changes',
  'same-employer': 'changes',
  'employer-declared': 'changes',
  'employer-differs': 'changes',
  'insurance-open': 'insurance',
  'counts-stale': 'insurance',
  'title-months-open': 'insurance',
  'tax-mismatch': 'insurance',
  'title-not-matching': 'qualifications',
  'major-not-matching': 'shortage-major',
  'papers-missing': 'papers',
  filed: 'permit',
}

/** The place that decides a check, as its reason stands. */
export function targetOf({ because, fact, todo }: Check): Target {
  if (todo === 'begin-cycle') return 'renewal'
  return todo === 'give-dates' ? 'permit' : (BY_REASON[because.code] ?? fact)
}

/** The word of the button that leads there. */
export function changeWord(check: Check): string {
  const target = targetOf(check)
  if (target === 'papers') return '去看清单'
  if (target === 'points') return '去看积分'
  if (target === 'renewal') return '去续办'
  return check.verdict === 'unknown' ? '去填' : '改这条事实'
}
