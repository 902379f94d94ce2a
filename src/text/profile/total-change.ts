import type { Range, Span } from '@/engine'

import { monthsOf, without } from '@/engine'
import { spanPeriod } from '../record'
import { showMonth } from '../time'

/** Said where what was answered has been answered otherwise since. */
export const UNDO_REFUSED = '后来又改过，撤不回去了。'

/**
 * What an answer has made of the total: `总分 129→99`, `总分 79～179→179`, `总分 129→不计算`, or `总分最少 30，最多 167→140` as
 * long as some of it is open; undefined where it has not changed it.
 * @param before undefined where nothing was answered yet: then the new total is told alone
 */
export function totalChange(before: Range | undefined, after: Range): string | undefined {
  const was = before ?? after
  const isSame = was.low === after.low && was.high === after.high
  if (before !== undefined && isSame) return undefined
  const isOne = after.low === after.high
  // With a record that takes the right to points away there is no total.
  if (isOne || was.low === null) return `总分 ${step(rangeText(was), rangeText(after))}`
  return `总分最少 ${step(`${was.low}`, `${after.low}`)}，最多 ${step(`${was.high}`, `${after.high}`)}`
}

const rangeText = ({ low, high }: Range): string =>
  low === null ? '不计算' : low === high ? `${low}` : `${low}～${high}`

const step = (was: string, is: string): string => (was === is ? is : `${was}→${is}`)

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

/** What was deleted from a record: `已删除 2023年1月`; undefined where something else was done to it. */
export function deletedText(
  before: readonly Span[],
  after: readonly Span[],
  thisMonth: number,
): string | undefined {
  const [gone, ...more] = without(before, after)
  if (gone === undefined || without(after, before).length > 0) return undefined
  return more.length === 0
    ? `已删除 ${spanPeriod(gone, thisMonth)}`
    : `已删除${monthsOf([gone, ...more])}个月`
}
