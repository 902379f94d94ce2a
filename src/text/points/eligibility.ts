import type { Eligibility } from '@/engine'
import { showDay, showMonth } from '../time'

/** Verdicts of whether one may apply, with a sign beside the word. */
export const VERDICTS: Record<Eligibility['verdict'], { sign: string; word: string }> = {
  yes: { sign: '✓', word: '符合' },
  no: { sign: '✗', word: '不符合' },
  unknown: { sign: '?', word: '待核实' },
}

const UNFILLED: readonly Eligibility['because']['code'][] = [
  ...(['permit-not-given', 'insurance-open', 'age-open', 'record-not-asked'] as const),
]

const isUnfilled = ({ because }: Eligibility): boolean => UNFILLED.includes(because.code)

/** What is only not filled in yet is no doubt. */
export const verdictOf = (condition: Eligibility): { sign: string; word: string } =>
  isUnfilled(condition) ? { sign: '○', word: '还没填' } : VERDICTS[condition.verdict]

export const ELIGIBILITY_NAMES: Record<Eligibility['id'], string> = {
  permit: '居住证在有效期内',
  insured: '参加职工社保满规定月数',
  adult: '已经成年',
  'honest-material': '近年没有提供过虚假材料',
  'no-serious-crime': '没有严重刑事犯罪记录',
}

/** Why a condition is met or not, and what to do where it is not clear. */
export const eligibilityText = ({ because }: Eligibility): string => becauseText(because)

function becauseText({ code, params }: Eligibility['because']): string {
  switch (code) {
    case 'permit-valid':
      return `有效期到${showDay(params.until)}`
    case 'permit-not-given':
      return '还没填哪天到期'
    case 'no-permit':
      return '还没有居住证，要先办证'
    case 'permit-expired':
      return `${showDay(params.on)}已经到期，请先到社区事务受理服务中心或随申办补办签注`
    case 'permit-renewed':
      return '已经签注，还没填新的有效期，请看证面'
    case 'insured-enough':
      return `近${params.window}个月正常缴费${params.have}个月（要${params.need}个月）`
    case 'insured-long-ago':
      return `一共缴过${params.months}个月，近${params.window}个月里只有${params.have}个月。条文没写要看最近的，请问区人才服务中心`
    case 'insured-short':
      return `一共只有${params.months}个月，要${params.need}个月`
    case 'insurance-open':
      return '社保记录还没填全'
    case 'adult':
      return `${params.age}周岁`
    case 'under-age':
      return `${params.age}周岁，能不能申请存疑，请问12345`
    case 'age-open':
      return '还没填生日'
    case 'birthday-ahead':
      return '填的生日还没到，请检查'
    case 'counts-stale':
      return `月数只数到${showMonth(params.asOf)}，请补上之后的月份再看`
    case 'no-record':
      return '没有这类记录'
    case 'record-in-window':
      return `${params.years}年内有${params.count}次记录；情节严重的${params.years}年内不能申请，是否严重以核定为准`
    case 'record-not-asked':
      return '还没答有没有'
    case 'record-open':
      return '记录待核实'
    case 'vetoed':
      return '按办法取消申请资格'
  }
}

/** One sentence for all conditions together. */
export function eligibilitySummary(conditions: readonly Eligibility[]): string {
  const missed = conditions.filter(({ verdict }) => verdict === 'no').length
  if (missed > 0) return `有${missed}条不符合，现在可能还不能申请`
  const unfilled = conditions.filter(isUnfilled).length
  const open = conditions.filter(({ verdict }) => verdict === 'unknown').length - unfilled
  const parts = [open > 0 && `${open}条待核实`, unfilled > 0 && `${unfilled}条还没填`].filter(
    Boolean,
  )
  return parts.length > 0 ? `有${parts.join('，')}` : '按你填的，都符合'
}
