/** What is asked of one action. */
export const ACTION_WORDS = {
  months: '个月',
  counted: '找办法时考虑这件事',
  countedAria: (name: string) => `${name}：找办法时考虑这件事`,
  way: '只做这一件，会怎样',
  wayAria: (name: string) => `只做这一件，会怎样：${name}`,
  paysAfter: '几个月后开始交',
  takes: '从现在起要几个月',
  writeMonths: '请写几个月，马上就能做到写0',
  effort: '有多吃力',
  resetAria: (name: string) => `${name}：恢复估计`,
  reset: '恢复估计',
}

/** The page of actions. */
export const ACTIONS_PAGE_WORDS = {
  title: '能做的事',
  /** by what is left to the threshold */
  enough: (threshold: number) => `做一件就够${threshold}分`,
  adds: (isBelow: boolean) => (isBelow ? '能加分，一件还不够' : '能加分'),
  none: '单独做不加分',
  /** what few people can do, which the search leaves out unless it is asked for */
  rare: '少数人能用的',
  count: (actions: number) => `${actions}件`,
  unsure: '加几分说不准',
  unasked: '还没问过的情况',
}
