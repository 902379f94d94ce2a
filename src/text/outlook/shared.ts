export const OTHER_TOTAL_WORDS = {
  other: (reading: string, total: string) => `${reading}是${total}分`,
}

/** Rows that lead to an answer which is missing. */
export const FILL_IN_WORDS = {
  aria: (name: string, words: string) => `${name}，${words}，去填`,
  lacking: '还缺这些',
}

export const NO_RULES_WORDS = {
  title: '这一天算不出分数',
  otherDay: '换一天算',
  deductions: '核对扣分的答案',
}
