/** Counts typed in place of a record. */
export const COUNTED_WORDS = {
  title: '你填的月数',
  asOf: (month: string) => `截至${month}`,
  months: (count: number) => `${count}个月`,
  change: '修改月数',
}

/** What a record lacks. */
export const MISSING_WORDS = {
  gap: (period: string, more: number) => `${period}${more === 0 ? '' : `等${more + 1}处`}没有记录`,
  gapDetail: '不算，但不清零；其实交了，点这里补',
  open: (count: number) => `${count}个月的基数待核实`,
  openDetail: '查到了，点这里填',
}

/** The tab of the record. */
export const INSURANCE_WORDS = {
  goOn: '社保记好了，接着答其余的题',
  shareTitle: '居住证积分：社保月数怎么算',
  title: '社保',
  byMonth: '逐月看社保',
  byMonthDetail: '点开一个月就能改，也能一起改几个月',
  yearAria: (year: string) => `${year}。逐月看这一年`,
}

export const SPAN_LIST_WORDS = {
  page: (first: number, last: number) => `第${first}–${last}段，`,
  title: '缴费记录',
  total: (place: string, count: number) => `${place}共${count}段`,
  newer: '显示更近的',
  older: '显示更早的',
}
