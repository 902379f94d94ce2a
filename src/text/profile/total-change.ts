import type { MonthText, Range, Span } from '@/engine'

import { monthsOf, without } from '@/engine'
import { commas } from '../common'
import { spanPeriod } from '../record'
import { showMonth } from '../time'

/** Said where what was answered has been answered otherwise since. */
export const UNDO_REFUSED = '后来又改过，撤不回去了。'

/**
 * What an answer has made of the total: `总分从129分变成99分`, and where it was or is open what it is now: `总分现在是99分`,
 * `总分现在是30～140分`; undefined where it has not changed it.
 * @param before undefined where nothing was answered yet: then the new total is told alone
 */
export function totalChange(before: Range | undefined, after: Range): string | undefined {
  const is = rangeText(after)
  if (before === undefined) return `总分现在${is}`
  const { low, high } = before
  if (low === after.low && high === after.high) return undefined
  return low !== null && low === high && after.low !== null && after.low === after.high
    ? `总分从${low}分变成${after.low}分`
    : `总分现在${is}`
}

/** Said of a total that is as it was. */
export const sameTotal = (now: Range): string => `总分还${rangeText(now)}`

/** With a record that takes the right to points away there is no total. */
const rangeText = ({ low, high }: Range): string =>
  low === null ? '不计算' : low === high ? `是${low}分` : `是${low}～${high}分`

/** A span that was given another end or beginning: `改到2024年6月为止`; undefined where something else was done. */
export function trimmedText(
  before: readonly Span[],
  after: readonly Span[],
  thisMonth: number,
): string | undefined {
  if (without(after, before).length > 0) return undefined
  const changed = before.filter((span) => without([span], after).length > 0)
  const [was] = changed
  if (was === undefined || changed.length > 1) return undefined
  const [now, ...more] = after.filter((span) => without([span], [was]).length === 0)
  if (now === undefined || more.length > 0) return undefined
  const begins = now.from === was.from ? undefined : showMonth(now.from)
  if (now.to === was.to) return `改成从${begins}开始`
  return begins === undefined
    ? `改到${showMonth(now.to!)}为止`
    : `改成${spanPeriod(now, thisMonth)}`
}

const GONE = { deleted: '已删除', marked: '已记为没交' }

/**
 * What is no longer in a record: `已删除 2023年1月`, and of months that were marked as not paid `已记为没交 2023年1月`;
 * undefined where something else was done to it.
 * @param how counted: counts stand in its place
 */
export function goneText(
  before: readonly Span[],
  after: readonly Span[],
  thisMonth: number,
  how: 'deleted' | 'marked' | 'counted',
): string | undefined {
  const [gone, ...more] = without(before, after)
  if (gone === undefined || without(after, before).length > 0) return undefined
  if (how === 'counted') return '已改用月数'
  return more.length === 0
    ? `${GONE[how]} ${spanPeriod(gone, thisMonth)}`
    : `${GONE[how]}${monthsOf([gone, ...more])}个月`
}

/**
 * That fewer months count, and when the next year is full: `有效月份92→89，其余照算，满8年要到2027年6月`; undefined where no fewer do.
 * @param reached the month of the next full year, if it goes on like this
 */
export function fewerText(was: number, now: number, reached?: MonthText): string | undefined {
  if (now >= was) return undefined
  const full = reached && `满${Math.floor(now / 12) + 1}年要到${showMonth(reached)}`
  return commas([`有效月份${was}→${now}，其余照算`, full])
}
