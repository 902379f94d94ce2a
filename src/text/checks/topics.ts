import type { FailureId } from '@/engine'

/** What each check looks at: the title of one that is in order, which is no risk. */
export const CHECK_TOPICS: Record<FailureId, string> = {
  R1: '居住证签注',
  R2: '签注有没有逾期',
  R3: '签注后多久办积分',
  R4: '最近交社保的月数',
  R5: '职称、技能要的社保月数',
  R6: '社保基数加分的月数',
  R7: '补缴、单位不一致的月份',
  R8: '社保基数和个税',
  R9: '职称、技能、紧缺专业和岗位',
  R10: '换单位后的合同',
  R11: '材料和盖章',
  R12: '虚假材料的记录',
  R13: '拘留、一般刑事的记录',
  R14: '严重刑事犯罪的记录',
  R15: '总分',
  R16: '积分系统里的单位',
  R17: '搬家和住址',
}
