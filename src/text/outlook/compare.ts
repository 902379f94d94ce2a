import type { Comparison, DayText, MonthText, Onward, PolicyVersion, Side } from '@/engine'

import { untilDay } from '../record'
import { showDay, showMonth, showMonths } from '../time'
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

export interface Advice {
  title: string
  why: string
}

/** The rules, and the month of the day. */
interface When {
  table: Pick<Table, 'threshold' | 'eligibility'>
  month: MonthText
}

type Table = NonNullable<PolicyVersion['table']>

/** A comparison with the days on which its two lose the threshold. */
export interface Judged {
  comparison: Comparison
  lostOn: readonly [DayText | undefined, DayText | undefined]
}

/** Said under every comparison. */
export const POINTS_ONLY =
  '这里只比分数。两人是不是都能申请（居住证、单位、社保这些条件）没有比；孩子上学认谁的积分，请问学校或12345。'

/** In place of an advice: what is imagined is nobody who could file today. Undefined where both are real. */
export function unadvised(both: readonly Compared[]): Advice | undefined {
  const count = both.filter(({ isSupposed }) => isSupposed).length
  return count === 0
    ? undefined
    : {
        title: `${count === 1 ? '其中一份是' : '两份都是'}假设的，不比谁来申请`,
        why: '两份都是今天的真实情况，才好比谁来申请。分数还是列在下面。',
      }
}

/** Whether an answer is missing that the totals hang on. */
const isUnsettled = ({ range: { low, high, mayBeVetoed } }: Compared): boolean =>
  low !== high || mayBeVetoed === true

/**
 * With which of the two to apply and why, if life goes on as it is; what is open counts nothing yet.
 * @param strict the same by the reading of a clause that gives fewer points
 */
export function advice(
  own: Judged,
  both: readonly [Compared, Compared],
  when: When,
  strict: Judged = own,
): Advice {
  const [said, other] = [own, strict].map((judged) => adviceOf(judged, both, when)) as [
    Advice,
    Advice,
  ]
  const basis = both.some(isUnsettled) ? '按已经答好的算，' : '按分数，'
  if (said.title === other.title && said.why === other.why) {
    return { title: `${basis}${said.title}`, why: said.why }
  }
  const isSame = said.title === other.title
  return {
    title: `${basis}${isSame ? '' : `${AS_READ}，`}${said.title}`,
    why: `${said.why}${OTHER_READING}：${isSame ? '' : `${other.title}。`}${other.why}${sureText()}。`,
  }
}

function adviceOf(
  { comparison, lostOn }: Judged,
  both: readonly [Compared, Compared],
  when: When,
): Advice {
  const { one, other, better, because } = comparison
  const threshold = when.table.threshold
  const courses = [
    courseText(both[0], one, lostOn[0], when),
    courseText(both[1], other, lostOn[1], when),
  ]
  if (because === 'none-reaches') {
    return { title: `十年里两人都到不了${threshold}分`, why: '可以用“假如……”各试一试。' }
  }
  if (better === 'other') courses.reverse()
  const { label } = both[better === 'other' ? 1 : 0]
  const choice =
    because === 'stops-paying'
      ? '现在说不准用谁：够分的，社保停得早'
      : because === 'earlier-but-shorter'
        ? '要看哪几年用：一个先到，一个更久'
        : better === 'either'
          ? '用谁的都行'
          : `用“${label}”申请更合适`
  return {
    title: choice,
    why: `照现在这样下去，${courses.join('；')}。${remark(because, label)}`,
  }
}

/** What there is to say beside when each gets there and how long it holds. */
const remark = (because: Comparison['because'], label: string): string =>
  because === 'higher'
    ? `“${label}”到的时候分数高些，余地大些。`
    : because === 'same'
      ? '分数也一样。'
      : ''

/** When somebody is at the threshold, until when, what comes after that, and from when they cannot renew. */
function courseText(
  { label }: Compared,
  side: Side,
  lostOn: DayText | undefined,
  { table, month }: When,
): string {
  const { reaches, again, monthsAtThreshold, lapses } = side
  const threshold = table.threshold
  if (reaches === null) return `“${label}”十年里到不了${threshold}分`
  return [
    `“${label}”${reaches === month ? `现在就到${threshold}分了` : `${showMonth(reaches)}到${threshold}分`}`,
    lostOn === undefined ? '十年后还在' : `保持到${untilDay(lostOn)}`,
    ...(again === null
      ? []
      : [`${showMonth(again)}又到，十年里一共${showMonths(monthsAtThreshold)}`]),
    ...(lapses === null ? [] : [`但${lapseText(lapses, table)}`]),
  ].join('，')
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
