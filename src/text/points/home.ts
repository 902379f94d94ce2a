import type { MonthText, Span } from '@/engine'

import { CHECK_TITLE } from '../common'
import { baseWords } from '../record'
import { showMonth } from '../time'
import { OTHER_READING } from './other-reading'

/** Whether the person may apply at all. */
export const CONDITIONS_WORDS = {
  title: '能不能申请（和分数无关）',
  checks: '个税、材料这些，另外一条条对',
  condition: (name: string, verdict: string, reason: string) => `${name}：${verdict}。${reason}`,
}

/** What the app is, before anything is answered: all of it fits above the question on a small phone. */
export const FIRST_RUN_WORDS = {
  title: '上海居住证积分，自己算清楚',
  lead: '答几个问题，就知道有没有120分、还差多少、怎么补上。不登录，不留电话，填的只在这部手机上。个人开发，非官方。',
  example: '先看一个例子',
  can: '这里能做什么',
}

/** What one can do here, and where. */
export const CAN = [
  { to: 'points', name: '算积分', detail: '每一项都写明出处' },
  { to: 'insurance', name: '记社保', detail: '看清哪些月份算、哪些不算' },
  { to: 'renewal', name: '办续办', detail: '写上到期日，看每一步哪天办' },
  { to: 'papers', name: '备材料', detail: '谁带什么，备好一样勾一样' },
  { to: 'checks', name: CHECK_TITLE, detail: '对照常见的办不成的原因' },
  { to: 'sources', name: '查依据', detail: '规则的出处、说法不一的地方' },
] as const

/** In 朋友圈, where nothing can be tapped but WeChat's own button. */
export const STILL_WORDS = '点下面的“前往小程序”，就能开始算。'

export const HOME_WORDS = {
  backToHr: '回到给单位人事的那一页',
}

/** The ways to the threshold, or to what keeps it for who is there. */
export const waysTitle = (threshold: number, isThere: boolean): string =>
  `怎么${isThere ? '保住' : '到'}${threshold}分`

/** The row that leads there. */
export const waysRow = (threshold: number, isThere: boolean) => ({
  name: waysTitle(threshold, isThere),
  detail: isThere ? '够了，能保持多久' : '哪种办法最快、最省事，能保持多久',
})

/** Ways on to what comes later. */
export const LATER_WORDS = {
  title: '以后',
  forecast: '以后怎么变',
  forecastDetail: '什么都不变，哪天涨、哪天掉',
  trial: '试一份改动',
  trialDetail: '换个答案试试，不动原来的',
  compare: '两份档案对比',
  compareDetail: '谁来申请更合适',
}

/** A group of lines with its sum. */
export const LINE_GROUP_WORDS = {
  folded: (count: number, areOthersShown: boolean, word: string) =>
    `${areOthersShown ? '另外' : ''}${count}项，${word}`,
  sum: (points: string) => `${points}分`,
  foldedDetail: '点开逐项看',
  none: '没有',
  unasked: '还没答，先按没有算',
  noneOrUnasked: '没有，或还没答',
}

export const NEXT_QUESTION_WORDS = {
  review: '核对或修改我的答案',
  next: (fact: string, points: number) =>
    `下一个最值得答的：${fact}。答了，分数能定得更准（相差最多${points}分）。`,
  openBases: (months: number, from: string) => `社保：有${months}个月的基数还没定（${from}起）。`,
  fillBases: '填基数',
  answerNow: '现在答',
}

/** A day whose rules are not known. */
export const NOT_KNOWN_WORDS = {
  title: '这一天的分数：不知道',
  otherDay: '换一天算',
  forecast: '照现在的规则推算，看以后怎么变',
  sources: '看看依据',
}

export const OLD_COUNTS_WORDS = {
  title: '社保月数不是最新的',
  update: '更新月数',
}

/** A record that ended some months ago, and may only not have been written on. */
export const OLD_RECORD_WORDS = {
  title: (label: string, end: MonthText) => `“${label}”的社保记到${showMonth(end)}`,
  /** 9月、10月照常交了吗？交了就记上，基数 12,500元。 */
  ask: (months: readonly MonthText[], base: Span['base']) =>
    `${months.map((month) => `${Number(month.slice(5))}月`).join('、')}照常交了吗？交了就记上，${baseWords(base)}。`,
  paid: '照常交了',
  other: '不是，去改',
}

/** Of months that nobody wrote down one by one: the record has no end. */
export const paidToText = (month: MonthText): string => `已按照常交到${showMonth(month)}算`

export const RESULT_WORDS = {
  apply: '够分了，看怎么申请',
  nextSteps: '拿不准，问谁',
}

/** The total and what it is made of. */
export const SUMMARY_WORDS = {
  aria: (word: string, gap: string) => `${word}。${gap}`,
  total: (total: string, threshold: number, other?: string) =>
    `${total}分，标准分${threshold}分，可以超过${other === undefined ? '' : `；${OTHER_READING}是${other}分`}`,
  open: '▨ 还没定',
  /** the way to the clause; where its number is drawn, what the open band of the gauge is */
  other: (why: string, isDrawn: boolean) => `${isDrawn ? '▭ ' : ''}${why}\u00a0›`,
}

/** Over the bar of the lines. */
export const STACK_TITLE = '分数从哪来'
/** Under the bar: the parts of a group, in their order. */
export const stackKey = (group: string, names: readonly string[]): string =>
  `${group}：${names.join('、')}`

/** A stored profile that cannot be read. */
export const UNREADABLE_WORDS = {
  newerTitle: '这份档案要用新版打开',
  title: '这份档案读不出来',
  newer: '它是用更新的版本保存的，内容都还在。请关掉再打开，等它更新。',
  damaged: '保存的内容损坏了。原样已经留着，可以复制出来；别的档案不受影响。',
  recovery: '看看还能找回什么',
  otherProfile: '换一份档案',
}
