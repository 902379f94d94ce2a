/** The page on which the days of a round are told that began before the app was opened. */
export const PAST_WORDS = {
  title: '这一轮办到哪步了',
  lead: '办过的写上哪一天，没办的空着。写完一起保存。',
  none: '还没写哪一天。',
  saved: (count: number) => `✓ 已保存：${count}步。续办页上接着看下一步。`,
  written: '这一轮已经记了日子，或者还没开始。要改的，在续办页上点开那一步。',
}
