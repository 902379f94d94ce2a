import type { Line } from '@/engine'

export const LINE_CONFLICTS_WORDS = {
  rest: (count: number, areOthersShown: boolean, isSettled: boolean) =>
    `${areOthersShown ? '另' : '关于这一项'}有${count}处说法不一，` +
    (isSettled ? '对这一天的分数没有影响。' : '这一项还没定，答了才知道对你有没有影响。'),
  title: '不同的说法',
  ours: (reason: string) => `本工具的取法：${reason}`,
  all: '看全部分歧和取法',
}

/** The page of one line. */
export const LINE_WORDS = {
  shareLine: (rule: string) => `居住证积分：${rule}怎么算`,
  unknown: '这一项打不开',
  unknownWhy: '可能来自更新的版本，或者链接不完整。',
  home: '去首页',
  basis: '依据',
}

/** A line by this person's answers. */
export const OWN_LINE_WORDS = {
  /** after the points, which a line that was never asked about does not show */
  status: (threshold: string, word: string, hasPoints: boolean) =>
    `${hasPoints ? '分 ' : ''}${threshold} ${word}`,
  noProfile: '还没有你的答案。答了问题，这里就是你自己的算法。',
  begin: '从第一题开始算',
  noRules: (day: string) => `${day}的规则本工具不知道，所以没有分数。`,
  unclear: (topic: string, sure: string) => `${topic}，条文没写明；${sure}`,
  why: '为什么',
  title: '按你的情况',
  answer: (answer: string) => `你的答案：${answer}`,
  higherOne: (value: number) =>
    `学历和职称技能只取高的一项；这一项值${value}分，没有另一项高，所以不加。`,
  answerIt: '回答这一题',
  changeIt: '修改我的答案',
}

/** Said where there is nothing to work out. */
export const PLAIN_LINES: Record<Line['status'], string> = {
  counted: '这一项按固定分值计入。',
  capped: '这一项已经到上限。',
  outranked: '',
  'not-met': '按你的答案，这一项没有分。',
  unknown: '还没有答案，先按最少的算；答了就能定下来。',
  lapsed: '已经过了计分的时间。',
  assumed: '没有问过你，按没有算。大多数人也确实没有。',
}
