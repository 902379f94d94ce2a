import { useDidShow } from '@tarojs/taro'
import { useMemo, useState } from 'react'

import {
  compare,
  forecast,
  hasSpans,
  type Judged,
  onward,
  policyOn,
  prepareAhead,
  type DayText,
  type Prepared,
  type Profile,
  type Readings,
  type RuleId,
  type Side,
  totalOrZero,
} from '@/engine'
import { session } from '@/store'

import { Notice } from '@/ui'
import { COMPARE_WORDS, type Compared } from '@/text/outlook'
import { useDay } from '../../shared/day'
import { goingOnOf, scoredOf } from '../../shared/worked-out'
import { firstDayOf } from '../shared/context'
import { NoRules } from '../shared/no-rules'
import { monthAfter } from '../shared/plan-reach'
import { undecidedOn } from '../shared/undecided'
import { pictureOf } from './picture'
import { Result } from './result'

/** Two profiles that were chosen, read for this page; neither has to be the one in use. */
export function Chosen({ ids: [one, other] }: { ids: readonly [string, string] }) {
  const read = () => [session.read(one), session.read(other)] as const
  const [[first, second], setBoth] = useState(read)
  useDidShow(() => setBoth(read()))
  if (first === null || second === null) {
    return <Notice tone="warn">{COMPARE_WORDS.unreadable}</Notice>
  }
  return <Both profiles={[first, second]} />
}

function Both({ profiles: [one, other] }: { profiles: readonly [Profile, Profile] }) {
  const day = useDay()
  const policy = useMemo(() => policyOn(day), [day])
  const { judged, picture, sides } = useMemo(() => {
    const isAhead = hasSpans(one.facts.insurance) && hasSpans(other.facts.insurance)
    const both = [goingOnOf(one, day), goingOnOf(other, day)] as const
    const own = isAhead ? judge(both, day, 'chosen') : undefined
    const strict = isAhead ? judge(both, day, 'strict') : undefined
    return {
      judged: own && strict && { own, strict, rules: undecided(own, strict) },
      picture: own && pictureOf(own.prepared, day),
      sides: [compared(one, day), compared(other, day)] as const,
    }
  }, [one, other, day])
  if (policy.table === undefined) {
    return <NoRules day={day} policy={policy} />
  }
  return (
    <Result
      sides={sides}
      judged={judged}
      picture={picture}
      day={day}
      table={policy.table}
      covered={policy.covered.to}
    />
  )
}

interface Told extends Judged {
  prepared: readonly [Prepared, Prepared]
}

/** The lines by which two readings of the same two differ, on the days that the comparison speaks of. */
function undecided(own: Told, strict: Told): RuleId[] {
  const days = [own, strict].flatMap(({ comparison: { one, other }, lostOn }) => [
    ...one.years.map((year) => year.day),
    ...[one, other].flatMap(({ reaches }) => (reaches === null ? [] : [`${reaches}-01`])),
    ...lostOn,
  ])
  const rules = [0, 1].flatMap((who) =>
    undecidedOn(own.prepared[who]!, strict.prepared[who]!, days),
  )
  return [...new Set(rules)]
}

function judge([one, other]: readonly [Profile, Profile], day: DayText, readings: Readings): Told {
  const first = prepareAhead(one, readings)
  const second = prepareAhead(other, readings)
  const comparison = compare(first, second, day)
  return {
    comparison,
    prepared: [first, second],
    lostOn: [lostOn(first, comparison.one, day), lostOn(second, comparison.other, day)],
  }
}

/** The first day below the threshold after the first stretch at it; undefined where there is none. */
function lostOn(prepared: Prepared, side: Side, day: DayText): DayText | undefined {
  const { holdsUntil } = side
  const threshold = policyOn(day).table?.threshold
  if (holdsUntil === null || holdsUntil === 'beyond' || threshold === undefined) return undefined
  const next = `${monthAfter({ holdsUntil })}-01`
  return forecast(prepared, firstDayOf(holdsUntil, day), next).find(
    ({ total }) => totalOrZero(total) < threshold,
  )?.day
}

const compared = (profile: Profile, day: DayText): Compared => ({
  ...scoredOf(profile, day),
  label: profile.label,
  hasSpans: hasSpans(profile.facts.insurance),
  onward: onward(profile, day),
  isSupposed: profile.supposed === true,
})
