import {
  type Advice,
  advise,
  type Course,
  type DayText,
  isUnsettled,
  type Judged,
  type MonthText,
  type Onward,
  type PolicyVersion,
} from '@/engine'

import { commas } from '../common'
import { showDay, showMonth, showMonths, untilDay } from '../time'
import { AS_READ, MAY_BE_VETOED, OTHER_READING, type Scored, sureText } from '../points'
import { lapseText } from './lapse'

/** One of the two, with what is known of them. */
export interface Compared extends Scored {
  label: string
  /** insurance given as spans, from which it can go on */
  hasSpans: boolean
  /** how its insurance goes on after the record */
  onward?: Onward
  /** its facts are imagined, not as they are today */
  isSupposed?: boolean
}

/** What is advised, and why. */
interface AdviceText {
  title: string
  why: string
}

type Table = Pick<NonNullable<PolicyVersion['table']>, 'threshold' | 'eligibility'>

/** Said under every comparison. */
export const POINTS_ONLY =
  '这里只比分数。两人是不是都能申请（居住证、单位、社保这些条件）没有比；孩子上学认谁的积分，请问学校或12345。'

/** In place of an advice: what is imagined is nobody who could file today. Undefined where both are real. */
export function unadvised(both: readonly Compared[]): AdviceText | undefined {
  const count = both.filter(({ isSupposed }) => isSupposed).length
  return count === 0
    ? undefined
    : {
        title: `${count === 1 ? '其中一份是' : '两份都是'}假设的，不比谁来申请`,
        why: '两份都是今天的真实情况，才好比谁来申请。分数还是列在下面。',
      }
}

/**
 * With which of the two to apply and why, if life goes on as it is; what is open counts nothing yet.
 * @param month of the day that is asked about
 * @param strict the same by the reading of a clause that gives fewer points
 */
export function adviceText(
  both: readonly [Compared, Compared],
  { table, month }: { table: Table; month: MonthText },
  judged: Judged,
  strict: Judged = judged,
): AdviceText {
  const { own, other, isSameChoice } = advise(judged, strict, month)
  const basis = both.some(({ range }) => isUnsettled(range)) ? '按已经答好的算，' : '按分数，'
  const title = choiceText(own, both, table)
  const why = whyText(own, both, table)
  if (other === undefined) return { title: `${basis}${title}`, why }
  const otherTitle = isSameChoice ? '' : `${choiceText(other, both, table)}。`
  return {
    title: `${basis}${isSameChoice ? '' : `${AS_READ}，`}${title}`,
    why: `${why}${OTHER_READING}：${otherTitle}${whyText(other, both, table)}${sureText()}。`,
  }
}

function choiceText(
  { choice }: Advice,
  [one, other]: readonly [Compared, Compared],
  { threshold }: Table,
): string {
  switch (choice) {
    case 'none-reaches':
      return `十年里两人都到不了${threshold}分`
    case 'stops-paying':
      return '现在说不准用谁：够分的，社保停得早'
    case 'earlier-but-shorter':
      return '要看哪几年用：一个先到，一个更久'
    case 'either':
      return '用谁的都行'
    case 'one':
      return `用“${one.label}”申请更合适`
    case 'other':
      return `用“${other.label}”申请更合适`
  }
}

function whyText(
  { choice, courses, remark }: Advice,
  [one, other]: readonly [Compared, Compared],
  table: Table,
): string {
  if (choice === 'none-reaches') return '可以用“试一份改动”各试一试。'
  const labels = { one: one.label, other: other.label }
  const told = courses.map(({ who, course }) => courseText(labels[who], course, table)).join('；')
  const higher = choice === 'other' ? other.label : one.label
  const rest =
    remark === 'higher'
      ? `“${higher}”到的时候分数高些，余地大些。`
      : remark === 'same'
        ? '分数也一样。'
        : ''
  return `照现在这样下去，${told}。${rest}`
}

/** When somebody is at the threshold, until when, what comes after that, and from when they cannot renew. */
function courseText(label: string, course: Course, table: Table): string {
  const { threshold } = table
  if (course.code === 'never') return `“${label}”十年里到不了${threshold}分`
  const { from, isNow, lostOn, again, lapses } = course
  return commas([
    `“${label}”${isNow ? `现在就到${threshold}分了` : `${showMonth(from)}到${threshold}分`}`,
    lostOn === undefined ? '十年后还在' : `保持到${untilDay(lostOn)}`,
    again && `${showMonth(again.from)}又到，十年里一共${showMonths(again.months)}`,
    lapses && `但${lapseText(lapses, table)}`,
  ])
}

/** Where a record ends, or is only taken to go on: whether that is so. */
export function stillPaying({ label, onward }: Compared): string | undefined {
  if (onward?.state === 'ended') {
    return `“${label}”还在交社保吗？记录写了结束的月份，这里按停了算；还在交，就把后面的补上，结果会不一样。`
  }
  return onward?.state === 'recent'
    ? `“${label}”还在交社保吗？记录没有记到最近，这里当作${showMonth(onward.from!)}起接着交；停了的话，结果会不一样。`
    : undefined
}

/** What the comparison rests on with somebody: what is not answered, and what bars or may bar a total. */
export function doubts({ label, range, explanation }: Compared): readonly string[] {
  if (explanation.vetoed) return [`“${label}”有严重刑事犯罪记录，按办法取消申请资格。`]
  const { low, high, open, assumed, mayBeVetoed } = range
  const parts = [
    ...(low === high ? [] : [`${open.length}项还没定、先不算分`]),
    ...(assumed.length > 0 ? [`${assumed.length}项没答、按没有算`] : []),
  ]
  return [
    ...(mayBeVetoed ? [`“${label}”${MAY_BE_VETOED}`] : []),
    ...(parts.length > 0 ? [`“${label}”有${parts.join('，')}，答完结果可能会变。`] : []),
  ]
}

/** Why nothing is said of the years to come. */
export function noOutlookText(sides: readonly Compared[]): string {
  const whose = sides.filter((side) => !side.hasSpans).map(({ label }) => `“${label}”`)
  return `${whose.join('和')}的社保没有一段一段记，推不出以后的月份。换到那一份，在“社保”里按段记好，再来比。`
}

/** Where the rules that are known end. */
export const assumedFrom = (covered: DayText): string =>
  `${showDay(covered)}以后的规则还没有公布，下面按现在的规则和最近公布的平均工资推算`
