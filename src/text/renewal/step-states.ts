import {
  DATE_BASES,
  type DayText,
  FILING,
  firstDayOf,
  lastWorkingDay,
  type RenewalDate,
  type Renewal,
  type Situation,
  type Step,
  type StepId,
} from '@/engine'

import { showDay, showDayAfter } from '../time'
import { sinceText, SOON } from './date-phrases'
import { showRenewalDate, showWeekday } from './dates'
import { overText } from './late'
import { ACTOR_NAMES, CODE_ASKED, STATE_NAMES, stepName } from './steps'

/** What a step waits for, or nothing. */
export function waitText(step: Step, kind: Situation['kind']): string | undefined {
  if (step.state !== 'waits') return undefined
  if (step.waitsFor.length > 0) {
    return `要先办：${step.waitsFor.map((id) => stepName(id, kind)).join('；')}`
  }
  return step.notBefore && sinceText(step.notBefore, '才能办')
}

/**
 * Who does a step, and until or since when, as one short line under its name.
 * @param plan where it stands; a late 签注 has no term, and a day that is better not passed
 */
export function stepDetail(
  step: Step,
  kind: Situation['kind'],
  { phase, dates, returnedOn }: Pick<Renewal, 'phase' | 'dates' | 'returnedOn'>,
): string {
  const actor = step.id === 'employer-code' ? CODE_ASKED : ACTOR_NAMES[step.actor]
  if (step.state === 'done') {
    return `${actor} · ${step.doneOn === undefined ? '当作已办' : showDay(step.doneOn)}`
  }
  if (step.id === 'verification' && returnedOn !== undefined) {
    return `${actor} · ${showDay(returnedOn)}退回，等着补`
  }
  const wait = waitText(step, kind)
  if (wait !== undefined) {
    const unsaid = step.id === 'refresh' && step.waitsFor.includes('endorse')
    return `${actor} · ${wait}${unsaid ? AFTER_ENDORSED : ''}`
  }
  if (step.due !== undefined) return `${actor} · ${dueText(step.due, step.dueAtWork)}`
  if (step.daysOver !== undefined) return `${actor} · ${overText(step.daysOver)}`
  const late = step.id === 'endorse' ? lateWhen(phase) : undefined
  if (late === undefined) return actor
  return phase === 'late-continuous' && dates.lastContinuous !== undefined
    ? `${actor} · ${late}；拖过${showRenewalDate(dates.lastContinuous)}，居住年限可能重新算`
    : `${actor} · ${late}`
}

/** As long as the 签注 gives no day to count from. */
const AFTER_ENDORSED = `；签注后第${FILING.waitDays + 1}个工作日起`

/** When a late 签注 is seen to. */
export const lateWhen = (phase: Renewal['phase']): string | undefined =>
  !phase.startsWith('late') ? undefined : phase === 'late-over-90' ? '今天就去问' : '今天就去'

/**
 * Until when a step is to be done; what is only advised has no day here.
 * @param atWork the working day before it, where it is none: enough for what is only advised, beside a term
 */
export function dueText(due: RenewalDate, atWork?: DayText): string {
  if (due.clause === DATE_BASES.filingCaution.clause) return `尽快，${cautionText(due, atWork)}`
  // One article names a day: that is no term.
  if (due.clause === DATE_BASES.adviseFiling.clause) return SOON
  return `最晚${showRenewalDate(due)}${atWork === undefined ? '' : `，去窗口最晚${showDayAfter(firstDayOf(due), atWork, showWeekday)}`}`
}

/** The day not to be passed, and what says so; the working day before it, where it is none. */
export const cautionText = (due: RenewalDate, atWork?: DayText): string =>
  `别拖过${showDay(atWork ?? firstDayOf(due))}（签注后第${FILING.cautionDays}天${atWork === undefined ? '' : '前的工作日'}，中介文章说的）`

/** The same in short, while it is far off. */
export const untilText = (due: RenewalDate): string =>
  `${SOON}，别拖过${showDay(lastWorkingDay(firstDayOf(due)).day)}（文章说）`

/** A step's state in a word; what an office does is not for the person to do. */
export const stateName = ({ state, actor }: Step): string =>
  state === 'ready' && actor === 'office' ? '等结果' : STATE_NAMES[state]

/** Instead of its state, among what comes before another step. */
export const NOT_REQUIRED = '不一定要'

const RESULTS: readonly StepId[] = ['verification', 'decision']

/** What a step's page asks, and the words of its buttons; `early`: what comes before it is not done. */
export function doneWords({ id, state }: Step): {
  ask: string
  today: string
  yesterday: string
  back: string
  early: boolean
} {
  return RESULTS.includes(id)
    ? {
        ...{ ask: '收到结果了吗', today: '今天收到的', yesterday: '昨天收到的' },
        ...{ back: '还没收到，去掉这个日子', early: false },
      }
    : {
        ...{ ask: '办好了吗', today: '今天办好了', yesterday: '昨天办好了' },
        ...{ back: '还没办，去掉这个日子', early: state === 'waits' },
      }
}
