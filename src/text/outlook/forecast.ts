import type {
  BaseLag,
  Cause,
  DayText,
  FactName,
  Facts,
  MonthText,
  PolicyVersion,
  Stretch,
} from '@/engine'

import { semicolons } from '../common'
import { showDay, showMonth, sinceDay, untilDay } from '../time'
import { AS_READ, OTHER_READING, signed, sureText } from '../points'
import { RULE_NAMES, TIER_NAMES } from '../scheme'
import { lapseText, lapseWord } from './lapse'
import { IF_BASE_KEEPS_UP } from './premise'

type Table = NonNullable<PolicyVersion['table']>

/** What the total does from a day on, as far as the threshold goes. */
export interface Outlook {
  today: DayText
  /** the person put that day in the place of today */
  isChosen?: boolean
  /** the last day that was looked at */
  to: DayText
  total: number
  threshold: number
  stretches: readonly Stretch[]
  /** the highest total and the first day it is there */
  best: { day: DayText; total: number }
  /** the lowest from when the threshold is reached, and the first day it is there: no earlier than that */
  least?: { day: DayText; total: number }
  /** nobody knows when the points of 应届 stop, and without them it is not always at the threshold */
  hangsOnFresh?: boolean
  /** what is not answered and may change the total */
  open?: readonly FactName[]
  /** the day itself lies past the rules that are known */
  rulesAssumed?: boolean
  /** the month from which too few of the last months are paid for to renew */
  lapses?: MonthText | undefined
  /** what becomes of it where the base does not keep up with the average wage */
  lag?: BaseLag | undefined
}

/** By which readings it is told, and the numbers that the words take theirs from. */
export interface Told {
  table: Table
  /** the same by the reading that gives fewer points, where that gives other totals */
  other?: Outlook | undefined
}

/** The answer that a person wants: when the threshold is reached and until when it holds. */
export function outlookText(outlook: Outlook, told?: Told): { title: string; sentence: string } {
  const { open = [], rulesAssumed, lapses } = outlook
  const other = told?.other
  const isSame = other === undefined || isAlike(outlook.stretches, other.stretches)
  // What is lost, or cannot be renewed, by any reading is not said to last.
  const { title, sentence } = courseText({ ...outlook, lasts: isSame && lapses === undefined })
  const basis = [rulesAssumed ? '假定的规则' : '', open.length > 0 ? '已答的' : '']
  const given = basis.filter(Boolean).join('和')
  const read = isSame ? '' : `${AS_READ}，`
  const ends =
    lapses === undefined || outlook.stretches.length === 0 ? '' : `，${lapseWord(lapses)}`
  return {
    title: `${given === '' ? '' : `按${given}算，`}${read}${title}${ends}`,
    sentence: [
      sentence,
      told && lapses !== undefined ? `${lapseText(lapses, told.table)}。` : '',
      other === undefined ? '' : otherText(other, isSame),
      openText(open),
    ].join(''),
  }
}

const isAlike = (one: readonly Stretch[], other: readonly Stretch[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What the other reading makes of it, and how sure the one in use is. */
function otherText(other: Outlook, isSame: boolean): string {
  if (isSame) return `${OTHER_READING}${whenOf(other)}是${other.total}分，日子都一样。`
  const has = `${OTHER_READING}${whenOf(other)}是${other.total}分`
  const [first] = other.stretches
  const lasts = first?.lost === undefined && other.lapses === undefined
  const since =
    lasts && first !== undefined && !other.hangsOnFresh ? `，${upTo(other)}从那时起一直够` : ''
  const comes = `${courseText({ ...other, lasts }).title}${since}`
  return `${has}，${comes}。${sureText()}。`
}

const upTo = ({ lag }: Outlook): string => (lag === undefined ? '' : IF_BASE_KEEPS_UP)

const whenOf = ({ isChosen }: Outlook): string => (isChosen ? '那天' : '现在')

/** What nobody answered counts nothing; only a record that is open could take points away. */
function openText(open: readonly FactName[]): string {
  const raising = raisingOf(open)
  const more = raising === 0 ? '' : `还有${raising}题没定，答了可能更高。`
  return open.length === raising ? more : `${more}减分记录没定，先按没有算。`
}

const raisingOf = (open: readonly FactName[] = []): number =>
  open.filter((fact) => fact !== 'deductions').length

/** `lasts`: what holds where the outlook ends may be said to hold for good. */
function courseText(outlook: Outlook & { lasts: boolean }): { title: string; sentence: string } {
  const { today, to, total, threshold, stretches, best, least, hangsOnFresh, lasts } = outlook
  const [first, second] = stretches
  const when = whenOf(outlook)
  const now = `${when}${total}分。你和规则都不变的话，`
  const end = `（算到${showMonth(to.slice(0, '2026-11'.length))}）`
  if (first === undefined) {
    const most =
      best.total > total
        ? `最高到${best.total}分（${sinceDay(best.day)}起）`
        : raisingOf(outlook.open) > 0
          ? '只等时间不会涨'
          : '也不会再高'
    return { title: `十年里到不了${threshold}分`, sentence: `${now}${most}。` }
  }
  const lowest = least === undefined || least.day === first.from ? '' : `，${leastText(least)}`
  const again = second === undefined ? '' : `；${sinceDay(second.from)}又够`
  if (first.from === today) {
    if (first.lost !== undefined) {
      return {
        title: `够到${untilDay(first.lost)}`,
        sentence: `${now}${sinceDay(first.lost)}起不到${threshold}分${again}。`,
      }
    }
    if (hangsOnFresh || !lasts) {
      const until = hangsOnFresh ? `${HANGS_ON_FRESH}。` : ''
      return { title: `${when}够${threshold}分`, sentence: `${when}${total}分。${until}` }
    }
    return {
      title: `${upTo(outlook)}一直够${threshold}分${end}`,
      sentence: `${now}不会掉到${threshold}分以下${lowest}。`,
    }
  }
  const holds =
    first.lost !== undefined
      ? `能保持到${untilDay(first.lost)}${again}`
      : hangsOnFresh
        ? HANGS_ON_FRESH
        : lasts
          ? `${upTo(outlook)}一直够${end}${lowest}`
          : '够'
  return {
    title: `${sinceDay(first.from)}到${threshold}分`,
    sentence: `${now}从那时起${holds}。`,
  }
}

/** The smallest total that there will be, and when: 最少的时候是123分（2029年8月）. */
export const leastText = ({ day, total }: NonNullable<Outlook['least']>): string =>
  `最少的时候是${total}分（${sinceDay(day)}）`

/** In the place of a time that is not known. */
export const HANGS_ON_FRESH = '保持多久，要看应届的分算到哪个月'

/** Why the total changes, in the order given. */
export const causesText = (causes: readonly Cause[], table: Table): string =>
  semicolons(causes.map((cause) => causeText(cause, table)))

/** Why a line changes and by how much: 社保满15年 +3. */
export function causeText(cause: Cause, table: Table): string {
  const step = cause.after - cause.before
  return `${reason(cause, table)} ${step > 0 ? `+${step}` : signed(step)}`
}

function reason({ code, rule, before, after }: Cause, table: Table): string {
  const name = rule === null ? '' : RULE_NAMES[rule]
  const { need, window } = table.qualification.months
  switch (code) {
    case 'birthday':
      return '过生日，年龄分'
    case 'insurance-year':
      return `社保满${after / table.insuranceYears.perYear}年`
    case 'window-in':
      return tierWindow(after, table, '够')
    case 'window-out':
      return tierWindow(before, table, '不够')
    case 'title-months-in':
      return `近${window}个月里到${TIER_NAMES.x1}的够${need}个，职称计入`
    case 'title-months-out':
      return `近${window}个月里到${TIER_NAMES.x1}的不够${need}个，职称不计`
    case 'service-year':
      return `${name}满${after / table[rule === 'suburb' ? 'suburb' : 'publicService'].perYear}年`
    case 'left-area':
      return `离开了${name}`
    case 'fresh-ends':
      return '应届期过了'
    case 'marriage-year':
      return `结婚满${after / table.shanghaiSpouse.perYear}年`
    case 'deduction-starts':
      return `${name}开始扣分`
    case 'deduction-lapses':
      return `${name}的记录到期，不再扣`
    case 'takes-over':
      return `改算${name}`
    case 'gives-way':
      return `${name}不计了（二选一）`
    case 'rules-begin':
      return '规则从这天起才知道'
    case 'rules-end':
      return '规则只知道到前一天'
    case 'floor':
      return '总分最低0分，0分以下的部分'
  }
}

/** 近48个月里到1倍的够36个, the tier by what it is worth. */
function tierWindow(points: number, { insuranceBase }: Table, enough: '够' | '不够'): string {
  const tier = insuranceBase.find((one) => one.points === points)
  return tier === undefined
    ? RULE_NAMES['insurance-base']
    : `近${tier.window}个月里到${TIER_NAMES[tier.tier]}的${enough}${tier.need}个`
}

/** Why nothing can be said without the spans, and what there is of the insurance instead. */
export function needsSpans(insurance: Facts['insurance']): string {
  const now =
    insurance === undefined ? '还没填' : insurance === 'unknown' ? '记的是待核实' : '只有月数'
  return `要看以后哪个月涨、哪个月掉，得知道每一段社保是几月到几月、基数多少。现在${now}。`
}

/** What has to be answered before the years ahead can be looked at. */
export const ASK_FIRST = '要看以后怎么变，先答这几题；没答的不去猜。'

/** A yearly renewal, in one sentence. */
export const permitNote = (expiresOn: DayText): string =>
  `居住证${showDay(expiresOn)}到期；积分要每年续办，断了就不算有效，这里没算进去`
