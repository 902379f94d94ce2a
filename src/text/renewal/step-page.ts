import type { DayText, StepId } from '@/engine'

import { showDay } from '../time'

/** The page of one step. */
export const STEP_WORDS = {
  share: (name: string) => `上海居住证积分，这一步怎么办：${name}`,
  basis: '依据和来源',
  sources: (count: number) => `${count}处来源`,
  clause: (number: number) => `条文${number}`,
  mentioned: '提到这一步的',
  before: '先要办好',
  missing: '没有这一步。链接可能来自更新的版本，或者不完整。',
  how: '怎么办',
  along: '同一趟办的',
  where: '在哪里办',
  nearest: '复制名字，到地图里搜最近的。',
  site: '复制名字，到浏览器里搜，认准 .gov.cn。',
  unneeded: '按你现在的情况，没有这一步。情况变了，先改“我的情况”。',
  toRenewal: '回到续办',
  changeSituation: '改我的情况',
  dates: '日期',
  dateAria: (name: string, date: string) => `${name}，${date}`,
}

export const STEP_DONE_WORDS = {
  assumedDone: '后面的步骤已经办了，这一步当作办好了。日子可以不写。',
  doneOn: '办好的日子',
  early: '其实已经办好了',
  which: '哪一天？',
  address: '更新住址也办了吗？',
  yes: '办好了',
  notYet: '还没有',
  change: '改日期',
  noted: (day: string) => `✓ 已保存：${day}`,
}

/** What a tap writes down, for today, as its button says it. */
export const NOTED: Partial<Record<StepId | 'suppliedOn', string>> = {
  address: '住址更新了',
  'verify-education': '学历验证好了',
  'employer-code': '代码拿到了',
  'employer-login': '新单位登录了',
  refresh: '有效期刷新了',
  details: '信息核对好了',
  'fill-form': '申请表填好了',
  'hand-over': '材料给了人事',
  counter: '材料交了',
  receipt: '收件凭证拿到了',
  notice: '通知单拿到了',
  suppliedOn: '补好交上去了',
}

/** What a tap has written down, with its day; undefined where the page itself says it. */
export const notedText = (id: StepId | 'suppliedOn', day: DayText): string | undefined =>
  NOTED[id] && `✓ 已保存：${showDay(day)}，${NOTED[id]}`

export const STEP_PAPERS_WORDS = {
  title: '要用的材料',
  oneOf: (group: string) => `${group}，任选一种`,
  inCase: '不一定要',
}
