import {
  type DayOrBounds,
  type DayText,
  type FilingDays,
  firstDayOf,
  type RenewalDate,
} from '@/engine'

import { showDay } from '../time'
import { earlierText, endOf, openText, showWeekday } from './dates'

/**
 * From a date on something holds: 2026年11月6日（周五）起可以办; of an open date both ends are said.
 * @param why said of an open date; nothing where the words that follow say it
 */
export function sinceText(
  date: RenewalDate,
  holds: string,
  why: (date: { to: DayText }) => string = openText,
): string {
  if ('day' in date) return `${showWeekday(date.day)}起${holds}`
  return `最早${showDay(date.from)}、最晚${endOf(date)}起${holds}${why(date)}`
}

/** By when something is advised to be done; of an open date its early end, which is early enough in any case. */
export const beforeText = (date: RenewalDate, done: string): string =>
  `最晚${showWeekday(firstDayOf(date))}${done}`

/** The last day on which something happens; of an open date its later end, which holds in any case. */
export const atLatestText = (date: DayOrBounds, happens: string): string =>
  'day' in date
    ? `最迟${showWeekday(date.day)}${happens}`
    : `最迟${showDay(date.to)}${happens}${earlierText(date)}`

/** From when the points can be filed, and by when they should be: what an employer can be asked for. */
export function filingText({ endorsed, earliestFiling, adviseFiling }: FilingDays): string {
  const as = endorsed ? '' : '要是今天签注，'
  return `${as}${sinceText(earliestFiling, '可以续积分', () => '')}，建议${beforeText(adviseFiling, '办好')}。`
}
