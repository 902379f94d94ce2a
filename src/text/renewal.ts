import { RENEWAL_NOTES } from '@/engine'

export const RENEWAL_TITLE = '续办'

/** What the page does, for someone who has given nothing yet. */
export const RENEWAL_INTRO =
  '写上居住证有效期的最后一天，就能看到：哪天可以签注、最晚哪天、之后积分怎么续、要哪些材料。内容只存在这部手机上。'

/** Optional steps, folded, by why they are optional. */
export const OPTIONAL = {
  lease: { name: '租房要先办的', detail: '只有要用备案证明的人才办' },
  unchanged: { name: '信息没变时，说法不一的几步', detail: '先问区人才服务中心' },
} as const

/** Before the second tap: what beginning the next cycle takes away and what stays. */
export const NEXT_CYCLE_WARNING =
  '会清掉这一轮的各个日子、办过的步骤、有什么变了、材料备到哪一步；积分的答案和社保记录都留着。'

/** A changed diploma is verified first, and that takes longest. */
export const VERIFY_FIRST = `学历变了，要先做学历验证，大约${RENEWAL_NOTES.verifyMonths}个月。来不及的，先问区人才服务中心能不能先按原学历办。`

/** Before a first application: whether there are points enough. */
export const POINTS_FIRST = '第一次申请，先看看分数够不够'
