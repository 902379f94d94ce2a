import {
  DATE_BASES,
  ENDORSEMENT,
  FILING,
  HOLIDAY_YEARS,
  RENEWAL_NOTES,
  type DateId,
  type DayOrBounds,
  type DayText,
  weekdayOf,
} from '@/engine'

import { showDay, showDayAfter } from '../time'

const { daysBefore, continuousDays, articleDays } = ENDORSEMENT

export const DATE_NAMES: Record<DateId, string> = {
  windowOpens: '可以签注的第一天',
  expires: '居住证到期',
  lastContinuous: `逾期第${continuousDays}天`,
  restartsFrom: `逾期第${continuousDays + 1}天`,
  day90: `逾期第${articleDays}天`,
  earliestFiling: '最早可以续积分',
  adviseFiling: '文章建议这天前续积分',
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
  day90: '文章说，过了要重办居住证；没有规定支持',
  earliestFiling: `签注后满${FILING.waitDays}个工作日`,
  adviseFiling: `签注后第${FILING.adviseDays}个工作日，不是期限`,
  filingCaution: '过了这天，文章说积分要重办',
  decisionBy: `审核属实后第${FILING.decisionDays}个工作日`,
  reportMove: '这天以前更新住址',
}

/** The line under a date's name; nothing where it says what could be done until then. */
export const dateNote = (id: DateId, isGone: boolean): string | undefined =>
  isGone && UNTIL.includes(id) ? undefined : DATE_NOTES[id]

const UNTIL: readonly DateId[] = ['expires', 'lastContinuous', 'reportMove']

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

/** 2026年11月1日（周日）. */
export function showWeekday(day: DayText): string {
  return `${showDay(day)}（周${WEEKDAYS[weekdayOf(day)]}）`
}

/**
 * A date of the plan in words. Of an open one what is safe: of what is advised its early end, of a wait for others its late
 * one, else both days between which it lies.
 */
export function showRenewalDate(date: DayOrBounds & { clause?: string }): string {
  if ('day' in date) return showWeekday(date.day)
  const { from, to, clause } = date
  if (clause === DATE_BASES.adviseFiling.clause)
    return showWeekday(from) + openText(date, '，可能晚一些')
  if (clause === DATE_BASES.decisionBy.clause) return showDay(to) + earlierText(date)
  return `${showDay(from)}到${endOf(date)}之间${openText(date)}`
}

/** Said of an open date, with what may come of it. */
export const openText = ({ to }: { to: DayText }, then = ''): string =>
  `（${holidaysLacking(to)}${then}）`

/** Said of its later end. */
export const earlierText = (date: { to: DayText }): string => openText(date, '，可能早一些')

/** Whether this app has the holidays of a year. */
export const hasHolidays = (year: number): boolean => HOLIDAY_YEARS.some((one) => one.year === year)

/**
 * Why a day is open. Whether a year's holidays are published by now is not known here: this app has not got them.
 * @param day of that year, or next to it
 */
export function holidaysLacking(day: DayText): string {
  const own = Number(day.slice(0, 4))
  const year = [own, own + 1].find((one) => !hasHolidays(one)) ?? own - 1
  return `应用里还没有${year}年的放假安排`
}

/** The later end of an open date, without the year where the earlier one has it. */
export const endOf = ({ from, to }: { from: DayText; to: DayText }): string =>
  showDayAfter(from, to)

/**
 * How far a day lies from today, in words; the state of a date is never told by colour alone.
 * @param open the day is the later end of a date that is not published yet
 */
export function awayText(days: number, open = false): string {
  if (days === 0) return open ? '最晚今天' : '就是今天'
  return days > 0 ? `${open ? '最多' : '还有'}${days}天` : `过了${-days}天`
}
