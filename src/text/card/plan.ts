import type { DayText, PlannedAction, PlanReach, PlanStanding } from '@/engine'

import { actionName, missedText, plannedText, planCardText } from '../outlook'
import { OTHER_READING, sureText } from '../points'
import { showDay, showMonth } from '../time'
import { type Card, type CardBlock, type CardFrame, framed, type Shown } from './card'
import { COVER } from './cover'
import { nextAlone, nextBlock, type NextOf } from './next'
import { resultCard, type ResultOf } from './result'

const KINDS = { way: '居住证积分的一个办法', plan: '居住证积分 · 选的办法' }
const TITLES = { way: '可以这样做', plan: '打算这样做' }
const THINGS = '要做的事'
const SPARE = '不用再做'
const ABOUT = '约'
const GUESSED = '“约”：用时是估计的'
const NO_THINGS = '什么都不用改，只等时间'

type Known = Exclude<PlanStanding, { code: 'unknown' }>

/** A way that was chosen, or one that is only looked at. */
export interface PlanOf {
  of: 'way' | 'plan'
  standing: PlanStanding
  /** today's total */
  result: ResultOf | undefined
  /** what it is too late or in time for */
  due: PlanDue
  /** what is to be seen to next, whatever comes of the way */
  next?: NextOf | undefined
}

interface PlanDue {
  /** the expiry of the permit whose renewal comes too early for it */
  missed?: DayText | undefined
  /** the day that the school named, and whether it is in time for that */
  school?: { day: DayText; word: string } | undefined
}

/** The card of a way: where one stands, what is to be done, by when, and the month that it reaches. */
export function planCard(
  frame: CardFrame,
  { of, standing, result, due, next }: PlanOf,
  shown: Shown,
): Card {
  const common = framed(KINDS[of], frame, shown)
  const reach = reachText(standing, shown)
  const onNext = shown.next ? next : undefined
  if (!shown.things && !shown.points && reach === undefined) {
    return { ...common, ...(onNext === undefined ? COVER : nextAlone(onNext)) }
  }
  const { figure } = resultCard(frame, result, shown)
  return {
    ...common,
    ...(figure === undefined ? {} : { figure }),
    title: reach ?? TITLES[of],
    notes: [
      ...(shown.days ? dueTexts(standing, due) : []),
      ...(reach === undefined ? [] : otherTexts(standing, shown)),
      ...(reach?.includes(ABOUT) ? [GUESSED] : []),
    ],
    blocks: [
      ...(onNext === undefined ? [] : [nextBlock(onNext)]),
      ...(shown.things ? [{ title: THINGS, rows: rowsOf(standing, shown) }] : []),
    ],
  }
}

const rowsOf = ({ actions }: PlanStanding, shown: Shown): CardBlock['rows'] =>
  actions.length === 0
    ? [{ name: NO_THINGS }]
    : actions.map((action) => ({
        name: actionName(action.id),
        ticked: action.state === 'done',
        ...stateOf(action, shown),
      }))

/** How a thing stands, without what it tells of the total; by when only where the days are put on. */
function stateOf(action: PlannedAction, { days }: Shown): { detail?: string } {
  if (action.state === 'spare') return { detail: SPARE }
  return action.state === 'open' && !days ? {} : { detail: plannedText(action) }
}

/** What it is too late for, and how it stands for the school: the bad news goes along with the good. */
const dueTexts = (standing: PlanStanding, { missed, school }: PlanDue): string[] => [
  ...(missed === undefined || standing.code === 'unknown'
    ? []
    : [missedText(missed, standing.threshold)]),
  ...(school === undefined ? [] : [`学校要的${showDay(school.day)}：${school.word}`]),
]

/** What it comes to: the month by the days, where one stands today by the points. */
function reachText(standing: PlanStanding, { points, days }: Shown): string | undefined {
  if (standing.code === 'unknown') return undefined
  const { reach, threshold } = standing
  const isToday = standing.code === 'done' || reach.isThere
  if (days && (points || !isToday)) return wordOf(standing)
  if (!points) return undefined
  if (isToday) return `现在够${threshold}分`
  return reach.month === undefined
    ? `照这个办，还到不了${threshold}分`
    : `照这个办，能到${threshold}分`
}

const wordOf = (standing: Known): string =>
  standing.code === 'done' ? `现在够${standing.threshold}分，办到了` : planCardText(standing).word

/** What the other reading comes to, with how sure the one in use is. */
function otherTexts(standing: PlanStanding, shown: Shown): string[] {
  if (standing.code === 'unknown' || standing.other === undefined) return []
  return [`${OTHER_READING}：${otherWord(standing.other, shown)}，${sureText()}`]
}

function otherWord({ isThere, month }: PlanReach, { days }: Shown): string {
  if (month === undefined) return '十年内到不了'
  if (isThere) return '现在就够'
  return days ? `${showMonth(month)}到` : '现在还不够，以后能到'
}
