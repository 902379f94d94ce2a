/** The fields of the facts, in the order of their names. */
export const AWARD_WORDS = {
  legend: '最高一级的表彰',
}

export const BIRTHDAY_WORDS = {
  label: '出生年月日',
  hint: '按身份证上的写，八位数字连着写最快',
}

export const EDUCATION_WORDS = {
  legend: '最高学历',
  single: '我还有硕士或博士的单证',
  singleHint:
    '只有学历证，或只有学位证。单证怎么算，没查到官方说明：先按低一档算，请向受理部门问清楚。',
}

export const FRESH_GRADUATE_WORDS = {
  until: '算应届算到哪个月（可以不填）',
  untilHint:
    '“应届”到什么时候为止，没查到官方数字。学校或人事告诉过你就填；不填就一直算，结果里会注明。',
  passed: (month: string) => `${month}，已经过了，所以不加分`,
  counted: (month: string) => `算到${month}底`,
}

export const INVESTMENT_WORDS = {
  share: '你占多少份额（%）',
  shareHint: '不知道就空着，按待核实算。下面两项也一样。',
  sharePlaceholder: '例如 33.5',
  tax: '企业平均每年纳税（元）',
  taxHint: '最近连续三年的平均，写整个企业的，不用乘份额。',
  taxPlaceholder: '例如 600000',
  taxUnit: '元',
  taxYearly: (money: string) => `${money}一年`,
  hires: '企业平均每年聘用的本市户籍员工（人）',
  hiresHint: '最近连续三年的平均，写整个企业的。',
  hiresPlaceholder: '例如 12.5',
  hiresUnit: '人',
  hiresText: (count: string) => `${count}人`,
}

export const PERMIT_WORDS = {
  expiry: '有效期到',
  unsure: (unsure: string) => `不知道就先空着。${unsure}。`,
}

export const SERVICE_WORDS = {
  yesSuburb: '是，工作和居住都在',
  from: '从哪个月开始',
  fromHint: '连着的一段，到现在这一段。写上之前先按待核实算。',
  since: (month: string) => `${month}起`,
  until: '到哪个月为止（还在就空着）',
  untilPlaceholder: '还在就空着',
}

export const SHORTAGE_MAJOR_WORDS = {
  maybe: '可能是，再核对两点',
  listed: '专业在本市公布的目录里吗？',
  isListed: '在',
  isNotListed: '不在',
  listedHelp: '对照公布的目录，看名称是不是一样',
  matches: '工作岗位和专业一致吗？',
  isMatching: '一致',
  isNotMatching: '不一致',
  matchesHelp: '看岗位说明书，或问单位人事',
}

export const SPOUSE_WORDS = {
  registered: '是上海户籍',
  none: '不是，或没有配偶',
  married: '哪一天领的结婚证',
  marriedHint: '结婚证上的登记日期。写上之前先按待核实算。',
  marriedPlaceholder: '例如 20150501',
}
