import type { MonthText } from '@/engine'

import { showMonth } from '../time'

/** The page of one month. */
export const MONTH_WORDS = {
  title: '一个月',
  missing: '没有这个月',
  missingWhy: '链接里的月份看不懂，或者太早了。',
  onlyCounts: '你存的是月数，没有逐月的记录，所以看不到单个月份。',
  howToAdd: '看怎么加',
}

export const MONTH_FACTS_WORDS = {
  counts: '算不算',
  wage: '当月的平均工资',
  feeYear: (period: string) => `缴费年度 ${period}`,
  span: '在哪一段',
  changeSpan: '改这一整段',
}

export const MONTH_FORM_WORDS = {
  reach: '改到哪个月',
}

/** The last month of a change that begins with `month`, to choose from: 只改这个月, 到4月, 到2021年1月, 到现在. */
export function reachWords(month: MonthText, to: MonthText, thisMonth: MonthText): string {
  const end = showMonth(to)
  if (to === month) return '只改这个月'
  if (to === thisMonth) return '到现在'
  const year = `${month.slice(0, 4)}年`
  return `到${end.startsWith(year) ? end.slice(year.length) : end}`
}
