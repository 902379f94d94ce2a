/** The fields of the situation. */
export const CHANGES_WORDS = {
  firstTime: '你选了第一次申请，没有上一次可比，这一题不用答。',
}

export const CONTRACT_WORDS = {
  ofNew: '和新单位的合同',
  from: '从哪一天开始',
  fromPlaceholder: '例如 20260901',
  since: (day: string) => `${day}起`,
  until: '到哪一天为止',
  untilHint: '合同上没写到期日的，空着。',
  untilPlaceholder: '例如 20290831',
  till: (day: string) => `到${day}`,
}

export const EMPLOYER_WORDS = {
  same: '一样',
  other: '不一样',
}

export const KIND_WORDS = {
  renewal: '以前办下来过积分',
  first: '从来没有办下来过',
  permit: '还在申领，或还没去申领',
}

export const NEEDED_WORDS = {
  by: (day: string, isOver: boolean) => `${day}${isOver ? '，这一天已经过了' : '以前'}`,
  label: '最迟哪一天',
  hint: '还没通知的，可以照2026年的估：信息登记从4月13日起。',
  placeholder: '例如 20270430',
}
