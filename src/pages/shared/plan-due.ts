import {
  currentExpiry,
  missedRenewal,
  type DayText,
  type PlanStanding,
  type Situation,
} from '@/engine'

import { readyByPlan } from './ready'
import { schoolWords } from './school-words'

/**
 * Whether a plan is in time for the school's day, by both readings where they differ, and for the renewal; and the permit
 * that has to be kept until points are first applied for.
 */
export function planDue(situation: Situation, standing: PlanStanding, day: DayText) {
  if (standing.code === 'unknown') return {}
  const { reach } = standing
  const words = schoolWords(situation, readyByPlan(standing), day)
  return {
    school: words && {
      word: words.short,
      isMissed: words.tone === 'bad',
      isSaid: words.short === words.word,
    },
    missed: missedRenewal(situation, reach, day),
    keeps: keptUntil(situation, reach.month, day),
  }
}

function keptUntil(situation: Situation, month: string | undefined, day: DayText) {
  const expires = currentExpiry(situation)
  if (situation.kind !== 'first' || expires === undefined || month === undefined) return undefined
  return expires < month ? { expires, isOver: expires < day } : undefined
}
