/** The page of reminders. */
export const REMIND_WORDS = {
  title: '提醒',
  choose: '选要提醒的日子',
  toRenewal: '去“续办”',
  over: '已经过了的',
  noMore: (day: string) => `${day}，不再提醒`,
  offerAria: (words: string, name: string, detail: string) => `${words}：${name}，${detail}`,
  again: '再加一次',
  dayPlaceholder: '例如 20261231',
}
