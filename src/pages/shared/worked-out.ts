import {
  explain,
  forSchool,
  goingOn,
  margins,
  isBegun,
  permitAlone,
  policyOn,
  prepare,
  range,
  renewal,
  type DayText,
  type Profile,
} from '@/engine'
import type { Scored } from '@/text/points'

/**
 * Works a thing out once for a day, however many pages and parts of them ask: nothing that is open is changed in its
 * place, and what is gone takes its answer with it.
 */
function perDay<Of extends object, Answer>(work: (of: Of, day: DayText) => Answer) {
  const known = new WeakMap<Of, { day: DayText; answer: Answer }>()
  return (of: Of, day: DayText): Answer => {
    const last = known.get(of)
    if (last?.day === day) return last.answer
    const answer = work(of, day)
    known.set(of, { day, answer })
    return answer
  }
}

export const renewalOf = perDay(renewal)

export const explanationOf = perDay((profile: Profile, day) => explain(prepare(profile), day))

export const rangeOf = perDay((profile: Profile, day) => range(prepare(profile), day))

/** A profile with its insurance as it goes on: one object, so that its record is indexed once. */
export const goingOnOf = perDay(goingOn)

/** How a profile stands on a day, and by the other reading of a clause where that is another answer. */
export const scoredOf = perDay((profile: Profile, day): Scored => {
  const explanation = explanationOf(profile, day)
  const strict = prepare(profile, { readings: 'strict' })
  const other = { explanation: explain(strict, day), range: range(strict, day) }
  const threshold = policyOn(day).table?.threshold ?? 0
  const own = {
    explanation,
    range: rangeOf(profile, day),
    margins: margins(explanation, other.explanation, threshold),
  }
  const isSame =
    own.range.low === other.range.low &&
    own.range.high === other.range.high &&
    own.explanation.reaches === other.explanation.reaches
  return isSame ? own : { ...own, other }
})

/**
 * What is to be seen to on a day: as long as there are too few points to apply for the first time, the permit alone; with
 * enough, also what a school's day asks for.
 */
export const seenToOf = perDay((profile: Profile, day) => {
  const { situation, facts } = profile
  const plan = renewalOf(situation, day)
  const isFirst = situation.kind === 'first' && isBegun(facts)
  if (isFirst && isShort(profile, day)) return permitAlone(plan)
  const asks =
    situation.neededBy !== undefined &&
    (plan.phase === 'decided' || (isFirst && isEnough(scoredOf(profile, day))))
  return asks ? forSchool(plan, situation, day) : plan
})

/** By both readings: where one of them is too few, the office is asked before anything is filed. */
const isEnough = ({ explanation, other }: Scored): boolean =>
  explanation.reaches === 'yes' && (other === undefined || isEnough(other))

/** Below the threshold whatever is answered. */
export function isShort(profile: Profile, day: DayText): boolean {
  const { reaches, vetoed } = explanationOf(profile, day)
  return reaches === 'no' && vetoed !== true
}
