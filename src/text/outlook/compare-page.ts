import { AS_READ } from '../points'

/** The page that compares two profiles. */
export const COMPARE_WORDS = {
  unreadable: '有一份读不出来了，请换一份。',
  title: '两份对比',
  first: '先选一份',
  second: (label: string) => `“${label}”和哪一份比？`,
  others: '换两份比',
  needsTwo:
    '要有两份档案才能比，比如你和配偶各一份。到“我的”点“新建一份”，填好再来。试的改动要先留下。',
  toProfiles: '去“我的”',
  lines: '逐项比',
  lineAria: (rule: string, one: string, onePoints: string, other: string, otherPoints: string) =>
    `${rule}：${one}${onePoints}，${other}${otherPoints}`,
  toInsurance: '去“社保”',
  asOf: (day: string) => `分数按${day}算。`,
  noYears: '以后谁先到、谁保持得久，比不了',
  notCompared: '没有比的',
}

export const YEARS_WORDS = {
  title: (isRead: boolean) => `${isRead ? `${AS_READ}，` : ''}往后十年`,
  each: (month: number) => `每年${month}月1日各几分`,
  /** the picture, by how each of the two is drawn */
  curvesAria: (one: string, other: string) => `往后十年的分数，实线是“${one}”，虚线是“${other}”`,
  year: (year: string) => `${year}年`,
  yearAria: (year: string, one: string, onePoints: string, other: string, otherPoints: string) =>
    `${year}年：${one}${onePoints}，${other}${otherPoints}`,
  none: '没有总分',
  points: (total: number) => `${total}分`,
}
