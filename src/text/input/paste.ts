/** The page that reads a pasted record. */
export const PASTE_WORDS = {
  title: '粘贴缴费记录',
  lead: '从缴费记录里复制，粘贴到下面，整页复制也行。只用里面的月份、基数和是不是补缴；单位名称等别的内容不保存。看不准的会先问你。',
  sample: '202301 12183\n202302 12183\n2023年3月 12,183元 补缴',
  field: '缴费记录',
  read: '看看识别结果',
  empty: '还没有粘贴内容',
}

/** Lines that are not used. */
export const LEFT_OUT_WORDS = {
  count: (lines: number) => `没有采用${lines}行`,
  aside: '这些行不会保存',
  line: (line: number, text: string) => `第${line}行“${text}”：`,
  more: (count: number) => `这样的还有${count}行。`,
  plain: (lines: number) => `${lines}行里没有缴费的月份，例如标题和说明。`,
}

/** How pasted months meet those that are recorded. */
export const MERGE_WORDS = {
  replace: '用粘贴的替换重叠的月份',
  fill: '只补空缺的月份，原来填的不动',
  stillArrears: '还是补缴，标记留着',
  notArrears: '不是补缴，按粘贴的',
}

/** What was read, before it is saved. */
export const PREVIEW_WORDS = {
  chooseOverlap: '请先选一下，重叠的月份怎么办',
  chooseArrears: '请先选一下，是不是补缴',
  asked: (count: number) => `要你看一下的${count}处`,
  askedAside: '不选就不保存',
  hasCounts: '你现在存的是月数',
  overlap: (months: number) => `有${months}个月原来已经填过，怎么办？`,
  olderLost: (spans: number) => `更早的还有${spans}段。`,
  arrears: (months: number) => `${months}个月原来标着补缴，粘贴的没有写。是补缴吗？`,
  save: '保存这些月份',
}

export const PASTE_QUESTIONS_WORDS = {
  more: (count: number) => `看后面的问题（还有${count}个）`,
  line: (line: number, text: string) => `第${line}行“${text}”`,
  lines: (count: number) => `，共${count}行`,
}

export const UNDERSTOOD_WORDS = {
  older: (spans: number) => `更早的还有${spans}段，也会一起保存。`,
  chooseBelow: '下面有要你选一下的，选了才会保存。',
  lineForm: '每行要有月份和基数，例如：202301 12183',
  none: '没有直接认出月份',
  months: (months: number, spans: number) => `认出${months}个月，合成${spans}段`,
}
