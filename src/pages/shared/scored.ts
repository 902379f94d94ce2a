import { explain, prepare, range, type DayText, type Profile, type Readings } from '@/engine'
import type { Scored } from '@/text/points'

/** How a profile stands on a day, and by the other reading of a clause where that is another answer. */
export function scoredOf(profile: Profile, day: DayText): Scored {
  const own = scoredAs(profile, day, 'chosen')
  const other = scoredAs(profile, day, 'strict')
  const isSame =
    own.range.low === other.range.low &&
    own.range.high === other.range.high &&
    own.explanation.reaches === other.explanation.reaches
  return isSame ? own : { ...own, other }
}

function scoredAs(profile: Profile, day: DayText, readings: Readings): Scored {
  const prepared = prepare(profile, { readings })
  return { explanation: explain(prepared, day), range: range(prepared, day) }
}
