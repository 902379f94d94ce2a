import type { DayOrBounds, DayText, EndorseBy, FilingDays, RenewalDate } from '@/engine'

import { showDay, showDayAfter } from '../time'
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

/** The last day on which something happens; of an open date its later end, which holds in any case. */
export const atLatestText = (date: DayOrBounds, happens: string): string =>
  'day' in date
    ? `最迟${showWeekday(date.day)}${happens}`
    : `最迟${showDay(date.to)}${happens}${earlierText(date)}`

/** From when the points can be filed: what an employer can be asked for. No text says until when. */
export function filingText({ endorsed, earliestFiling }: Omit<FilingDays, 'adviseFiling'>): string {
  const as = endorsed ? '' : '要是今天签注，'
  return `${as}${sinceText(earliestFiling, '可以续积分', () => '')}，${SOON}。`
}

/** By when to endorse for a day on which the points are to be filed. Before the 签注 nobody can file. */
export function endorseByText({ by, day, atWork, isProposed }: EndorseBy): string {
  const until = showWeekday(by)
  if (day === undefined) return `${until}赶不上了。`
  const at = atWork === undefined ? '' : `，去窗口${showDayAfter(by, atWork, showWeekday)}`
  return `${isProposed ? '要赶在到期前' : `要赶上${until}`}续积分，最晚${showDayAfter(by, day, showWeekday)}签注${at}。`
}

/** Of what an article alone gives a day for. */
export const SOON = '越早越好'
