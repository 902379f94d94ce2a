import type { Cause, DayText, PolicyVersion } from '@/engine'

import { commas } from '../common'
import { showDay } from '../time'
import { causesText } from './forecast'
import { dayWord } from './ways'

type Table = NonNullable<PolicyVersion['table']>

/** What stands on the axis of a picture. */
export const MARK_WORDS = {
  school: (day: DayText) => `学校要求的日子：${showDay(day)}`,
  renewal: (day: DayText) => `居住证到期：${showDay(day)}，以后每年一次`,
  rules: (day: DayText) => `${showDay(day)}起，规则是假定的`,
}

export const CHART_WORDS = {
  threshold: (threshold: number, low: number) => `${threshold}分。图的下边是${low}分`,
  /** in the place of what a finger reads, until one does */
  hint: '点一下图，看哪天几分、为什么',
}

/** What a finger on the curve reads: from which day on, the total, and why it changed. */
export const readText = (
  { day, total, causes }: { day: DayText; total: number; causes: readonly Cause[] },
  table: Table,
): string =>
  causes.length === 0
    ? `${showDay(day)}：${total}分`
    : `${showDay(day)}起${total}分：${causesText(causes, table)}`

/** The axis that ways are drawn on side by side. */
export const WAYS_AXIS_WORDS = {
  title: '放在一起比',
  now: (isChosen: boolean) => dayWord({ chosen: isChosen }),
  aria: (isChosen: boolean, last: string, marks: readonly string[]) =>
    commas([`横条从${dayWord({ chosen: isChosen })}画到够分的那个月，右边是${last}`, ...marks]),
}
