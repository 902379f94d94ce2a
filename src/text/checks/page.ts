import { CHECK_TITLE } from '../common'

/** The page of checks. */
export const CHECK_WORDS = {
  todo: '怎么办',
  group: (sign: string, word: string, count: number) => `${sign} ${word}的${count}条`,
  share: '居住证积分续办：哪些地方可能办不成',
  known: '已知的办不成的原因',
  title: CHECK_TITLE,
  lead: (count: number) =>
    `已知的${count}种办不成的原因，拿你填的内容一条条对过。点开看依据和怎么办。`,
  ways: '分数不够，看看怎么办',
  count: (count: number) => `${count}条`,
  settles: (names: string) => `填了才知道有没有问题：${names}`,
  toFill: (places: number) => `要填${places}处`,
  each: '一条条看依据',
  moved: (name: string, from: string, to: string) => `“${name}”从“${from}”变成“${to}”。`,
}

/** What to fill in or look at, by the place it is answered. */
export const TARGET_NAMES = {
  permit: '居住证的日子和住址',
  insurance: '社保记录',
  qualifications: '职称和技能证书',
  'shortage-major': '紧缺专业',
  tax: '个税怎么报的',
  job: '岗位说明书',
  contract: '新合同的起止',
  'paper-state': '盖章的情况',
  deductions: '扣分的记录',
  points: '积分的问题',
  employer: '系统里登记的单位',
  papers: '材料清单',
  renewal: '新的一轮',
  kind: '第一次申请还是续办',
  changes: '有什么变了',
  address: '更新住址',
  endorse: '居住证签注',
}

/** Where a check leads. */
export const TARGET_WORDS = {
  papers: '去看清单',
  points: '去看积分',
  renewal: '去续办',
  change: '改这条事实',
  address: '去看步骤',
}
