import {
  ENDORSEMENT,
  daysBetween,
  permitClashes,
  type DayText,
  type Permit,
  type PermitClash,
  type PermitDayName,
  type Situation,
} from '@/engine'
import { notYetText, showDay } from '../time'

/** The days of a permit that a person gives. */
export type PermitDay = Exclude<PermitDayName, 'lastFiledOn'>

/** What each is called, in the order in which they come; the one before is taken over from the last cycle. */
export const PERMIT_DAY_NAMES: Record<PermitDayName, string> = {
  lastFiledOn: '上一轮提交积分的日子',
  expiresOn: '居住证有效期到',
  endorsedOn: '签注办好的日子',
  newExpiresOn: '签注后，新的有效期到',
  pointsFiledOn: '单位提交积分的日子',
  verifiedOn: '材料审核属实的日子',
  decidedOn: '积分核定的日子',
}

/** How many years from today a date on a permit may lie: beyond, a digit was mistyped. */
const YEARS = { ahead: 2, back: 10 } as const

const ORDER = (Object.keys(PERMIT_DAY_NAMES) as PermitDayName[]).filter(
  (day): day is PermitDay => day !== 'lastFiledOn',
)

export const PERMIT_DAY_HINTS: Partial<Record<PermitDay, string>> = {
  expiresOn: '签注前证上的到期日；刚签注好、积分还没续的，也填签注前的那个',
  newExpiresOn: '照签注后证面上写的填',
  verifiedOn: '问单位人事或区人才服务中心；不知道就空着',
  decidedOn: '收到核定短信的那天',
}

/** What happens one after the other; a first application does not wait for the 签注. */
const chain = (kind: Situation['kind']): readonly PermitDay[] =>
  kind === 'first'
    ? ['pointsFiledOn', 'verifiedOn', 'decidedOn']
    : ['endorsedOn', 'pointsFiledOn', 'verifiedOn', 'decidedOn']

/**
 * What is wrong with a day for a permit, in one sentence; nothing where it fits.
 * @param day undefined takes the day back
 * @param permit as it stands; undefined before the expiry is given
 * @param today no event lies after it
 */
export function permitDayProblem(
  field: PermitDay,
  day: DayText | undefined,
  permit: Permit | undefined,
  { kind, today }: { kind: Situation['kind']; today: DayText },
): string | undefined {
  if (isPrinted(field) && day !== undefined && isFarOff(day, today)) {
    return '离今天太远了，请核对是不是居住证上的有效期'
  }
  if (permit === undefined) return field === 'expiresOn' ? undefined : '先写居住证有效期到哪天'
  if (day === undefined) return takenBack(field, permit, kind)
  if (!isPrinted(field) && day > today) return notYetText(day)
  const needed = neededBefore(field, kind)
  if (needed !== undefined && permit[needed] === undefined) return writeFirst(needed)
  return clashText(field, { ...permit, [field]: day }, kind)
}

const isPrinted = (field: PermitDay): boolean => field === 'expiresOn' || field === 'newExpiresOn'

const isFarOff = (day: DayText, today: DayText): boolean =>
  day > inYears(today, YEARS.ahead) || day < inYears(today, -YEARS.back)

const inYears = (day: DayText, years: number): DayText =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

const writeFirst = (needed: PermitDay): string => `先写“${PERMIT_DAY_NAMES[needed]}”`

function takenBack(field: PermitDay, permit: Permit, kind: Situation['kind']): string | undefined {
  if (field === 'expiresOn') {
    // Everything else that is known of the permit would go with it, the answer about the address too.
    return Object.values(permit).filter((value) => value !== undefined).length > 1
      ? '别的日期要靠这一天来算，不能空着'
      : undefined
  }
  const printed = field === 'endorsedOn' && permit.newExpiresOn !== undefined
  const later = printed ? 'newExpiresOn' : after(field, permit, kind)
  return later && `后面还记着“${PERMIT_DAY_NAMES[later]}”，先把那一个清空`
}

/** The next thing that is already written down after this one. */
function after(field: PermitDay, permit: Permit, kind: Situation['kind']): PermitDay | undefined {
  const order = chain(kind)
  const at = order.indexOf(field)
  return at < 0 ? undefined : order.slice(at + 1).find((one) => permit[one] !== undefined)
}

/** What has to be written down before a day can be: the step before it; 审核属实 may be left open. */
function neededBefore(field: PermitDay, kind: Situation['kind']): PermitDay | undefined {
  if (field === 'newExpiresOn') return 'endorsedOn'
  const order = chain(kind).filter((one) => one !== 'verifiedOn' || field === 'verifiedOn')
  return order[order.indexOf(field) - 1]
}

/** Why the engine would not take a permit with this day, said to whoever gives it. */
function clashText(field: PermitDay, permit: Permit, kind: Situation['kind']): string | undefined {
  const clash = permitClashes(permit, kind).find(({ day, than }) => [day, than].includes(field))
  if (clash === undefined) return undefined
  return clash.day === field ? ownWords(clash, permit) : otherWords(clash, permit)
}

/** The day that is given comes too early for another. */
function ownWords({ day, code, than }: PermitClash, permit: Permit): string {
  const other = showDay(permit[than]!)
  if (code === 'before-step') return `不能早于“${PERMIT_DAY_NAMES[than]}”：${other}`
  if (code === 'before-window') {
    return `比到期日早了${daysBetween(permit[day]!, permit[than]!)}天。到期前${ENDORSEMENT.daysBefore}日内的签注才算这一轮的，请检查两个日子`
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
  return `记着的${name}（${other}）比这一天早了不止${ENDORSEMENT.daysBefore}天，请检查`
}

/** The days that make sense to be asked for by now, in their order; one that is given is always among them. */
export function askedDays(permit: Permit | undefined, kind: Situation['kind']): PermitDay[] {
  if (permit === undefined) return ['expiresOn']
  const { endorsedOn, pointsFiledOn } = permit
  const isFirst = kind === 'first'
  const asked: Record<PermitDay, boolean> = {
    expiresOn: true,
    endorsedOn: true,
    newExpiresOn: endorsedOn !== undefined,
    pointsFiledOn: isFirst || endorsedOn !== undefined,
    verifiedOn: pointsFiledOn !== undefined,
    decidedOn: pointsFiledOn !== undefined,
  }
  return ORDER.filter((field) => asked[field] || permit[field] !== undefined)
}

/** Whether one lives where the permit says; where not, a proof of the dwelling goes with the 签注. */
export const ADDRESS_QUESTION = '现在住的地方，和居住证登记的一样吗？'
