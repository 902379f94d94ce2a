/** Whether and how the record is kept. */
export const INSURANCE_QUESTION_WORDS = {
  never: '没有交过',
  recorded: '已经记的',
  how: '怎么记',
  howDetail: '记下每一段的月份和基数，算得最准。手上只有总数的，也可以只填几个月数。',
  years: '按年填',
  yearsDetail: (isFlow: boolean) => `一行一年，一年点一下${isFlow ? '；填好接着答下一题' : ''}`,
  spans: '一段一段记',
  spansDetail: '记每一段从哪个月到哪个月、基数多少',
  paste: '粘贴缴费记录',
  pasteDetail: '把查到的记录复制过来，先看一遍再保存',
  counts: '只填月数',
  countsDetail: '没有明细，只记得一共交了几个月',
}
