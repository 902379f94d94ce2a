/** The page of one span. */
export const SPAN_WORDS = {
  compared: '和每个缴费年度的平均工资比',
  title: '一段缴费',
  missing: '没有这一段',
  missingWhy: '它可能已经删除了。',
  add: '加一段缴费',
  change: '修改这一段',
  hasCounts: '你现在存的是月数',
  hasCountsWhy:
    '保存这一段以后，就改用逐段的缴费记录，原来填的月数会被替换。想留着月数，直接返回就行。',
  lead: '单位、基数都没变的连续月份算一段；基数一变，就另加一段。没交的月份不用填。',
  from: '从哪个月',
  fromPlaceholder: '例如 202307',
  to: '到哪个月',
  toHint: '含这个月；还在交就空着',
  toPlaceholder: '例如 202406',
  saveAndNext: '保存并加下一段',
  cuts: (span: string) => `保存时会把“${span}”切开，这几个月记成这一段。`,
  remove: '删除这一段',
  unready: '上面有一处还没写对，没有保存。改好再点。',
}
