import type { PaperId, PaperOrigin, StepId } from '@/engine'
import { ORIGIN_WORDS } from './papers'

/** What is handed in, in the order of how many people need it. */
export const PAPER_FORMS: readonly PaperId[] = [
  'application-form',
  'no-crime-pledge',
  'letter',
  'job-description',
  'leaving-certificate',
  'leaving-form',
  'review-form',
  'exam-form',
  'appointment-form',
  'lease-application',
]

/** Who fills a form and where it comes from, by its origin. */
export function formText(origin: PaperOrigin): string {
  switch (origin) {
    case 'online-print':
      return '本人或单位在积分系统里填，打印出来，由单位盖公章'
    case 'employer':
    case 'former-employer':
      return `${ORIGIN_WORDS[origin]}，也由单位填`
    default:
      return `谁填、从哪来，${ORIGIN_WORDS['not-known']}`
  }
}

/** What one is given on the way, with the step that gives it. */
export const RECEIVED: readonly { step: StepId; name: string; origin: string }[] = [
  { step: 'receipt', name: '收件凭证', origin: '材料收下以后拿到，收好' },
  {
    step: 'notice',
    name: '积分通知单',
    origin: '核定以后在线打印，或带身份证件到区人才服务中心领，或凭居住证在自助设备上打',
  },
]

/** Forms that people look for and that have nothing to do with points (S4), each with what its name says it is for. */
export const NOT_FOR_POINTS: readonly { name: string; use: string }[] = [
  { name: '人才引进档案核实情况表', use: '人才引进落户用' },
  { name: '上海市引进人才申请表', use: '人才引进落户用' },
  { name: '留学回国人员申办上海常住户口申请表', use: '留学回国落户用' },
  { name: '进沪人员落户“社区公共户”申请表', use: '落户后没有住处的用' },
  { name: '居住证持有人办理本市常住户口申请表', use: '居住证转户口用' },
]

export const FOR_HUKOU = '这些是落户用的，不是积分用的。怎么填、从哪来，问受理部门。'

export const NO_DOWNLOADS =
  '这里不提供表格下载。用积分系统里的，或者单位、窗口给的，格式以它们为准。'
