/** The page of checks. */
export const CHECK_WORDS = {
  todo: '怎么办',
  group: (sign: string, word: string, count: number) => `${sign} ${word}的${count}条`,
  due: (due: number) => `其中${due}条有事要按时办`,
  name: '体检',
  title: '这次会不会卡住',
  lead: (count: number) =>
    `已知的${count}种办不成的原因，拿你填的内容一条条对过。点开看依据和怎么办。`,
  ways: '分数不够，看看怎么办',
  count: (count: number) => `${count}条`,
}

/** Where a check leads. */
export const TARGET_WORDS = {
  papers: '去看清单',
  points: '去看积分',
  renewal: '去续办',
  change: '改这条事实',
}
