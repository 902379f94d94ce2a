import type { DayOrBounds, RenewalDate } from '@/engine'

import { showDay } from '../time'
import { endOf, NOT_PUBLISHED, showWeekday } from './dates'

/** From a date on something holds: 2026年11月6日（周五）起可以办; of an open date both ends are said. */
export function sinceText(date: RenewalDate, holds: string): string {
  if ('day' in date) return `${showWeekday(date.day)}起${holds}`
  return `最早${showDay(date.from)}、最晚${endOf(date)}起${holds}${NOT_PUBLISHED}`
}

/** By when something is advised to be done; of an open date its early end is early enough in any case. */
export function beforeText(date: RenewalDate, done: string): string {
  if ('day' in date) return `最晚${showWeekday(date.day)}${done}`
  return `${showDay(date.from)}前${done}，最晚${endOf(date)}${NOT_PUBLISHED}`
}

/** The last day on which something happens; of an open date its later end, which holds in any case. */
export const atLatestText = (date: DayOrBounds, happens: string): string =>
  'day' in date
    ? `最迟${showWeekday(date.day)}${happens}`
    : `最迟${showDay(date.to)}${happens}${MAY_BE_EARLIER}`

/** Said of the later end of an open date. */
export const MAY_BE_EARLIER = '（放假安排待公布，可能早几天）'
