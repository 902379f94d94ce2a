import { type Facts, knownBirthday, type Report } from '../facts'
import { type DayText, NO_DAY, toDay, writeDay } from '../time'
import { permitClashes } from './permit-order'
import type { Situation } from './types'

/**
 * What the parts of a situation must be to each other and to the facts; told, never mended. Only what cannot be so is
 * told: a single person with 加配偶 may have married since, points that lapsed may be first applied for again, and
 * whoever says 没有变 to the office of another employer is what the self-check is for.
 */
export function checkSituation(situation: Situation, facts: Facts, report: Report): void {
  const { permit, contract, changes, unchanged, kind, registeredOn, appliedOn } = situation
  if (permit !== undefined) {
    for (const { day, code, than } of permitClashes(permit, kind)) {
      report(`situation.permit.${day}`, code, { than, day: permit[than]! })
    }
  }
  if (contract?.from !== undefined && contract.until !== undefined) {
    if (toDay(contract.until) < toDay(contract.from)) {
      report('situation.contract.until', 'reversed', { from: contract.from })
    }
  }
  if (registeredOn !== undefined && appliedOn !== undefined) {
    if (toDay(appliedOn) < toDay(registeredOn)) {
      report('situation.appliedOn', 'before-step', { than: 'registeredOn', day: registeredOn })
    }
  }
  if (unchanged === true && changes.length > 0) {
    report('situation.unchanged', 'contradicts', { than: 'changes' })
  }
  checkChanges(situation, facts, report)
  checkPlan(situation, report)
  checkBirth(situation, facts, report)
}

/** A change is shown by its paper (policy: 学历变更 by the new degree, 职称变更 by the certificate): without one there is none. */
function checkChanges({ changes }: Situation, facts: Facts, report: Report): void {
  const { education, qualifications } = facts
  changes.forEach((change, index) => {
    if (change === 'education' && education === 'none') {
      report(`situation.changes.${index}`, 'contradicts', { than: 'education' })
    }
    if (change === 'title' && Array.isArray(qualifications) && qualifications.length === 0) {
      report(`situation.changes.${index}`, 'contradicts', { than: 'qualifications' })
    }
  })
}

/** Nothing is done twice in one plan. */
function checkPlan({ plan }: Situation, report: Report): void {
  plan?.actions.forEach(({ id }, index, all) => {
    if (all.slice(0, index).some((earlier) => earlier.id === id)) {
      report(`situation.plan.actions.${index}.id`, 'repeated')
    }
  })
}

/** Every day of a situation is one of somebody who was born before. */
function checkBirth(
  { permit, contract, neededBy, registeredOn, appliedOn, movedOn, plan, sent }: Situation,
  { birthday }: Facts,
  report: Report,
): void {
  const born = knownBirthday(birthday) ?? NO_DAY
  const days: [string, DayText | undefined][] = [
    ['permit.expiresOn', permit?.expiresOn],
    ['contract.from', contract?.from],
    ['contract.until', contract?.until],
    ['neededBy', neededBy],
    ['registeredOn', registeredOn],
    ['appliedOn', appliedOn],
    ['movedOn', movedOn],
    ['plan.begun', plan?.begun],
    ...(plan?.actions ?? []).map(({ started }, index): [string, DayText | undefined] => [
      `plan.actions.${index}.started.on`,
      started?.on,
    ]),
    ['sent.by', sent?.by],
    ['sent.on', sent?.on],
  ]
  for (const [path, day] of days) {
    if (day !== undefined && toDay(day) <= born)
      report(`situation.${path}`, 'before-birth', { birthday: writeDay(born) })
  }
}

/**
 * Leaves the parts out that these paths name: one day, one answer or one change; with its expiry all of the permit, with
 * any part of it the plan.
 */
export function leaveOut(situation: Situation, paths: readonly string[]): Situation {
  const isLeft = (path: string): boolean => !paths.includes(`situation.${path}`)
  const left: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(situation)) {
    if (!isLeft(name) || !isLeft(`${name}.expiresOn`)) continue
    if (name === 'plan' && paths.some((path) => path.startsWith('situation.plan.'))) continue
    left[name] = PARTED.includes(name) ? partsLeft(value as object, name, isLeft) : value
  }
  const changes = situation.changes.filter((_, index) => isLeft(`changes.${index}`))
  return { ...left, changes }
}

/** Records of which a day is left out alone. */
const PARTED = ['permit', 'contract', 'sent']

const partsLeft = (value: object, name: string, isLeft: (path: string) => boolean): object =>
  Object.fromEntries(Object.entries(value).filter(([part]) => isLeft(`${name}.${part}`)))
