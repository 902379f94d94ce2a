import type { Renewal, Situation } from '@/engine'

/** The first question of all; `undefined` only wants to count. */
export const KINDS: readonly {
  kind: Situation['kind']
  name: string
  detail: string
}[] = [
  { kind: 'renewal', name: '已经有积分了', detail: '写上到期日，看下一步办什么、哪天办' },
  { kind: 'first', name: '第一次申请', detail: '先算够不够分，再看怎么办' },
  { kind: 'permit', name: '还没有居住证', detail: '积分要先有居住证，看看怎么申领' },
  { kind: undefined, name: '先算算看', detail: '答几个问题，看能有多少分' },
]

/** The cards above the total. */
export const TODAY_WORDS = {
  which: '你现在是哪一种',
  renewal: '续办',
  first: '申请',
  permit: '居住证',
  /** returned, it is the person who acts */
  waiting: ({ returnedOn }: Pick<Renewal, 'returnedOn'>) =>
    returnedOn === undefined ? '现在等着' : '现在要补',
  next: (step: string) => `接下来：${step}`,
  how: '看看怎么办',
  result: '有结果了，记下来',
  begin: '开始下一轮',
  changesLead: '换了单位、搬了家，步骤就不一样。',
  changes: '先说这一年变了什么',
  whole: '看全部步骤和日子',
  askTitle: '居住证哪天到期',
  askLead: '续办的每个日子都从它算起。',
  permitTitle: '先办居住证',
  permitLead: '有了居住证，才能申请积分。',
  permitHow: '看看怎么办',
  registeredOn: '居住登记的日子',
  registeredHint: '登记凭证上的那一天。',
  /** the expiry is so far off that this year's 签注 may be done and its points not */
  opens: (day: string) => `${day}起可以办签注`,
  justEndorsed: '刚签注过、积分还没续？去改日子',
  changeKind: '情况选错了？换一种',
}

/** Nothing that a total is made of is answered yet. */
export const UNSCORED_WORDS = {
  title: '分数还没算',
  lead: '先答生日、学历、职称或技能、社保，就有分数。别的随后再答。',
  begin: '算一算分数',
}
