import type { LineMove } from '@/engine'

import { STATUS_NAMES } from '../scheme'
import { type Scored, verdict } from '../points'

/** Behind the label of the original: in that of a trial, and in what a kept one is suggested to be called. */
export const TRIAL_WORD = ' 改动'

/**
 * Said when a trial is kept.
 * @param original the label of what it is a copy of; undefined where that is gone
 */
export const keptTrialText = (original: string | undefined): string =>
  original === undefined
    ? '它标着“假设”，不是现在的真实情况。现在用的就是它。'
    : `它标着“假设”，不是现在的真实情况。现在用的还是“${original}”，没有变。`

/** Behind the label of an imagined profile, where several are listed. */
export const SUPPOSED_WORD = '假设'

/**
 * What the trial comes to, against the profile that it was copied from and against the threshold.
 * @param before undefined where that profile is gone
 */
export function trialSummary(before: Scored | undefined, after: Scored, threshold: number): string {
  const { word, gap } = verdict(after, threshold)
  const [was, is] = [before?.explanation.total ?? null, after.explanation.total]
  if (before === undefined || was === null || is === null) return `${word}，${gap}`
  const open = [before, after].some(({ range }) => range.low !== range.high)
  return `${open ? '已定下的部分' : ''}${difference(is - was)}。${word}，${gap}`
}

const difference = (points: number): string =>
  points === 0 ? '分数没变' : points > 0 ? `比原来多${points}分` : `比原来少${-points}分`

/** By how much a line changed, and its state where that is not simply counted; of what is open, that it is or was. */
export function changeDetail({ before, after: { points: now, status } }: LineMove): string {
  const points = now - (before?.points ?? 0)
  if (points === 0) return status === 'unknown' ? STATUS_NAMES[status].word : '定下来了'
  const by = points > 0 ? `多${points}分` : `少${-points}分`
  return status === 'counted' ? by : `${by} · ${STATUS_NAMES[status].word}`
}
