import { missedRenewal, type DayText, type PlanStanding, type Situation } from '@/engine'

import { readyOf } from './school'
import { schoolWords } from './school-words'

/** Whether a plan is in time for the school's day, by both readings where they differ, and for the renewal. */
export function planDue(situation: Situation, standing: PlanStanding, day: DayText) {
  if (standing.code === 'unknown') return {}
  const { reach, other } = standing
  const words = schoolWords(situation, readyOf(reach), other && readyOf(other), day)
  return {
    school: words && { word: words.short, isMissed: words.tone === 'bad' },
    missed: missedRenewal(situation, reach, day),
  }
}
