import {
  type DayText,
  daysBetween,
  type Permit,
  type PermitClash,
  type PermitDay,
  type PermitDayName,
  type PermitDayProblem,
  RENEWAL_NOTES,
  rulesOn,
  type Situation,
} from '@/engine'
import { notYetText, showDay } from '../time'

/** What each day of a permit is called. */
export const PERMIT_DAY_NAMES: Record<PermitDayName, string> = {
  lastFiledOn: '上一轮提交积分的日子',
  expiresOn: '居住证有效期到',
  endorsedOn: '签注办好的日子',
  newExpiresOn: '签注后，新的有效期到',
  pointsFiledOn: '单位提交积分的日子',
  returnedOn: '材料退回、要补的日子',
  suppliedOn: '补好交上去的日子',
  verifiedOn: '材料审核属实的日子',
  decidedOn: '积分核定的日子',
}

const HINTS: Partial<Record<PermitDay, string>> = {
  expiresOn: '印在居住证正面',
  newExpiresOn: '照签注后证面上写的填',
  returnedOn: '没退回过的，空着',
  verifiedOn: '问单位人事或区人才服务中心；问不到哪天，就写知道的那天',
  decidedOn: '收到核定短信的那天',
}

/** Where a day of a permit is found. Who applies for the first time has no points that hang on an older one. */
export const permitDayHint = (field: PermitDay, kind: Situation['kind']): string | undefined =>
  field === 'expiresOn' && kind !== 'first'
    ? `${HINTS.expiresOn}。证上已经换成新日子、积分还没续的，填原来的旧日子`
    : HINTS[field]

/** What is wrong with a day for a permit, in one sentence. */
export function permitDayText(problem: PermitDayProblem): string {
  switch (problem.code) {
    case 'far-off':
      return '离今天太远了，请核对是不是居住证上的有效期'
    case 'expiry-missing':
      return '先写居住证有效期到哪天'
    case 'expiry-needed':
      return '别的日期要靠这一天来算，不能空着'
    case 'not-yet':
      return notYetText(problem.day)
    case 'write-first':
      return `先写“${PERMIT_DAY_NAMES[problem.needed]}”`
    case 'later-given':
      return `后面还记着“${PERMIT_DAY_NAMES[problem.later]}”，先把那一个清空`
    case 'too-early':
      return ownWords(problem.clash, problem.permit)
    case 'too-late':
      return otherWords(problem.clash, problem.permit)
  }
}

/** How long before the expiry the window opens, by the rules of the day that is held against it. */
const windowDays = (day: DayText): number => rulesOn(day).endorsement.daysBefore

/** The day that is given comes too early for another. */
function ownWords({ day, code, than }: PermitClash, permit: Permit): string {
  const other = showDay(permit[than]!)
  if (code === 'before-step') return `不能早于“${PERMIT_DAY_NAMES[than]}”：${other}`
  if (code === 'before-window') {
    return `比到期日早了${daysBetween(permit[day]!, permit[than]!)}天。到期前${windowDays(permit[day]!)}日内的签注才算这一轮的，请检查两个日子`
  }
  return than === 'expiresOn'
    ? `新的到期日要比原来的（${other}）晚`
    : `要比“${PERMIT_DAY_NAMES[than]}”（${other}）晚`
}

/** The day that is given comes too late for one that is written down already. */
function otherWords({ day, code, than }: PermitClash, permit: Permit): string {
  const other = showDay(permit[day]!)
  if (than !== 'expiresOn') return `不能晚于“${PERMIT_DAY_NAMES[day]}”：${other}`
  if (code === 'not-later') return `记着的新到期日（${other}）不比这一天晚，请检查`
  const name = day === 'endorsedOn' ? '签注日' : `“${PERMIT_DAY_NAMES[day]}”`
  return `记着的${name}（${other}）比这一天早了不止${windowDays(permit[day]!)}天，请检查`
}

/** Whether one lives where the permit says; where not, a proof of the dwelling goes with the 签注. */
export const ADDRESS_QUESTION = '现在住的地方，和居住证登记的一样吗？'

/** When the address changed. */
export const MOVED_WORDS = {
  label: '哪天搬的家',
  hint: `搬家后${RENEWAL_NOTES.reportDays}日内更新住址，从这天算。不记得就空着。`,
}
