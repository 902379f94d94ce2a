import type { ActionId } from '@/engine'

import { actionName } from './action-names'

/** The page of one way. */
export const WAY_WORDS = {
  title: '一个办法',
  forWhom: '能多几分，要看自己的情况：建一份档案，答完题就知道。',
  missing: '可能来自更新的版本，或者链接不完整。',
  toWays: '看现在有哪些办法',
}

/** On the card of a way: its actions and nothing of who found it. */
export const wayTitle = (ids: readonly ActionId[]): string =>
  `居住证积分的一个办法：${ids.map(actionName).join('＋')}`

export const WAY_PLAN_WORDS = {
  onward: (words: string, isPaying: boolean) =>
    `${words}${isPaying ? '。从要做的事里写的那个月起，照那里交' : ''}`,
  now: (reading: string, stand: string, strict: string) => `${reading}，${stand}。${strict}，`,
  other: (way: string, sure: string) => `${way}。${sure}。`,
  insured: (name: string, word: string) => `${name}：${word}`,
  actions: '要做的事',
  /** of what takes all the time until it is due */
  prepare: (due: string) => `现在就要开始准备，最晚${due}`,
  change: '改',
  basis: '这是按什么算的',
  insurance: '社保',
  lines: '分数怎么变',
  then: (day: string) => `${day} → 那时`,
  total: '总分',
  otherThen: (reading: string, total: number | null) => `${reading}那时是${total}分`,
}
