import { CONTRACT, type Change, type Situation } from '@/engine'

import { ZERO_REPORT } from '../policy'
import type { SituationTopicId, Topic } from './topic'

/** The tool knows no enrolment rule. */
const ASK_SCHOOL = '入学要求本工具不知道：哪一天为准、看提交还是看核定，问学校和区教育局。'

const ASK_HR = '问单位人事'

/** The questions about a renewal, in the order in which their answers are listed. */
export const SITUATION_TOPICS: readonly (Topic & { id: SituationTopicId })[] = [
  {
    id: 'kind',
    heading: '这次是第一次申请，还是续办？',
    why: '两种要走的步骤、要交的材料不一样。',
    paper: '《积分通知单》。以前拿到过，就是续办。',
    unsure: '',
    caution: '积分断过一段时间的算哪一种，没查到官方说明，先打12345问清楚。',
  },
  {
    id: 'changes',
    heading: '和上次办积分比，有什么变了？',
    why: '变了的，每一样会多几份材料。可以选好几样。',
    paper: '',
    unsure: '',
  },
  {
    id: 'contract',
    heading: '现在的劳动合同从哪天到哪天？',
    why: `只在换了单位时要看：有文章说，和新单位的合同要${CONTRACT.leastYears}年期以上，还剩至少${CONTRACT.leastMonthsLeft}个月。`,
    paper: '和现在单位签的劳动（聘用）合同。',
    unsure: ASK_HR,
    caution: '没写到期日的合同（无固定期限）怎么看，没查到官方说明，问单位人事或区人才服务中心。',
  },
  {
    id: 'employer',
    heading: '现在交社保、签合同的单位，和积分系统里登记的一样吗？',
    why: '不一样却按没有变更提交，文章里说会办不成。',
    paper: '社保缴费记录、劳动合同，和积分系统里登记的单位。',
    unsure: `登录积分系统看一眼，或${ASK_HR}`,
  },
  {
    id: 'tax',
    heading: '个税是怎么报的？',
    why: '缴费基数要和报税的工资对得上。零报税、没申报、两家单位同时报，文章里都说会出问题。',
    paper: '个人所得税的纳税记录。',
    unsure: `在个人所得税App里查，或${ASK_HR}`,
    caution: ZERO_REPORT,
  },
  {
    id: 'job',
    heading: '岗位说明书有了吗？',
    why: '只和用职称、技能、紧缺专业计分的人有关：要和岗位对得上，岗位说明书用来证明。',
    paper: '岗位说明书，由单位出。',
    unsure: ASK_HR,
  },
  {
    id: 'paper-state',
    heading: '材料盖章、写日期了吗？',
    why: '一篇文章说，没盖公章可能被退回；换了单位的，退工单上要有离职日期。',
    paper: '《积分申请表》；换了单位的，还有退工单。',
    unsure: ASK_HR,
  },
  {
    id: 'needed',
    heading: '孩子学校要求哪天之前有积分？',
    why: '填了，就说哪种办法、什么时候够分，赶不赶得上。不知道就空着。',
    paper: '学校或区教育局的入学通知，以当年的为准。',
    unsure: '',
    caution: ASK_SCHOOL,
  },
]

/** Whether a question is one of these. */
export const isSituation = (id: string): boolean => SITUATION_TOPICS.some((one) => one.id === id)

/** Seven things that may have changed, with a plain example. */
export const CHANGE_WORDS: Record<Change, { name: string; example: string }> = {
  employer: { name: '换了单位', example: '交社保、签合同的是另一家了' },
  address: { name: '搬了家', example: '住的地方和居住证上登记的不一样了' },
  education: { name: '学历变了', example: '比如从大专读到了本科' },
  title: { name: '职称或技能证书变了', example: '比如新拿了一本，或升了一级' },
  marriage: { name: '婚姻变化', example: '结婚、离婚等' },
  spouse: { name: '加配偶信息', example: '以前没写配偶，这次要加上' },
  child: { name: '加子女', example: '生了孩子，或者以前没写这个孩子' },
}

/** Changes by their names, in the order given. */
export const changeNames = (changes: readonly Change[]): string =>
  changes.map((change) => CHANGE_WORDS[change].name).join('、')

export const NO_CHANGES = '都没有变'

/** Nothing was said of changes yet. */
export const CHANGES_OPEN = '有什么变了还没答，先按没有变算'

export const KIND_NAMES: Record<NonNullable<Situation['kind']>, string> = {
  permit: '还没有居住证',
  first: '第一次申请',
  renewal: '续办',
}

/** The records of the situation with two parts, each yes, no or 待核实. */
export type PartedName = 'tax' | 'job' | 'papers'

export type PartName = {
  [N in PartedName]: keyof NonNullable<Situation[N]>
}[PartedName]

export interface PartWords {
  part: PartName
  question: string
  yes: string
  no: string
  /** for a list of answers */
  name: string
}

export const PARTS: Readonly<Record<PartedName, readonly PartWords[]>> = {
  tax: [
    {
      part: 'zeroReport',
      question: '有零报税的月份吗（工资按0元报税）？',
      yes: '有',
      no: '没有',
      name: '零报税',
    },
    {
      part: 'undeclared',
      question: '有没申报个税的月份吗（连零报税也没做）？',
      yes: '有没报的',
      no: '月月都报了',
      name: '没申报',
    },
    {
      part: 'twoEmployers',
      question: '有两家或更多单位同时给你报工资薪金吗？',
      yes: '有',
      no: '没有',
      name: '两家同时报',
    },
  ],
  job: [
    {
      part: 'descriptionReady',
      question: '岗位说明书准备好了吗？',
      yes: '准备好了',
      no: '还没有',
      name: '岗位说明书',
    },
  ],
  papers: [
    {
      part: 'stamped',
      question: '要盖章的材料，都盖了单位公章吗？',
      yes: '都盖了',
      no: '还没有',
      name: '盖章',
    },
    {
      part: 'leavingDateShown',
      question: '退工单上写着离职日期吗？',
      yes: '写着，或者用离职证明',
      no: '没写',
      name: '离职日期',
    },
  ],
}
