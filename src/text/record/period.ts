import type { PaidMonth } from '@/engine'

import { BASE_WORDS } from './span-form'
import { paidWords } from './years'

/** The page that changes several months as one. */
export const PERIOD_WORDS = {
  title: '一起改几个月',
  mark: (count: number) => `${count === 1 ? '这个月' : `这${count}个月`}标成`,
  base: (count: number) => `${count === 1 ? '' : `这${count}个月，`}${BASE_WORDS.label}`,
  pays: '填了基数，没交的月份也算交了。',
}

/** What months are by now: 现在：交了9个月 · 基数 13,000元 · 补缴3个月. */
export function periodNow(months: readonly PaidMonth[]): string {
  const paid = months.flatMap((month) => (month.paid === undefined ? [] : [month.paid]))
  return paid.length === 0
    ? '现在：没有记录'
    : `现在：${[`交了${paid.length}个月`, ...paidWords(paid)].join(' · ')}`
}
