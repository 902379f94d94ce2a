/** What was decided last, where the school's day hangs on it. */
export const LAST_REACHED_WORDS = {
  ask: (threshold: number) => `上次《积分通知单》上到${threshold}分了吗？`,
  yes: '到了',
  no: '没到',
  unknown: '不记得',
  said: (threshold: number, said: string) => `上次《积分通知单》到${threshold}分：${said}`,
}

/** The day a school asks for. */
export const NEEDED_BY_WORDS = {
  /** after the word that says whether the points stand in time */
  after: (sentence: string) => `。${sentence}`,
  empty: '没填',
  emptyDetail: '填了，就说赶不赶得上',
  label: (said: string) => `学校要求的日子：${said}`,
  title: '学校要求的日子',
  /** of a day that has passed: it is asked for no more */
  over: '不用了',
  /** beside the verdict; more is said where the day is asked for */
  ask: (threshold: number) => `要不要${threshold}分、哪一天为准，问学校和区教育局。`,
  waits: '算了哪些等待',
  /** while another day is looked at */
  notToday: '换回今天，就说赶不赶得上',
  /** of who renews and has not said when */
  noExpiry: '没填到期日，当作马上能签注',
  lastCycle: '上次的分怎么查、怎么调整',
  aria: (day: string, word: string, sentence: string) => `${day}，${word}。${sentence}修改`,
}
