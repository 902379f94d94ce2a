/** The page of one certificate. */
export const CERTIFICATE_WORDS = {
  gone: '这本证书已经不在了。',
  deletedTitle: '删掉了',
  done: '好了',
  deleted: '已经从你的证书里删掉。',
  putBack: '放回来',
  delete: '删除这本证书',
  level: '证书的级别',
  otherLevel: '换一种',
  otherLevelAria: (level: string) => `换一种：现在是${level}`,
}

/** What a certificate must meet to count. */
export const CERTIFICATE_CONDITIONS = {
  inShanghai: '是在上海工作期间取得的吗？',
  inShanghaiHelp: '看证书上的发证日期，那时是不是已经在上海工作',
  matchesPost: '和现在单位聘你的岗位对得上吗？',
  matches: '对得上',
  matchesNot: '对不上',
  matchesHelp: '看岗位说明书，或问单位人事',
  needsRegistration: '是要先注册才算数的职业资格吗？',
  needsRegistrationHelp: '问单位人事或发证的单位',
  registered: '已经注册了吗？',
  isRegistered: '注册了',
  isNotRegistered: '还没有',
  registeredHelp: '看注册证，或问单位人事',
}

/** What a level asks of the record. */
export const CERTIFICATE_NEEDS = {
  noPoints: (level: string) => `${level}在积分里没有分值，下面的不用答。`,
  months: (window: number, need: number) =>
    `这一级还要看社保：最近${window}个月里，要有${need}个月的缴费基数达到平均工资的1倍。`,
  unrecorded: '你的社保还没有记，记了就知道够不够。',
  recorded: (months: string) => `你的社保记录里有${months}。`,
}

export const QUALIFICATIONS_WORDS = {
  some: '有证书',
  none: '没有证书',
  title: '你的证书',
  filled: '都填好了',
  another: '再加一本证书',
}
