import {
  ENDORSEMENT,
  FILING,
  HOLIDAY_YEARS,
  RENEWAL_NOTES,
  type DateId,
  type DayOrBounds,
  type DayText,
  weekdayOf,
} from '@/engine'

import { showDay } from '../time'
import { POINTS_END, YEARS_ELSEWHERE, YEARS_RESTART } from '../policy'

const { daysBefore, continuousDays, articleDays } = ENDORSEMENT

export const DATE_NAMES: Record<DateId, string> = {
  windowOpens: '可以签注的第一天',
  expires: '居住证到期',
  lastContinuous: `逾期第${continuousDays}天`,
  restartsFrom: `逾期第${continuousDays + 1}天`,
  day90: `逾期第${articleDays}天`,
  earliestFiling: '最早可以续积分',
  adviseFiling: '建议最迟续积分',
  filingCaution: `签注后第${FILING.cautionDays}天`,
  decisionBy: '最迟核定',
  reportMove: `搬家后第${RENEWAL_NOTES.reportDays}天`,
}

/** What happens on a day, in the few words that stand under its name. */
export const DATE_NOTES: Record<DateId, string> = {
  windowOpens: `到期前${daysBefore}日`,
  expires: '这天以前签注好',
  lastContinuous: '这天以前补办，多数说法是年限连续',
  restartsFrom: '从这天起补办，文章说年限重新算',
  day90: '只是文章说的，没有规定支持',
  earliestFiling: `签注后满${FILING.waitDays}个工作日`,
  adviseFiling: `签注后第${FILING.adviseDays}个工作日`,
  filingCaution: '过了这天，文章说积分要重办',
  decisionBy: `审核属实后第${FILING.decisionDays}个工作日`,
  reportMove: '这天以前更新住址',
}

/** What a date means for the person, one or two sentences. */
const DATE_MEANINGS: Record<DateId, string> = {
  windowOpens: `居住证每年签注一次，到期前${daysBefore}日内办。`,
  expires: `居住证写着的有效期最后一天。过了这天没签，居住证的使用功能中止，补办后恢复，要尽快。${POINTS_END}`,
  lastContinuous: `逾期${continuousDays}日以内补办，多数说法是居住年限自补办那天起连续计算，也有文章说重新计算；空档算不算，以核定为准。这几十天不是积分的宽限：${POINTS_END}`,
  restartsFrom: `从这天起还能补办，积分有失效的风险。${YEARS_RESTART}。${YEARS_ELSEWHERE}。`,
  day90: `几篇文章说，逾期超过${articleDays}日要重新办理居住证。没有找到规定支持，这里只把它当作提醒。`,
  earliestFiling: `签注的结果传到积分系统要几天。签注那天不算，满${FILING.waitDays}个工作日以后再登录。`,
  adviseFiling: `一篇文章建议拿证后${FILING.adviseDays}个工作日内申报；这里从签注办好那天数，那天不算。这是建议，过了不等于失效，但要尽快。`,
  filingCaution: `几篇文章说，签注后超过${FILING.cautionDays}天还没办积分年审，积分要重新办。办法里没有这一条。`,
  decisionBy: `材料审核属实以后，${FILING.decisionDays}个工作日内核定。从审核属实那天算起，不从交材料那天算；在那之前要等多久，没见到期限。`,
  reportMove: `住址变了，${RENEWAL_NOTES.reportDays}日内去更新（现行细则只读到转述）。过了也要去；过了会怎样没见到说明，先打12345问。`,
}

/** What may be done about a date, as long as it is ahead. */
const AHEAD: Partial<Record<DateId, string>> = {
  windowOpens: '从这天起可以办，越早越从容。',
  expires: '这天还能签注。',
  filingCaution: '值得避开。',
}

const AGAIN = '这一天过了。还没签注的，今天就去补办。'

/** What to do where a date has gone and its step is still open. */
const GONE: Partial<Record<DateId, string>> = {
  expires: AGAIN,
  lastContinuous: AGAIN,
  adviseFiling: '这一天过了，不等于失效。还没办的，今天就办。',
  filingCaution: '这一天过了。还没办的，照常去办，同时问区人才服务中心。',
  decisionBy: '这一天过了。没收到短信的，今天请人事问区人才服务中心。',
  reportMove: '这一天过了。还没更新的，这几天就去。',
}

/** What a date means for the person; of one that has gone, first what to do now. */
export const dateMeaning = (id: DateId, isGone: boolean): string =>
  isGone ? `${GONE[id] ?? ''}${DATE_MEANINGS[id]}` : `${DATE_MEANINGS[id]}${AHEAD[id] ?? ''}`

/** The line under a date's name; nothing where it says what could be done until then. */
export const dateNote = (id: DateId, isGone: boolean): string | undefined =>
  isGone && UNTIL.includes(id) ? undefined : DATE_NOTES[id]

const UNTIL: readonly DateId[] = ['expires', 'lastContinuous', 'reportMove']

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

/** 2026年11月1日（周日）. */
export function showWeekday(day: DayText): string {
  return `${showDay(day)}（周${WEEKDAYS[weekdayOf(day)]}）`
}

/** A date of the plan in words; an open one as the two days between which it lies. */
export const showRenewalDate = (date: DayOrBounds): string =>
  'day' in date
    ? showWeekday(date.day)
    : `${showDay(date.from)}到${endOf(date)}之间${NOT_PUBLISHED}`

/** Said of every open date. */
export const NOT_PUBLISHED = '（放假安排待公布）'

/** The later end of an open date, without the year where the earlier one has it. */
export function endOf({ from, to }: { from: DayText; to: DayText }): string {
  const end = showDay(to)
  return from.slice(0, 4) === to.slice(0, 4) ? end.replace(/^\d+年/, '') : end
}

/** The day on which a date is reached at the earliest. */
export const firstDay = (date: DayOrBounds): DayText => ('day' in date ? date.day : date.from)

/** The day by which a date is reached in any case. */
export const lastDay = (date: DayOrBounds): DayText => ('day' in date ? date.day : date.to)

/** Why an open date is open, and what its two ends stand for. */
export function openDateText(): string {
  const years = HOLIDAY_YEARS.map(({ year, notice }) => `${year}年（${notice}）`).join('、')
  return `工作日要看国务院的放假安排，公布了的有${years}。再往后的还没公布，不去猜。前一个日子，当作每天都上班；后一个日子，当作周末都休、再多放几天假。公布以后就能定下来。`
}

/**
 * How far a day lies from today, in words; the state of a date is never told by colour alone.
 * @param open the day is the later end of a date that is not published yet
 */
export function awayText(days: number, open = false): string {
  if (days === 0) return open ? '最晚今天' : '就是今天'
  return days > 0 ? `${open ? '最多' : ''}还有${days}天` : `过了${-days}天`
}

/** Why a date cannot be worked out yet. */
export function missingDateText(id: DateId): string {
  if (id === 'reportMove') return '写下哪天搬的家，才能算。'
  if (id === 'decisionBy') return '审核属实是哪一天，写下来才能算。'
  return ['earliestFiling', 'adviseFiling', 'filingCaution'].includes(id)
    ? '签注办好、写下是哪一天，才能算。'
    : '写上居住证的到期日就能算。'
}
