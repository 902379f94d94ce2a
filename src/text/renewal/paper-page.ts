import { semicolons } from '../common'

/** The page of one paper. */
export const PAPER_WORDS = {
  share: (name: string) => `上海居住证积分的材料：${name}`,
  neededWhen: (cases: readonly string[]) => `要的情形：${semicolons(cases)}。`,
  missing: '没有这一样材料。链接可能来自更新的版本，或者不完整。',
  unneeded: '按你现在的情形用不上',
  steps: '哪一步要用',
  form: '要什么样的',
  bringer: '谁带',
  origin: '从哪来',
  notes: '注意',
  inCase: '不是每个人都要，问清楚再备。',
  together: '要和这一样一起',
  instead: '也可以用这一样',
  sources: '出处',
  noSources: '没有见到出处。',
  status: '备好了吗',
}
