import type { PlannedAction, PlanReach, PlanStanding } from '@/engine'

import { sentence } from '../common'
import { AS_READ, OTHER_READING, sureText } from '../points'
import { FACT_NAMES } from '../scheme'
import { showMonth, showMonths } from '../time'
import { actionName, isPaying } from './action-names'

/** The way that was chosen, on the first tab. */
export const PLAN_CARD_WORDS = {
  title: '选的办法',
  whole: '看这个办法',
  done: '选的办法办到了',
}

type Known = Exclude<PlanStanding, { code: 'unknown' }>

export interface PlanCardText {
  /** behind the title: whether it is on time */
  aside: string | undefined
  word: string
  tone: 'good' | 'warn'
  lines: string[]
}

/**
 * How the way that was chosen stands, in a few words.
 * @param school whether it is in time for the school's day, in a word; nothing where none is given
 */
export function planCardText(standing: PlanStanding, school = ''): PlanCardText {
  if (standing.code === 'unknown') {
    const open = standing.actions.filter(({ state }) => state === 'unclear')
    const facts = [...new Set(open.map(({ fact }) => FACT_NAMES[fact]))]
    const lines = facts.length === 0 ? [] : [sentence(`先把${facts.join('、')}填清楚`)]
    return { aside: undefined, word: '现在算不出哪个月到', tone: 'warn', lines }
  }
  const { next, other } = standing
  const late = Math.max(0, ...standing.actions.map((each) => each.late))
  return {
    aside: late > 0 ? `晚了${showMonths(late)}` : next && '没有晚',
    word: monthWord(standing, late > 0),
    tone: late > 0 || standing.reach.month === undefined ? 'warn' : 'good',
    lines: [
      nextWord(standing),
      namesWord('做好了', standing, 'done'),
      namesWord('不用再做', standing, 'spare'),
      other === undefined ? '' : `${OTHER_READING}：${otherWord(other)}。${sureText()}`,
      school === '' ? '' : `学校的日子：${school}`,
    ]
      .filter(Boolean)
      .map(sentence),
  }
}

function monthWord({ code, reach, left, threshold }: Known, isLate: boolean): string {
  const { isThere, lost, month } = reach
  const about = isLate ? '最早' : left.every(({ id }) => isPaying(id)) ? '' : '约'
  if (!isThere) {
    return month === undefined
      ? `照这个办，十年内到不了${threshold}分`
      : `${about}${showMonth(month)}到${threshold}分`
  }
  if (code !== 'keeps' || lost === undefined) return `${AS_READ}，现在够${threshold}分`
  if (month === undefined) return `${showMonth(lost)}起不够，这个办法保不住`
  return month === lost
    ? `现在够${threshold}分，照着做能保住`
    : `${showMonth(lost)}起不够，${about}${showMonth(month)}又到${threshold}分`
}

function otherWord({ isThere, month }: PlanReach): string {
  if (month === undefined) return '十年内到不了'
  return isThere ? '现在就够' : `${showMonth(month)}到`
}

/** What is due next, and by when. */
function nextWord({ next, reach, actions }: Known): string {
  if (next !== undefined) return `接下来：${actionName(next.id)}，${dueText(next)}`
  if (reach.month === undefined) return '能做的做完了，还是不够，看看别的办法'
  return actions.length === 0 ? '什么都不用改，等着就到' : '要做的做完了，等着就到'
}

/** By when something is to be done, or since when it is late; without its full stop. */
export function dueText({ id, due, late }: Pick<PlannedAction, 'id' | 'due' | 'late'>): string {
  const by = `${showMonth(due)}${isPaying(id) ? '起' : '前'}`
  return late === 0 ? by : `原定${by}，晚了${showMonths(late)}`
}

function namesWord(word: string, { actions }: Known, state: PlannedAction['state']): string {
  const names = actions.filter((each) => each.state === state).map(({ id }) => actionName(id))
  return names.length === 0 ? '' : `${word}：${names.join('、')}`
}
