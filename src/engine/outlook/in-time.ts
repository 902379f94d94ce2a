import { HOLIDAYS, renewalRules, type RuleSet } from '../policy'
import { type Bounds, type Day, type DayText, toDay, workingDayAfter, writeDay } from '../time'
import type { Situation } from '../situation'
import { progressOf } from '../renewal'
import { filingCycle, type FilingCycle } from './filing-cycle'
import type { Ready } from './points-ready'
import type { InTime } from './types'

/**
 * Whether points stand by the day that the person named. Who renews has those of the cycle before until the permit
 * expires, whatever has become of the total since. Else with the waits that are known: working days after 签注 until the
 * filing, and from 审核属实 to the decision at most so many. How long verification takes is not known: where it is not
 * done, it counts as done on the day of the filing.
 * @param ready when the total is at the threshold; where it is by now, since when: what was filed earlier was filed
 * without it
 * @param on today, `YYYY-MM-DD`
 * @returns undefined where no day is named, or where no points ever come
 */
export function inTime(situation: Situation, ready: Ready, on: DayText): InTime | undefined {
  if (situation.neededBy === undefined) return undefined
  const needed = toDay(situation.neededBy)
  const known = byWaits(situation, ready, needed, toDay(on))
  return known?.verdict !== 'before' && lastCycleStands(situation, toDay(on), needed)
    ? { verdict: 'last-cycle' }
    : known
}

/** The same by the total and the waits alone. */
function byWaits(
  situation: Situation,
  { reached: since, held }: Ready,
  needed: Day,
  on: Day,
): Waited | undefined {
  if (since === null) return undefined
  const reached = toDay(since)
  const start = later(reached, on)
  const cycle = filingCycle(situation, { needed, reached, on, start })
  const bounds = standsOn(cycle, start, renewalRules(on))
  return {
    verdict: verdictOf(bounds, reached, held, needed),
    stands: { from: writeDay(bounds.from), to: writeDay(bounds.to) },
  }
}

type Waited = Exclude<InTime, { verdict: 'last-cycle' }>

function verdictOf(
  { from, to }: Bounds,
  reached: Day,
  held: boolean,
  needed: Day,
): Waited['verdict'] {
  if (reached > needed) return 'after'
  if (from > needed) return 'late'
  if (!held) return 'not-held'
  return to > needed ? 'tight' : 'before'
}

/** Who renews has points of the cycle before, which end with the permit (一年，与居住证同步); not of a day that is past. */
function lastCycleStands({ kind, permit }: Situation, on: Day, needed: Day): boolean {
  if (kind !== 'renewal' || permit === undefined || needed < on) return false
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
