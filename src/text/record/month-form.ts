/** The page of one month. */
export const MONTH_WORDS = {
  title: '一个月',
  missing: '没有这个月',
  missingWhy: '链接里的月份看不懂，或者太早了。',
  onlyCounts: '你存的是月数，没有逐月的记录，所以看不到单个月份。',
  howToAdd: '看怎么加',
}

export const MONTH_FACTS_WORDS = {
  counts: '算不算',
  wage: '当月的平均工资',
  feeYear: (period: string) => `缴费年度 ${period}`,
  span: '在哪一段',
  changeSpan: '改这一整段',
}

export const MONTH_FORM_WORDS = {
  unready: '上面有一处还没写对，没有保存。改好再点。',
  chooseWhich: '请先选一下，是哪些月份',
  unchanged: '和原来一样，没有要改的。',
  record: '记上这个月',
  change: '改基数或情况',
  theseMonths: '这些月份',
  thisMonth: '这个月',
  which: '是哪些月份',
  remove: '删除这个月',
}
