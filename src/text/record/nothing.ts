/** How to begin a record. */
export const NOTHING_WORDS = {
  years: '按年填',
  yearsDetail: '一行一年，一年点一下；什么记录都不用先准备',
  paste: '粘贴缴费记录',
  pasteDetail: '手边有逐月的记录，复制过来最快；保存前先给你看识别结果',
  span: '加一段',
  spanDetail: '知道每段从哪个月到哪个月、基数多少',
  counts: '只知道月数',
  countsDetail: '没有逐月记录，只知道一共多少个月',
  unverified: '现在查不到，先记待核实',
  never: '没有在上海交过职工社保',
}

/** Ways on with a record. */
export const WAYS_WORDS = {
  saved: (span: string) => `已保存：${span}`,
  years: '按年填',
  span: '加一段',
  paste: '粘贴缴费记录',
  counts: '没有逐月记录，只知道月数？',
}
