import { RENEWAL_NOTES } from '@/engine'

export const RENEWAL_TITLE = '续办'

/** The same for a first application. */
export const FIRST_TITLE = '申请积分'
export const FIRST_INTRO = '写上居住证的到期日，就能看到积分管到哪天。没写，也可以先看步骤。'

/** What the page does, for someone who has given nothing yet. */
export const RENEWAL_INTRO =
  '写上居住证有效期的最后一天，就能看到：哪天可以签注、最晚哪天、之后积分怎么续、要哪些材料。内容只存在这部手机上。'

const ASK_FIRST = '说法不一，先问区人才服务中心'

/** Optional steps, folded, by why they are optional. */
export const OPTIONAL = {
  lease: { name: '租房要先办的', detail: '积分可能要，先问区人才服务中心' },
  counter: { name: '信息没变时，要不要去交材料', detail: ASK_FIRST },
  receipt: { name: '信息没变时，有没有收件和调档', detail: ASK_FIRST },
} as const

/** Before the second tap: what beginning the next cycle takes away and what stays. */
export const NEXT_CYCLE_WARNING =
  '会清掉这一轮的各个日子、办过的步骤、有什么变了、材料备到哪一步；积分的答案和社保记录都留着。'

/** Before 审核属实 no text names a limit of the wait. */
export const NO_TERM = '审核属实以前要等多久，官方没说：可以在“提醒”里自己定一天去问。'

export const AFTER_TITLE = '核定以后：查分、变动、复核'

/** Where it is looked up how many points were decided. */
export const LOOK_UP = '查分：网上查，或带居住证到社区事务受理服务中心、人才服务中心。'
export const MAY_FALL = '两次续办之间分数也可能下降：项目变了、出现减分的，人社部门会调整并告知。'

/** Article 21. */
export const REVIEW =
  '有异议，你和单位都可以申请复核。几天内提、几天有答复，官方没说，问区人才服务中心。'

/** What holds once the points are decided on, until the next renewal (articles 18, 19, 21). */
export const AFTER_DECISION: readonly string[] = [
  LOOK_UP,
  '有变化要调整积分的，由单位到注册地的人才服务中心办。',
  MAY_FALL,
  REVIEW,
]

/** A changed diploma is verified first, and that takes longest. */
export const VERIFY_FIRST = `学历变了，要先做学历验证，大约${RENEWAL_NOTES.verifyMonths}个月。来不及的，先问区人才服务中心能不能先按原学历办。`

/** Before a first application: whether there are points enough. */
export const FIRST_SCORE_WORDS = {
  title: '先看分数',
  none: '分数还没算，先看看够不够。',
  count: '算一算分数',
  points: '看每一分从哪来',
  folded: '先看看怎么申请',
}
