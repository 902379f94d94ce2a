/** The page on which the days of a round are told that began before the app was opened. */
export const PAST_WORDS = {
  title: '这一轮办到哪步了',
  lead: '办过的写上哪一天，没办的空着。写完一起保存。',
  none: '还没写哪一天。',
  saved: (count: number) => `✓ 已保存：${count}步。续办页上接着看下一步。`,
  written: '这一轮已经记了日子，或者还没开始。要改的，在续办页上点开那一步。',
}

/** The same for papers that came back, alone. */
export const RETURNED_WORDS = {
  title: '材料退回来了',
  ask: '哪天退回的？',
  askSupplied: '补好交上去了吗？',
  lacking: '要补哪些，会一次告知；没听清的，请人事问区人才服务中心。',
  noTerm: '几天内要补好，官方没说，越早越好。',
  today: '今天退回的',
  yesterday: '昨天退回的',
  suppliedToday: '今天交上去了',
  suppliedYesterday: '昨天交上去了',
  notYet: '还没补好，先回续办',
  waits: '等审核的天数，从补好交上去那天数。',
  all: '看别的日子',
}
