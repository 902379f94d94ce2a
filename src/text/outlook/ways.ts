import type {
  ActionId,
  BaseLag,
  FactName,
  MonthText,
  Onward,
  Plan,
  PolicyVersion,
  RuleId,
} from '@/engine'

import { showMonth, showMonths, sinceDay, untilDay } from '../time'
import { FACT_NAMES, RULE_NAMES } from '../scheme'
import { AS_READ, OTHER_READING } from '../points'
import { actionName, actionShort } from './action-names'
import { EFFORTS } from './actions'
import { causeText, HANGS_ON_FRESH } from './forecast'
import { lapseWord } from './lapse'
import { IF_BASE_KEEPS_UP } from './premise'

type Table = NonNullable<PolicyVersion['table']>

/** The day that a score is of. */
export interface Asked {
  /** another day than today */
  chosen?: boolean
  /** a day whose rules are not known */
  assumed?: boolean
  /** the total by the other reading of a clause, where that is another */
  other?: number | null | undefined
}

/** The day of the page in a word. */
export const dayWord = ({ chosen }: Asked): string => (chosen ? '那天' : '现在')

/** Where the total stands against the threshold. */
export function standText(total: number, threshold: number, asked: Asked = {}): string {
  const { assumed, other } = asked
  const has = `${assumed ? '按假定的规则算：' : ''}${dayWord(asked)}${total}分`
  const stands = (of: number) =>
    of >= threshold ? `够${threshold}分了` : `离${threshold}分差${threshold - of}分`
  const own = `${has}，${stands(total)}`
  return other == null ? own : `${own}；${OTHER_READING}是${other}分，${stands(other)}`
}

/**
 * What is done in a plan, joined; without anything to do, what that comes to.
 * @param onward how the insurance goes on: paying on is something to do
 */
export function planName(
  { actions, total, months }: Plan,
  threshold: number,
  { state, from }: Onward = { state: 'none' },
): string {
  if (actions.length > 0) return namesText(actions)
  if (state === 'open' || state === 'recent') {
    const since = from === undefined ? '' : `${showMonth(from)}起`
    return `${since}接着交社保，别的不用改`
  }
  if (total < threshold) return '什么都不改'
  return months === 0 ? '什么都不用改' : '什么都不用改，等着就到'
}

/** All that is done together, by name. */
export const namesText = (ids: readonly ActionId[]): string => ids.map(actionName).join('＋')

/** What the words of a plan hang on beside the plan and the threshold. */
export interface Said extends Asked {
  /** when it is there hangs on an estimate of this product */
  guessed?: boolean
  /** all figures are the person's own */
  own?: boolean
  /** nobody knows when the points of 应届 stop */
  openFresh?: boolean
  /** what keeps the threshold, or brings it back, from this month on */
  after?: MonthText | undefined
  /** what the same plan comes to by the other reading of a clause, where that is something else */
  otherPlan?: Plan | undefined
  /** the month from which one cannot renew with this plan */
  lapses?: MonthText | undefined
  /** what becomes of it where the base does not keep up with the average wage; `otherLag`: by the other reading */
  lag?: BaseLag | undefined
  otherLag?: BaseLag | undefined
}

/** Whether a plan may be said to hold for good: what does not by both readings, or cannot be renewed, is not. */
export const holdsForGood = (
  { lostOn, month }: Plan,
  openFresh: boolean,
  { otherPlan, lapses }: Said,
): boolean =>
  lostOn === undefined && !openFresh && lapses === undefined && isSameEnd(month, otherPlan)

const isSameEnd = (month: MonthText, other: Plan | undefined): boolean =>
  other === undefined || (other.lostOn === undefined && other.month === month)

/** Until when a plan keeps the threshold, when it is back at it, and from when one cannot renew with it. */
export function holdText(
  plan: Plan,
  openFresh = false,
  { otherPlan, lapses, lag }: Said = {},
): string {
  const { lostOn, again } = plan
  const premise = lag === undefined ? '' : IF_BASE_KEEPS_UP
  const isLate = lapses === undefined || (lostOn !== undefined && lostOn < lapses)
  const ends = isLate ? '' : `，但${lapseWord(lapses)}`
  if (lostOn !== undefined) {
    const back = again === undefined ? '' : `，${showMonth(again)}又够`
    return `${premise}能保持到${untilDay(lostOn)}${back}${ends}`
  }
  if (openFresh) return `${HANGS_ON_FRESH}${ends}`
  const isHeld = isSameEnd(plan.month, otherPlan)
  const last = holdsForGood(plan, openFresh, { otherPlan, lapses })
    ? '之后一直够（算到十年后）'
    : '十年后还够'
  return `${isHeld ? '' : `${AS_READ}，`}${premise}${last}${ends}`
}

/** What a plan comes to by the other reading; nothing where it is the same. */
export function otherWayText(
  threshold: number,
  { otherPlan: other, otherLag: lag, ...said }: Said,
): string {
  if (other === undefined) return ''
  const hold =
    other.total < threshold ? '' : `，${holdText(other, said.openFresh, { ...said, lag })}`
  return `${OTHER_READING}：${reachText(other, threshold, said)}${hold}`
}

/** When a plan is at its total and how long that is from now. */
export function reachText(
  { actions, month, months, total }: Plan,
  threshold: number,
  { after, guessed, chosen = false }: Said = {},
): string {
  const later = guessed
    ? `约${showMonth(month)}（估计，${showMonths(months)}后）`
    : `${showMonth(month)}（${showMonths(months)}后）`
  if (total >= threshold) {
    if (month === after) return `${guessed ? '约' : ''}${showMonth(month)}起还有${total}分`
    if (months === 0 && actions.length > 0 && after === undefined) {
      return `还没做，${dayWord({ chosen })}做好就到${total}分`
    }
    return `${months === 0 ? `${dayWord({ chosen })}就` : later}${after === undefined ? '' : '又'}到${total}分`
  }
  const most =
    months === 0 ? `最高就是${dayWord({ chosen })}的${total}分` : `${later}最高到${total}分`
  return `${most}，还差${threshold - total}分`
}

/** How much there is to do, and how hard the hardest of it is; nothing where time alone does it. */
const loadText = ({ actions, hardest }: Plan, own = false): string =>
  actions.length === 0
    ? ''
    : `${actions.length}件事，难度${own ? '' : '（估计）'}：${EFFORTS[hardest - 1]}`

/** Until when a plan holds and how much there is to do. */
export const costText = (plan: Plan, threshold: number, said: Said = {}): string =>
  [plan.total < threshold ? '' : holdText(plan, said.openFresh, said), loadText(plan, said.own)]
    .filter(Boolean)
    .join('。')

/** All of it in one sentence, without its full stop. */
export const planText = (plan: Plan, threshold: number, said?: Said): string =>
  [reachText(plan, threshold, said), costText(plan, threshold, said)].filter(Boolean).join('，')

/** How far the search is. */
export const progressText = (done: number, of: number): string =>
  `正在找办法，看了${shareOf(done, of)}%`

/** Percent, whole. */
export const shareOf = (done: number, of: number): number =>
  of === 0 ? 0 : Math.min(100, Math.round((done / of) * 100))

/**
 * What a plan that reaches the threshold hangs on.
 * @param other the same plan by the other reading, where that comes to something else
 */
export function breaksText(rules: readonly RuleId[], threshold: number, other?: Plan): string {
  const isSafe = other === undefined || (other.total >= threshold && other.breaksIf.length === 0)
  return rules.length === 0
    ? `${isSafe ? '' : `${AS_READ}，`}少了其中任何一项，都还够${threshold}分。`
    : `${rules.map((rule) => RULE_NAMES[rule]).join('、')}：少了${rules.length === 1 ? '它就' : '哪一项都'}不够${threshold}分。`
}

/** When and why a plan ends; nothing where it does not end. */
export function endText({ lostOn, endsBy }: Plan, table: Table): string {
  if (lostOn === undefined) return ''
  const causes = endsBy.map((cause) => causeText(cause, table)).join('、')
  return `${sinceDay(lostOn)}起不够：${causes}。`
}

/** Behind the label of a profile in that of one that a way was once kept as: 本人·硕士. */
const KEPT_BEHIND = '·'

/**
 * The actions that the label of a profile names, which a way of another one was once kept as.
 * @param own the label of that other one
 * @param offered the actions to be found
 * @returns none where it names no such way, or not clearly
 */
export function keptActions(
  label: string,
  own: string,
  offered: readonly ActionId[],
): readonly ActionId[] {
  const start = `${own}${KEPT_BEHIND}`
  const named = label.startsWith(start) ? label.slice(start.length).replace(/\d+$/, '') : ''
  return named === '' ? [] : (splitShorts(named, offered) ?? [])
}

/** The actions whose short names, one behind the other, make up these words; undefined where none do, or several. */
function splitShorts(words: string, offered: readonly ActionId[]): ActionId[] | undefined {
  if (words === '') return []
  const found = offered.flatMap((id) => {
    const short = actionShort(id)
    const rest = words.startsWith(short)
      ? splitShorts(words.slice(short.length), offered)
      : undefined
    return rest === undefined ? [] : [[id, ...rest]]
  })
  return found.length === 1 ? found[0] : undefined
}

/** Why no way can be looked for yet. */
export const LACKING = '要找办法，得先知道下面这些；没答的不去猜。'

/** What is missing of a fact. */
export const lackText = (fact: FactName): string =>
  fact === 'insurance' ? '要每一段几月到几月、基数多少，只有月数不够' : '还没答'

/** Open answers count nothing. */
export const openText = (facts: readonly FactName[]): string =>
  `${facts.map((fact) => FACT_NAMES[fact]).join('、')}还没核实或没答全，没定的部分先按0分算。`

const BESTS: Record<'changes' | 'months' | 'effort', string> = {
  changes: '改动最少',
  months: '最快',
  effort: '相对省力',
}

/** What a plan stands out with. */
export function bestText(best: readonly (keyof typeof BESTS)[], { actions }: Plan): string {
  if (actions.length === 0) return '只等时间'
  return best.length === Object.keys(BESTS).length
    ? '找到的办法'
    : best.map((one) => BESTS[one]).join('、')
}

/** No way gets there. */
export const noneText = (nearest: Plan | null, threshold: number): string =>
  nearest === null
    ? `照能做的事算，十年内到不了${threshold}分，也没有哪件事能让分数更高。`
    : `照能做的事算，十年内到不了${threshold}分。`

/** What is looked for where only the other reading is not at the threshold. */
export const otherWaysTitle = (threshold: number): string =>
  `按${OTHER_READING}，怎么到${threshold}分`

/** Said of a way that was looked for by the other reading. */
export const STRICT_WAY = `按${OTHER_READING}算`

/** What is looked for where time alone loses the threshold. */
export const keepTitle = ({ holdsUntil }: Plan): string => `${showMonth(holdsUntil)}以后怎么保住`

/** Nothing keeps it; the first of what brings it back, or the nearest, if anything. */
export function notKeptText(next: Plan | null, threshold: number): string {
  if (next === null) return `照能做的事算，保不住${threshold}分，以后也没有哪件事能让分数更高。`
  return next.total < threshold
    ? `照能做的事算，保不住${threshold}分，最接近的是：`
    : `照能做的事算，中间会断，后来又到${threshold}分：`
}

/** The search shows what no other way beats: here one beats all. */
export const ONLY_WAY = '只列这一个：别的办法要做的不更少，也不更快、不更省力。'

/**
 * What things come to that are no way: reckoned to the month in which they are done.
 * @param done the total then, with them; `undone`: without
 */
export function noWayText(
  { month, done, undone }: { month: MonthText; done: number; undone: number },
  threshold: number,
): string {
  const then = `估计${showMonth(month)}做完`
  const short = `还差${threshold - done}分`
  if (done === undone) {
    return `${then}，分数不变：${done}分${done < threshold ? `，${short}` : '，不做也够'}。`
  }
  return done < threshold
    ? `${then}，那时有${done}分（不做是${undone}分），${short}。`
    : `${then}，那时有${done}分。${undone < threshold ? '够了，可是有更简单的办法。' : `不做也有${undone}分，够了。`}`
}

/** A plan whose address is known but that is none for this person any more. */
export const GONE = '照现在填的内容，这个办法用不上：可能已经够了，也可能有更简单的办法。'
