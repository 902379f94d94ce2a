/** The page that chooses the day of the sum. */
export const DAY_WORDS = {
  writeDay: '请写一个日子',
  title: '换一天计算',
  lead: '看看到那一天是多少分：年龄、社保年限和社保月份都会跟着日子变。下次打开，又从今天算起。',
  oddToday: (today: string) => `手机上的日期是${today}，看起来不对`,
  fixToday: '请在下面写今天的日期，或者到手机设置里把时间调准。',
  notToday: (day: string) => `现在按${day}算，不是今天。`,
  isToday: (day: string) => `现在按今天算：${day}。`,
  noScore: '这一天算不出分数',
  label: '按哪一天算',
  hint: '年、月、日都要写，例如 20270301 或 2027-3-1',
  use: '用这一天算',
  school: (day: string) => `用学校要求的日子：${day}`,
  backToToday: (today: string) => `回到今天（${today}）`,
  toScore: '去看分数',
}
