/** The ways to fill a record in, and whom each is for. */
export const FILL_IN_WORDS = {
  years: '按年填',
  paste: '粘贴缴费记录',
  span: '一段一段记',
  counts: '只填月数',
  detail: {
    years: '一行一年，一年点一下；基数年年变的，用这个',
    paste: '手边有逐月的记录，用这个最快；先看一遍再保存',
    span: '基数只变过一两次的，用这个',
    counts: '没有逐月记录，只知道一共多少个月',
  },
}

/** The short answers. */
export const NOTHING_WORDS = {
  unverified: '现在查不到，先记待核实',
  never: '没有在上海交过职工社保',
}

/** Ways on with a record. */
export const WAYS_WORDS = {
  saved: (span: string) => `已保存：${span}`,
  years: FILL_IN_WORDS.years,
  span: '加一段',
  paste: FILL_IN_WORDS.paste,
  counts: '没有逐月记录，只知道月数？',
}
