/** How many months count. */
export const WINDOW_COUNTS_WORDS = {
  noRules: (day: string) => `${day}适用的规则，本工具没查到，所以不算月数。`,
  title: '有多少个月',
  asOf: (month: string) => `算到${month}`,
  then: (ahead: string) => ` · ${ahead}`,
  rest: (count: number) => `其余${count}项月数`,
  restDetail: '怎么计分，往后按什么推算',
  basePoints: '基数怎么计分\u00a0›',
  yearPoints: '年限怎么计分\u00a0›',
}
