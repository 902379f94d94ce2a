import { HOLIDAYS, renewalRules, type RuleSet } from '../policy'
import { type Bounds, type Day, type DayText, toDay, workingDayAfter, writeDay } from '../time'
import type { Situation } from '../situation'
import { progressOf } from '../renewal'
import { filingCycle, type FilingCycle } from './filing-cycle'
import type { InTime } from './types'

/**
 * Whether points stand by the day that the person named, with the waits that are known: working days after 签注 until
 * the filing, and from 审核属实 to the decision at most so many. How long verification takes is not known: where it is
 * not done, it counts as done on the day of the filing.
 * @param reached the day from which the total is at the threshold; where it is by now, that since which it is: what was
 * filed earlier was filed without it
 * @param held whether the total is at the threshold on the day that the person named
 * @param on today, `YYYY-MM-DD`
 * @returns undefined where no day is named
 */
export function inTime(
  situation: Situation,
  reached: DayText,
  held: boolean,
  on: DayText,
): InTime | undefined {
  if (situation.neededBy === undefined) return undefined
  const needed = toDay(situation.neededBy)
  const days = { needed, reached: toDay(reached), on: toDay(on) }
  const start = later(days.reached, days.on)
  const bounds = standsOn(filingCycle(situation, { ...days, start }), start, renewalRules(days.on))
  const verdict = verdictOf(bounds, days.reached, held, needed)
  const isWaiting = held && (verdict === 'late' || verdict === 'tight')
  return {
    verdict: isWaiting && lastCycleStands(situation, days.on, needed) ? 'last-cycle' : verdict,
    stands: { from: writeDay(bounds.from), to: writeDay(bounds.to) },
  }
}

function verdictOf(
  { from, to }: Bounds,
  reached: Day,
  held: boolean,
  needed: Day,
): InTime['verdict'] {
  if (reached > needed) return 'after'
  if (from > needed) return 'late'
  if (!held) return 'not-held'
  return to > needed ? 'tight' : 'before'
}

/** Who renews has points of the cycle before, which end with the permit (一年，与居住证同步). */
function lastCycleStands({ kind, permit }: Situation, on: Day, needed: Day): boolean {
  if (kind !== 'renewal' || permit === undefined) return false
  const { expires, filed } = progressOf(permit, kind, on)
  return filed === undefined && needed <= expires
}

/** The first day on which the office can be through: at the earliest at once, at the latest when a decision is due. */
function standsOn(cycle: FilingCycle, start: Day, { filing: waits }: RuleSet): Bounds {
  const { first, endorsed, opens, filed, verified, decided } = cycle
  if (decided !== undefined) return { from: start, to: start }
  const filing =
    first || filed !== undefined
      ? { from: start, to: start }
      : workingDayAfter(endorsed ?? later(start, opens), waits.waitDays + 1, HOLIDAYS)
  const { to } = workingDayAfter(verified ?? later(start, filing.to), waits.decisionDays, HOLIDAYS)
  return { from: later(start, filing.from), to: later(start, to) }
}

const later = (one: Day, other: Day): Day => Math.max(one, other) as Day
