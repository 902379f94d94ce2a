import type { Check, CheckCode, CheckFact, TodoCode } from '@/engine'

import { TARGET_WORDS } from '@/text/checks'
import { COMMON_WORDS } from '@/text/common'

/** Where a fact is changed: a fact's own place, or another question or tab. */
export type Target =
  CheckFact | 'papers' | 'renewal' | 'kind' | 'changes' | 'shortage-major' | 'endorse'

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
  'address-same': 'changes',
  'address-not-asked': 'permit',
  'no-permit-date': 'permit',
}

const ENDORSE: readonly TodoCode[] = ['endorse', 'endorse-now']

/** The place that decides a check, as its reason stands. */
export function targetOf({ because, fact, todo, verdict }: Check): Target {
  // In time there is no fact to change, but something to do.
  if (verdict === 'fine' && ENDORSE.includes(todo)) return 'endorse'
  if (todo === 'begin-cycle') return 'renewal'
  return todo === 'give-dates' ? 'permit' : (BY_REASON[because.code] ?? fact)
}

/** The word of the button that leads there. */
export function changeWord(check: Check): string {
  const target = targetOf(check)
  if (target === 'papers') return TARGET_WORDS.papers
  if (target === 'points' && check.verdict !== 'unknown') return TARGET_WORDS.points
  if (target === 'renewal') return TARGET_WORDS.renewal
  if (target === 'address' || target === 'endorse') return TARGET_WORDS.address
  return check.verdict === 'unknown' ? COMMON_WORDS.fillIn : TARGET_WORDS.change
}

/** Checks by what decides them, in the order of the first of each. */
export function byTarget(checks: readonly Check[]): { target: Target; checks: Check[] }[] {
  const targets = Array.from(new Set(checks.map(targetOf)))
  return targets.map((target) => ({
    target,
    checks: checks.filter((check) => targetOf(check) === target),
  }))
}
