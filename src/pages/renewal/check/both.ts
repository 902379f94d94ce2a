import { prepare, selfCheck, type Check, type DayText, type Profile } from '@/engine'
import { type ReadCheck, VERDICT_ORDER } from '@/text/checks'
import { renewalOf } from '../../shared/worked-out'

/** The self-check; a reason that is judged worse by the other reading of a clause stands no better than 可能失败. */
export function bothChecks(profile: Profile, day: DayText): ReadCheck[] {
  const { situation } = profile
  const checks = (readings: 'chosen' | 'strict') =>
    selfCheck(prepare(profile, { readings }), situation, day, renewalOf(situation, day))
  const strict = checks('strict')
  return checks('chosen').map((check, index) => byBoth(check, strict[index]!))
}

function byBoth(check: Check, other: Check): ReadCheck {
  const rank = (one: Check) => VERDICT_ORDER.indexOf(one.verdict)
  if (rank(other) >= rank(check)) return check
  const verdict = other.verdict === 'fails' ? 'may-fail' : other.verdict
  return { ...check, verdict, todo: other.todo, other }
}
