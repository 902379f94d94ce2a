import {
  currentPermit,
  FILING,
  HOLIDAYS,
  isFirstTime,
  type DayText,
  type Situation,
} from '@/engine'

import { hasHolidays, holidaysLacking, LOOK_UP, MAY_FALL } from '../renewal'

/** How something new counts before the next renewal (A第十九条). */
export const ADJUST = '由单位到注册地的人才服务中心办，要多久，官方没说。'

/** No text says how long the office verifies. */
export const UNCOUNTED = '审核多久官方没说，没算进去'

/** Which waits are counted, and what is assumed; that of the office is said in sight. */
export function waitsText(situation: Pick<Situation, 'kind' | 'permit' | 'neededBy'>): string {
  const { kind, neededBy } = situation
  const permit = currentPermit(situation)
  const isPast = permit !== undefined && neededBy !== undefined && neededBy > permit.expiresOn
  const endorsed = isPast || !isFirstTime(kind) ? `签注后满${FILING.waitDays}个工作日，` : ''
  const assumed = permit === undefined && kind === 'permit' ? '办居住证要多久，没算进去。' : ''
  return `${endorsed}审核属实后最多${FILING.decisionDays}个工作日核定。${holidaysText(neededBy)}${assumed}`
}

/** How working days are counted in a year whose holidays are not published. */
const holidaysText = (neededBy: DayText | undefined): string =>
  neededBy === undefined || hasHolidays(Number(neededBy.slice(0, 4)))
    ? ''
    : `${holidaysLacking(neededBy)}，给放假最多留了${HOLIDAYS.mostUnpublishedOff}个工作日。`

/**
 * Said where what was decided last is what counts: where it is looked up, and how something new counts before the next
 * renewal.
 */
export const LAST_CYCLE: readonly string[] = [
  LOOK_UP,
  `新的加分项想在下次续办前用上，找单位人事调整。${ADJUST}`,
  MAY_FALL,
]

/** Said where the day is held against the waits alone. */
export const ONLY_WAITS = '只看手续赶不赶得上，分数看“积分”。'
