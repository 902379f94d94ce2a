import { renewalRules } from '../policy'
import { addDays, type Day, type DayText, toDay } from '../time'
import type { PermitDayName } from '../scheme'
import type { Permit, Situation } from './types'

/** Two days of a permit that cannot both be right; `day` is the one that comes later in a cycle and is left out. */
export interface PermitClash {
  day: PermitDayName
  code: 'before-window' | 'before-step' | 'not-later'
  than: PermitDayName
}

/** The first day on which a permit that expires on a day can be endorsed, by the rules of the day asked about. */
export const windowOpens = (expires: Day, on: Day): Day =>
  addDays(expires, -renewalRules(on).endorsement.daysBefore)

/** What happens one after the other once the points are filed. */
const FILING_STEPS = [
  ...(['pointsFiledOn', 'returnedOn', 'suppliedOn'] as const),
  ...(['verifiedOn', 'decidedOn'] as const),
]

/**
 * The days of a permit that contradict each other. What is missing contradicts nothing, nor does a 签注 long after the
 * expiry (article 10 names no last day). A day that is left out is not compared with those after it.
 * @param kind a first application is filed without a 签注, so its days are not held against the window
 */
export function permitClashes(permit: Permit, kind: Situation['kind']): PermitClash[] {
  const clashes: PermitClash[] = []
  const report = (day: PermitDayName, code: PermitClash['code'], than: PermitDayName): void =>
    void clashes.push({ day, code, than })
  const { expiresOn, endorsedOn, newExpiresOn, lastFiledOn } = permit
  const isEarly = (day: DayText): boolean => toDay(day) < windowOpens(toDay(expiresOn), toDay(day))
  const isEndorsed = endorsedOn !== undefined && !isEarly(endorsedOn)

  if (newExpiresOn !== undefined && toDay(newExpiresOn) <= toDay(expiresOn)) {
    report('newExpiresOn', 'not-later', 'expiresOn')
  } else if (isEndorsed && newExpiresOn !== undefined && toDay(newExpiresOn) <= toDay(endorsedOn)) {
    report('newExpiresOn', 'not-later', 'endorsedOn')
  }
  if (endorsedOn !== undefined && !isEndorsed) report('endorsedOn', 'before-window', 'expiresOn')

  let before: PermitDayName | undefined = kind !== 'first' && isEndorsed ? 'endorsedOn' : undefined
  for (const step of FILING_STEPS) {
    const day = permit[step]
    if (day === undefined) continue
    if (before !== undefined && toDay(day) < toDay(permit[before]!))
      report(step, 'before-step', before)
    else if (kind !== 'first' && isEarly(day)) report(step, 'before-window', 'expiresOn')
    else if (
      step === 'pointsFiledOn' &&
      lastFiledOn !== undefined &&
      toDay(day) <= toDay(lastFiledOn)
    ) {
      report(step, 'not-later', 'lastFiledOn')
    } else before = step
  }
  return clashes
}
