/** The page of one day of a renewal. */
export const DATE_WORDS = {
  missing: '没有这个日期。链接可能来自更新的版本，或者不完整。',
  write: '去写日子',
  meaning: '这一天是什么意思',
  more: '居住年限、积分还关系到什么',
  basis: '依据',
  conflict: (topic: string) => `说法不一：${topic}`,
}
