import {
  monthNumber,
  monthOfText,
  type DayText,
  type MonthsAwaited,
  type MonthText,
  type PlannedAction,
  type PlanReach,
  type PlanStanding,
} from '@/engine'

import { sentence } from '../common'
import { AS_READ, OTHER_READING, sureText } from '../points'
import { haveWords, windowName } from '../record'
import { FACT_NAMES } from '../scheme'
import { showDay, showMonth, showMonths } from '../time'
import { actionName, isPaying } from './action-names'
import { ADJUST } from './waits'

/** The way that was chosen, on the first tab. */
export const PLAN_CARD_WORDS = {
  title: '选的办法',
  whole: '看这个办法',
  done: (isSpare: boolean) => (isSpare ? '选的办法不用做了' : '选的办法办到了'),
  /** of a way that waits for insured months */
  months: '看社保',
  /** takes the card of a plan that is done away */
  seen: '知道了',
  /** between two renewals; `by`: the school's day, before the next one */
  adjust: (by?: DayText) =>
    by === undefined
      ? `有了新的加分项，想在下次续办前用上：找单位人事调整。${ADJUST}`
      : `${showDay(by)}前要调整好，现在就找单位人事。${ADJUST}`,
}

type Known = Exclude<PlanStanding, { code: 'unknown' }>

export interface PlanCardText {
  /** behind the title: whether it is on time */
  aside: string | undefined
  word: string
  tone: 'good' | 'warn'
  lines: string[]
  /** what need not be known before the next step */
  later: string[]
}

/** What a plan is held against beside its own months. */
interface Due {
  /** whether it is in time for the school's day, in a word, unless its own card says the same; nothing where none is given */
  school?: { word: string; isMissed: boolean; isSaid?: boolean } | undefined
  /** the expiry of the permit whose renewal comes too early for it */
  missed?: DayText | undefined
  /** the insurance goes on, and what is reached rests on that */
  pays?: boolean
  /** the expiry of a permit that has to be kept until points are first applied for */
  keeps?: { expires: DayText; isOver: boolean } | undefined
  /** the insured months that are waited for */
  awaited?: MonthsAwaited | undefined
  /** the month of the day, from which what is left is counted */
  month?: MonthText | undefined
}

/** How the way that was chosen stands, in a few words. */
export function planCardText(standing: PlanStanding, due: Due = {}): PlanCardText {
  const { school, missed, keeps } = due
  if (standing.code === 'unknown') {
    const open = standing.actions.filter(({ state }) => state === 'unclear')
    const facts = [...new Set(open.map(({ fact }) => FACT_NAMES[fact]))]
    const lines = facts.length === 0 ? [] : [sentence(`先把${facts.join('、')}填清楚`)]
    return { aside: undefined, word: '现在算不出哪个月到', tone: 'warn', lines, later: [] }
  }
  const { next, other } = standing
  const late = Math.max(0, ...standing.actions.map((each) => each.late))
  const isMissed = missed !== undefined || school?.isMissed === true
  return {
    aside: late > 0 ? `晚了${showMonths(late)}` : isMissed ? undefined : next && '没有晚',
    word: monthWord(standing, late > 0),
    tone:
      late > 0 || isMissed || keeps?.isOver || standing.reach.month === undefined ? 'warn' : 'good',
    lines: [
      missed === undefined ? '' : missedText(missed, standing.threshold),
      nextWord(standing, due),
      due.awaited === undefined ? '' : awaitedText(due.awaited),
      keeps === undefined ? '' : keepsText(keeps),
    ]
      .filter(Boolean)
      .map(sentence),
    later: [
      namesWord('做好了', standing.actions, 'done'),
      namesWord('不用再做', standing.actions, 'spare'),
      other === undefined ? '' : `${OTHER_READING}：${otherWord(other)}。${sureText()}`,
      school === undefined || school.isSaid ? '' : `学校的日子：${school.word}`,
    ]
      .filter(Boolean)
      .map(sentence),
  }
}

function keepsText({ expires, isOver }: NonNullable<Due['keeps']>): string {
  return isOver ? `居住证${showDay(expires)}过期了，先去签注` : `${showDay(expires)}以前签注居住证`
}

/** The renewal that a plan comes too late for; without its full stop. */
export const missedText = (expires: DayText, threshold: number): string =>
  `${showMonth(monthOfText(expires))}续办不够${threshold}分`

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
function nextWord({ next, reach, actions }: Known, { month, pays }: Due): string {
  if (next !== undefined) {
    return `${next.startedOn === undefined ? '接下来' : '正在做'}：${actionName(next.id)}，${dueText(next)}${month === undefined ? '' : leftText(next, month)}`
  }
  if (reach.month === undefined) return '能做的做完了，还是不够，看看别的办法'
  const rest = pays ? '接着交社保、基数别降，等着就到' : '等着就到'
  return `${actions.length > 0 ? '要做的做完了，' : pays ? '' : '什么都不用改，'}${rest}`
}

/** 近48个月里，1倍以上：31个月，还差5个月. */
const awaitedText = (count: MonthsAwaited): string =>
  `${windowName(count)}：${haveWords(count)}，还差${count.need - count.low}个月`

/** How long there still is for something that is not late; nothing of what goes on from a month. */
function leftText({ id, due, late }: PlannedAction, month: MonthText): string {
  if (late > 0 || isPaying(id)) return ''
  const months = monthNumber(due) - monthNumber(month)
  return months <= 0 ? '（就是这个月）' : `（还有${showMonths(months)}）`
}

/** Of a plan that is done: what brought it there, or that it takes nothing of it. */
export const doneLines = ({ actions }: PlanStanding): string[] => {
  const done = namesWord('做好了', actions, 'done')
  return [done, namesWord(done === '' ? '没做也够了' : '不用再做', actions, 'spare')]
    .filter(Boolean)
    .map(sentence)
}

/** Whether the threshold is there though nothing of the plan was done. */
export const isAllSpare = ({ actions }: PlanStanding): boolean =>
  actions.length > 0 && actions.every(({ state }) => state === 'spare')

/** Since when it is done, by when it is to be, or since when it is late; without its full stop. */
export function dueText({ id, due, late, startedOn }: PlannedAction): string {
  const by = `${showMonth(due)}${isPaying(id) ? '起' : '底前'}`
  const since = startedOn === undefined ? '' : `${showDay(startedOn)}开始了，`
  return since + (late === 0 ? by : `原定${by}，晚了${showMonths(late)}`)
}

function namesWord(
  word: string,
  actions: readonly PlannedAction[],
  state: PlannedAction['state'],
): string {
  const names = actions.filter((each) => each.state === state).map(({ id }) => actionName(id))
  return names.length === 0 ? '' : `${word}：${names.join('、')}`
}
