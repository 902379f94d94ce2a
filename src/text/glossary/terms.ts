/**
 * What a word of the scheme means, opened where the word stands. Loaded with the first page, so only words that decide
 * something, each as short as can be; all others lie in `more.ts`.
 */
export const TERMS: Readonly<Record<string, string>> = {
  签注: '居住证每年续一次有效期，不收费。',
  居住登记: '登记现在住哪里，办居住证的第一步。',
  居住年限: '持居住证住了多少年；中断的，以核定为准。',
  缴费基数: '每个月按这个数交社保。',
  缴费年度: '共用一个平均工资的月份，现在是7月到次年6月。',
  补缴: '当月没交、后来补的，不计积分。',
  统一社会信用代码: '单位的代码，问单位人事。',
  退工单: '原来的单位出，上面要有离职日期。',
  调档: '调你的档案来审核。',
  审核属实: '受理部门审过，材料是真的。',
  核定: '人社部门定下积分是多少。',
  网签: '租赁合同在网上签。',
  紧缺急需专业: '本市公布的目录里的专业。',
}
