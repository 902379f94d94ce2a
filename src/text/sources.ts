import type { Clause, SourceDocument, WageYear } from '@/engine'

/** How near a paper is to the text in force. */
export const STANDINGS: Record<SourceDocument['standing'], string> = {
  official: '读过条文',
  relayed: '只读到转述',
  'not-obtained': '没拿到原文',
  article: '中介文章',
  'third-party': '第三方',
}

/** The order in which the sources are believed. */
export const HOW_WE_CHOOSE: readonly string[] = [
  '读过条文的规定排在最前。',
  '只读到转述的排在后面，并写明没读过原文。',
  '中介文章和第三方网站只作旁证；和规定不一样时，按规定算。',
  '条文没写的，写明是怎么理解的；会影响你结果的，同时写出另一种算法的结果。',
]

/** The four lists, by the name that stands in the address. */
export const PARTS = {
  clauses: { title: '条文', about: '每一分依据哪一条' },
  conflicts: { title: '说法不一的地方', about: '各家怎么说，本工具取哪一种，为什么' },
  documents: { title: '文件和出处', about: '都看了哪些材料，读到什么程度' },
  wages: { title: '历年平均工资', about: '社保基数跟谁比' },
} as const

export type Part = keyof typeof PARTS

/** Says whether it is the name of a list. */
export const isPart = (name: string | undefined): name is Part =>
  name !== undefined && Object.keys(PARTS).includes(name)

/** The articles in the order in which a person asks about them. */
export const CLAUSE_GROUPS: readonly { title: string; ids: readonly string[] }[] = [
  { title: '基础分', ids: ['A6-1', 'A6-2', 'A6-3', 'A6-4'] },
  {
    title: '加分',
    ids: ['A7-1', 'A7-2', 'A7-3', 'A7-4', 'A7-5', 'A7-6', 'A7-7', 'A7-8', 'A7-9', 'A7-10'],
  },
  { title: '减分和取消资格', ids: ['A8-1', 'A8-2', 'A8-3', 'A9'] },
  { title: '怎么合成总分', ids: ['A10', 'A11', 'A12', 'wage'] },
  {
    title: '谁能办、怎么办',
    ids: ['A2', 'A13', 'A14', 'A15-18', 'A16', 'A17', 'A19', 'A20', 'A22', 'A24'],
  },
  {
    title: '居住证签注',
    ids: ['D10', 'E-endorse', 'E-address', 'S-years', 'S-90'],
  },
  {
    title: '续办时的说法（多半只在文章里读到）',
    ids: [
      ...['S-steps', 'S-wait', 'S-advise', 'S-60', 'S-education', 'S-lease'],
      ...['S-contract', 'S-papers', 'S-employer'],
    ],
  },
]

/** The conflicts by what they are about. */
export const CONFLICT_GROUPS: readonly { title: string; ids: readonly string[] }[] = [
  {
    title: '分数怎么算',
    ids: [
      ...['7', '8', '9', '10', '13', '15', '16', '19', '26', '27', '29', '30'],
      ...['title-months', 'base-downward', 'service-years'],
      ...['wage-year', 'cumulative-years', 'service-left'],
    ],
  },
  { title: '减分和资格', ids: ['11', '12', '14', '17', '18', 'deduction-day'] },
  { title: '居住证签注', ids: ['1', '2', '3', '20', '21', '24', '25-years'] },
  { title: '积分续办', ids: ['4', '5', '6', '22', '23', '25', '28', '31'] },
]

/** The papers by their standing. */
export const DOCUMENT_GROUPS: readonly {
  title: string
  standings: readonly SourceDocument['standing'][]
}[] = [
  { title: '规定', standings: ['official', 'relayed', 'not-obtained'] },
  { title: '旁证', standings: ['third-party', 'article'] },
]

/** How sure a statement is, in words and as a share. */
export function sureness(confidence: number | undefined): string {
  if (confidence === undefined) return '没有读到条文，只当作参考'
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

export const WAGE_SURENESS: Record<WageYear['confidence'], string> = {
  high: '读到过出处',
  'average-high': '平均工资读到过出处',
  middle: '常识，没读到出处',
}

/** The latest day on which a clause was read. */
export const lastRead = (clauses: readonly Clause[]): string =>
  clauses.reduce((latest, { dateRead }) => (dateRead > latest ? dateRead : latest), '')
