import type { PermitDayName } from '../scheme'
import { type Day, type DayText, toDay } from '../time'
import { type PermitClash, permitClashes } from './permit-order'
import type { Permit, Situation } from './types'

/** The days of a permit that a person gives; the one before is taken over from the last cycle. */
export type PermitDay = Exclude<PermitDayName, 'lastFiledOn'>

/** In the order in which they come. */
const PERMIT_DAYS: readonly PermitDay[] = [
  ...(['expiresOn', 'endorsedOn', 'newExpiresOn'] as const),
  ...(['pointsFiledOn', 'returnedOn', 'suppliedOn', 'verifiedOn', 'decidedOn'] as const),
]

/** Not everybody has them: they hang on the filing, and nothing hangs on them. */
const RETURN: readonly PermitDay[] = ['returnedOn', 'suppliedOn']

/** What may be left open by what comes after it. */
const OPEN: readonly PermitDay[] = [...RETURN, 'verifiedOn']

/** Why a day is not taken. */
export type PermitDayProblem =
  /** so far from today that a digit was mistyped */
  | { code: 'far-off' }
  /** the expiry comes first; or the other days hang on it, so that it is not taken back */
  | { code: 'expiry-missing' | 'expiry-needed' }
  | { code: 'not-yet'; day: DayText }
  /** the day before it has to be written down first */
  | { code: 'write-first'; needed: PermitDay }
  /** a later one is written down, so that this one is not taken back */
  | { code: 'later-given'; later: PermitDay }
  /** it comes too early, or too late, for another day of the permit as it would be */
  | { code: 'too-early' | 'too-late'; clash: PermitClash; permit: Permit }

/** How many years from today a date on a permit may lie: beyond, a digit was mistyped. */
const YEARS = { ahead: 2, back: 10 } as const

/** What happens one after the other; a first application does not wait for the 签注. */
const chain = (kind: Situation['kind']): readonly PermitDay[] => [
  ...(kind === 'first' ? [] : (['endorsedOn'] as const)),
  ...(['pointsFiledOn', ...RETURN, 'verifiedOn', 'decidedOn'] as const),
]

/**
 * What is wrong with a day for a permit; nothing where it fits.
 * @param day undefined takes the day back
 * @param permit as it stands; undefined before the expiry is given
 * @param today no event lies after it
 */
export function permitDayProblem(
  field: PermitDay,
  day: DayText | undefined,
  permit: Permit | undefined,
  { kind, today }: { kind: Situation['kind']; today: DayText },
): PermitDayProblem | undefined {
  if (isPrinted(field) && day !== undefined && isFarOff(day, today)) {
    return { code: 'far-off' }
  }
  if (permit === undefined) return field === 'expiresOn' ? undefined : { code: 'expiry-missing' }
  if (day === undefined) return takenBack(field, permit, kind)
  if (!isPrinted(field) && day > today) return { code: 'not-yet', day }
  const needed = neededBefore(field, kind)
  if (needed !== undefined && permit[needed] === undefined) return { code: 'write-first', needed }
  return clashOf(field, { ...permit, [field]: day }, kind)
}

const isPrinted = (field: PermitDay): boolean => field === 'expiresOn' || field === 'newExpiresOn'

const isFarOff = (day: DayText, today: DayText): boolean =>
  toDay(day) > inYears(today, YEARS.ahead) || toDay(day) < inYears(today, -YEARS.back)

const inYears = (day: DayText, years: number): Day =>
  toDay(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`)

function takenBack(
  field: PermitDay,
  permit: Permit,
  kind: Situation['kind'],
): PermitDayProblem | undefined {
  if (field === 'expiresOn') {
    // Everything else that is known of the permit would go with it, the answer about the address too.
    return Object.values(permit).filter((value) => value !== undefined).length > 1
      ? { code: 'expiry-needed' }
      : undefined
  }
  const printed = field === 'endorsedOn' && permit.newExpiresOn !== undefined
  const later = printed ? 'newExpiresOn' : after(field, permit, kind)
  return later && { code: 'later-given', later }
}

/** The next thing that is already written down after this one. */
function after(field: PermitDay, permit: Permit, kind: Situation['kind']): PermitDay | undefined {
  const order = RETURN.includes(field) ? RETURN : chain(kind)
  const at = order.indexOf(field)
  return at < 0 ? undefined : order.slice(at + 1).find((one) => permit[one] !== undefined)
}

/** What has to be written down before a day can be: the step before it. */
function neededBefore(field: PermitDay, kind: Situation['kind']): PermitDay | undefined {
  if (field === 'newExpiresOn') return 'endorsedOn'
  if (field === 'suppliedOn') return 'returnedOn'
  const order = chain(kind).filter((one) => one === field || !OPEN.includes(one))
  return order[order.indexOf(field) - 1]
}

/** Why `parse` would not take a permit with this day, told from the side of whoever gives it. */
function clashOf(
  field: PermitDay,
  permit: Permit,
  kind: Situation['kind'],
): PermitDayProblem | undefined {
  const clash = permitClashes(permit, kind).find(({ day, than }) => [day, than].includes(field))
  return clash && { code: clash.day === field ? 'too-early' : 'too-late', clash, permit }
}

/** The days that make sense to be asked for by now, in their order; one that is given is always among them. */
export function askedDays(permit: Permit | undefined, kind: Situation['kind']): PermitDay[] {
  if (permit === undefined) return ['expiresOn']
  const { endorsedOn, pointsFiledOn, returnedOn, verifiedOn, decidedOn } = permit
  const isFirst = kind === 'first'
  // Not the expiry: it is given.
  const asked: Partial<Record<PermitDay, boolean>> = {
    endorsedOn: true,
    newExpiresOn: endorsedOn !== undefined,
    pointsFiledOn: isFirst || endorsedOn !== undefined,
    returnedOn: pointsFiledOn !== undefined && (verifiedOn ?? decidedOn) === undefined,
    suppliedOn: returnedOn !== undefined,
    verifiedOn: pointsFiledOn !== undefined,
    decidedOn: pointsFiledOn !== undefined,
  }
  return PERMIT_DAYS.filter((field) => asked[field] || permit[field] !== undefined)
}

/** The permit with a day that fits; with its expiry it begins, and undefined takes a day back. */
export function withPermitDay(
  permit: Permit | undefined,
  field: PermitDay,
  day: DayText | undefined,
): Permit | undefined {
  if (field === 'expiresOn') {
    if (day === undefined) return undefined
    // What was decided last ended with the other expiry.
    const lastReached = day === permit?.expiresOn ? permit.lastReached : undefined
    return { ...permit, expiresOn: day, lastReached }
  }
  return permit && { ...permit, [field]: day }
}
