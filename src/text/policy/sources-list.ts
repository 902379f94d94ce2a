/** What is shown of a clause. */
export const CLAUSE_WORDS = {
  caution: '要留意',
  sure: '把握',
  source: '出处',
  compared: '一起对照了',
  days: '管哪些日子',
  read: '哪天读的',
}

export const SHOWN_WORDS = {
  ours: (shown: string) => `本工具：${shown}`,
  settled: '定了没有',
}

/** What is shown of a document. */
export const DOCUMENT_WORDS = {
  published: '谁发的、哪天',
  how: '我们怎么读到的',
  days: '管哪些日子',
  address: '地址（复制到浏览器里打开）',
  copy: '复制地址',
  copied: '已复制。',
  notCopied: '没能复制，请长按地址自己选中。',
}

/** A list of sources. */
export const SOURCE_LIST_WORDS = {
  all: '看全部',
  missing: '没找到要看的那一条，可能来自更新的版本。全部列在下面。',
  count: (count: number) => `${count}条`,
  shareList: (title: string) => `上海居住证积分：${title}`,
  noList: '这里没有要找的内容',
  noListWhy: '这个地址可能来自更新的版本。请先从首页看起。',
}

/** What is told without a clause. */
export const TOLD_WORDS = {
  permit: '申领居住证',
  sourced: '有出处的',
  stopped: '积分失效时停掉的（中介说法）',
  experience: '办理人的经验（只作提醒）',
  ask: '问谁',
  source: '出处',
  sure: '把握',
}

export const WAGES_WORDS = {
  lead: '右边是本市月平均工资（元）。每个月的社保基数，跟它所在那一段的平均工资比，看是几倍。',
  title: '平均工资、下限和上限',
  unit: '元/月',
  from: (month: string) => `${month}起`,
  to: (month: string) => `到${month}`,
  limits: (floor: string, cap: string) => `下限${floor}，上限${cap}`,
}
