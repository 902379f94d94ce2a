import { ENDORSEMENT, daysBetween, type DayText, type Permit, type Situation } from '@/engine'
import { notYetText, showDay } from './dates'

/** The days of a permit that a person gives. */
export type PermitDay = Exclude<keyof Permit, 'addressMatches' | 'lastFiledOn'>

/** What each is called, in the order in which they come. */
export const PERMIT_DAY_NAMES: Record<PermitDay, string> = {
  expiresOn: '居住证有效期到',
  endorsedOn: '签注办好的日子',
  newExpiresOn: '签注后，新的有效期到',
  pointsFiledOn: '单位提交积分的日子',
  verifiedOn: '材料审核属实的日子',
  decidedOn: '积分核定的日子',
}

/** How many years from today a date on a permit may lie: beyond, a digit was mistyped. */
const YEARS = { ahead: 2, back: 10 } as const

const ORDER = Object.keys(PERMIT_DAY_NAMES) as PermitDay[]

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
  if (field === 'expiresOn') return expiryProblem(day, permit)
  if (permit === undefined) return '先写居住证有效期到哪天'
  if (day === undefined) return takenBack(field, permit, kind)
  if (field === 'newExpiresOn') {
    if (permit.endorsedOn === undefined) return writeFirst('endorsedOn')
    return day > permit.expiresOn
      ? undefined
      : `新的到期日要比原来的（${showDay(permit.expiresOn)}）晚`
  }
  if (day > today) return notYetText(day)
  if (field === 'endorsedOn' && isTooEarly(day, permit.expiresOn)) {
    return `比到期日早了${daysBetween(day, permit.expiresOn)}天。到期前${ENDORSEMENT.daysBefore}日内的签注才算这一轮的，请检查两个日子`
  }
  return outOfOrder(field, day, permit, kind)
}

const isPrinted = (field: PermitDay): boolean => field === 'expiresOn' || field === 'newExpiresOn'

const isFarOff = (day: DayText, today: DayText): boolean =>
  day > inYears(today, YEARS.ahead) || day < inYears(today, -YEARS.back)

const inYears = (day: DayText, years: number): DayText =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

function expiryProblem(day: DayText | undefined, permit: Permit | undefined): string | undefined {
  if (permit === undefined) return undefined
  const { endorsedOn, newExpiresOn } = permit
  if (day === undefined) {
    // Everything else that is known of the permit would go with it, the answer about the address too.
    return Object.values(permit).filter((value) => value !== undefined).length > 1
      ? '别的日期要靠这一天来算，不能空着'
      : undefined
  }
  if (newExpiresOn !== undefined && newExpiresOn <= day) {
    return `记着的新到期日（${showDay(newExpiresOn)}）不比这一天晚，请检查`
  }
  return endorsedOn !== undefined && isTooEarly(endorsedOn, day)
    ? `记着的签注日（${showDay(endorsedOn)}）比这一天早了不止${ENDORSEMENT.daysBefore}天，请检查`
    : undefined
}

const isTooEarly = (endorsed: DayText, expires: DayText): boolean =>
  daysBetween(endorsed, expires) > ENDORSEMENT.daysBefore

const writeFirst = (needed: PermitDay): string => `先写“${PERMIT_DAY_NAMES[needed]}”`

function takenBack(field: PermitDay, permit: Permit, kind: Situation['kind']): string | undefined {
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

function outOfOrder(
  field: PermitDay,
  day: DayText,
  permit: Permit,
  kind: Situation['kind'],
): string | undefined {
  const order = chain(kind)
  const at = order.indexOf(field)
  const before = order.slice(0, Math.max(at, 0)).reverse()
  const [needed] = before.filter((one) => one !== 'verifiedOn')
  if (needed !== undefined && permit[needed] === undefined) {
    return writeFirst(needed)
  }
  const previous = before.find((one) => permit[one] !== undefined)
  if (previous !== undefined && day < permit[previous]!) {
    return `不能早于“${PERMIT_DAY_NAMES[previous]}”：${showDay(permit[previous]!)}`
  }
  const later = after(field, permit, kind)
  return later !== undefined && day > permit[later]!
    ? `不能晚于“${PERMIT_DAY_NAMES[later]}”：${showDay(permit[later]!)}`
    : undefined
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
