import { DATE_FOUNDINGS, type PlanDate, type Situation, type Step } from '@/engine'
import { sinceText } from './date-phrases'
import { showDay } from './dates'
import { showPlanDate } from './plan-dates'
import { ACTOR_NAMES, STATE_NAMES, stepName } from './steps'

/** What a step waits for, or nothing. */
export function waitText(step: Step, kind: Situation['kind']): string | undefined {
  if (step.state !== 'waits') return undefined
  const [first] = step.waitsFor
  if (first !== undefined) {
    const others = step.waitsFor.length - 1
    return `要先办：${stepName(first, kind)}${others > 0 ? `，还有${others}步` : ''}`
  }
  return step.notBefore && sinceText(step.notBefore, '才能办')
}

/** Who does a step, and until or since when, as one short line under its name. */
export function stepDetail(step: Step, kind: Situation['kind']): string {
  const actor = ACTOR_NAMES[step.actor]
  if (step.state === 'done') {
    return `${actor} · ${step.doneOn === undefined ? '当作已办' : showDay(step.doneOn)}`
  }
  const wait = waitText(step, kind)
  if (wait !== undefined) return `${actor} · ${wait}`
  return step.due === undefined ? actor : `${actor} · ${dueText(step.due)}`
}

/** What is only advised is not said like a term. */
function dueText(due: PlanDate): string {
  const advised = due.clause === DATE_FOUNDINGS.adviseFiling.clause
  if ('day' in due) return advised ? `建议${showPlanDate(due)}前` : `最晚${showPlanDate(due)}`
  return `${advised ? '建议最晚' : '最晚'}在${showPlanDate(due)}`
}

/** A step's state in a word; what an office does is not for the person to do. */
export const stateName = ({ state, actor }: Step): string =>
  state === 'ready' && actor === 'office' ? '等结果' : STATE_NAMES[state]
