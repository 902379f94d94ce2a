/** Title of the page and of the card that opens it; a card names nobody. */
export const HR_TITLES = {
  page: (first: boolean) => `给单位人事：${first ? '申请' : '续办'}要准备什么`,
  card: (first: boolean) => `请帮我准备居住证积分${first ? '申请' : '续办'}的单位材料`,
} as const
