/** The order in which the sources are believed. */
export const HOW_WE_CHOOSE: readonly string[] = [
  '读过条文的规定排在最前。',
  '只有别人转述的排在后面，并写明没读过原文。',
  '中介文章和第三方网站只作旁证；和规定不一样时，按规定算。',
  '条文没写的，写明是怎么理解的；会影响你结果的，同时写出另一种算法的结果。',
]

/** The page of what all rests on. */
export const SOURCES_WORDS = {
  shareTitle: '上海居住证积分：每一分的依据',
  title: '依据',
  unknownDay: '这一天的规则不知道',
  rules: '用的是哪一版',
  rulesTitle: (title: string) => `《${title}》`,
  days: '从哪天到哪天',
  range: (from: string, to: string) => `${from}到${to}。这些日子之外的规则不知道，不猜。`,
  wages: '平均工资到哪个月',
  wagesTo: (month: string) => `${month}。之后的应用里还没有，那以后的月份，基数先不下结论。`,
  lastRead: '这些资料哪天读的',
  readSoFar: '看没看到原文',
  lists: '都列在这里',
  howWeChoose: '说法不一样时，听谁的',
}
