import type { MonthText } from '@/engine'

import { showMonth } from '../time'

/** The page of all months. */
export const MONTHS_WORDS = {
  yearAria: (year: string, isOpen: boolean) => `${year}。${isOpen ? '收起' : '展开'}`,
  gridTitle: '每个月是几倍',
  years: (count: number) => `共${count}个年份`,
  newer: '更近的年份',
  older: '更早的年份',
  title: '逐月看社保',
  share: '居住证积分：社保哪个月算、哪个月不算',
  lead: '点一年，再点一个月，就能看它算不算、改它的基数。',
  several: '一起改几个月',
  pickFirst: '点第一个月',
  pickLast: (first: MonthText) => `从${showMonth(first)}起，再点最后一个月`,
  unpick: '不选了',
  month: (month: number) => `${month}月`,
}
