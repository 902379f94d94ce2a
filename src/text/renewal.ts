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
