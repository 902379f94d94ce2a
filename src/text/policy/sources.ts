import type { Clause, SourceDocument } from './types'

/** How near a paper is to the text in force. */
export const STANDINGS: Record<SourceDocument['standing'], string> = {
  official: '读过条文',
  relayed: '只有别人转述',
  'not-obtained': '没拿到原文',
  article: '中介文章',
  'third-party': '第三方',
}

/** The lists, by the name that stands in the address. */
export const PARTS = {
  clauses: { title: '条文', about: '每一分依据哪一条' },
  conflicts: { title: '说法不一的地方', about: '各家怎么说，本工具取哪一种，为什么' },
  documents: { title: '文件和出处', about: '都看了哪些材料，看没看到原文' },
  wages: { title: '历年平均工资', about: '社保基数跟谁比' },
  permit: { title: '居住证怎么申领', about: '从居住登记到拿证，哪些只有别人转述' },
  background: { title: '上学、购房、落户', about: '不是积分的规则：该问什么、问谁' },
  gaps: { title: '没查到的', about: '哪些原文没拿到，哪些没有写明' },
} as const

export type Part = keyof typeof PARTS

/** Says whether it is the name of a list. */
export const isPart = (name: string | undefined): name is Part =>
  name !== undefined && Object.keys(PARTS).includes(name)

/** How sure a statement is, in words and as a share. */
export function sureness(confidence: number | undefined): string {
  if (confidence === undefined) return '没查到条文，只当作参考'
  const tenths = `约${Math.round(confidence * 100)}%`
  if (confidence === 1) return '高，条文写明'
  if (confidence >= 0.9) return `高（${tenths}）`
  if (confidence >= 0.75) return `较高（${tenths}）`
  if (confidence >= 0.6) return `中等（${tenths}）`
  return `低（${tenths}）`
}

/** Whether a reading changes a result or is only told. */
export const KINDS = {
  reading: '分数或日期会因此不同',
  'sources-page': '不采用那种说法，只在这里写明',
} as const

/** The latest day on which a clause was read. */
export const lastRead = (clauses: readonly Clause[]): string =>
  clauses.reduce((latest, { dateRead }) => (dateRead > latest ? dateRead : latest), '')
