import { useDidShow } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import { Notice } from '@/components/notice'
import {
  compare,
  forecast,
  goingOn,
  onward,
  policyOn,
  type DayText,
  type Prepared,
  type Profile,
  type Readings,
  type Side,
} from '@/engine'
import { session } from '@/store'
import { hasSpans, type Compared, type Judged } from '@/text/compare'
import { useDay } from '../../parts/day'
import { scoredOf } from '../../parts/scored'
import { firstDayOf, prepareAhead } from '../parts/ground'
import { NoRules } from '../parts/no-rules'
import { monthAfter } from '../parts/plan-reach'
import { Result } from './result'

/** Two profiles that were chosen, read for this page; neither has to be the one in use. */
export function Chosen({ ids: [one, other] }: { ids: readonly [string, string] }) {
  const read = () => [session.read(one), session.read(other)] as const
  const [[first, second], setBoth] = useState(read)
  useDidShow(() => setBoth(read()))
  if (first === null || second === null) {
    return <Notice tone="warn">有一份读不出来了，请换一份。</Notice>
  }
  return <Both profiles={[first, second]} />
}

function Both({ profiles: [one, other] }: { profiles: readonly [Profile, Profile] }) {
  const day = useDay()
  const policy = useMemo(() => policyOn(day), [day])
  const { judged, sides } = useMemo(() => {
    const isAhead = hasSpans(one.facts) && hasSpans(other.facts)
    return {
      judged: isAhead
        ? ([judge(one, other, day, 'chosen'), judge(one, other, day, 'strict')] as const)
        : undefined,
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
      day={day}
      table={policy.table}
      covered={policy.covered.to}
    />
  )
}

function judge(one: Profile, other: Profile, day: DayText, readings: Readings): Judged {
  const first = prepareAhead(goingOn(one, day), readings)
  const second = prepareAhead(goingOn(other, day), readings)
  const comparison = compare(first, second, day)
  return {
    comparison,
    lostOn: [lostOn(first, comparison.one, day), lostOn(second, comparison.other, day)],
  }
}

/** The first day below the mark after the first stretch at it; undefined where there is none. */
function lostOn(prepared: Prepared, side: Side, day: DayText): DayText | undefined {
  const { holdsUntil } = side
  if (holdsUntil === null || holdsUntil === 'beyond') return undefined
  const mark = policyOn(day).table?.standard ?? 0
  const next = `${monthAfter({ holdsUntil })}-01`
  return forecast(prepared, firstDayOf(holdsUntil, day), next).find(
    ({ total }) => Number(total) < mark,
  )?.day
}

const compared = (profile: Profile, day: DayText): Compared => ({
  ...scoredOf(profile, day),
  label: profile.label,
  hasSpans: hasSpans(profile.facts),
  onward: onward(profile, day),
  isSupposed: profile.supposed === true,
})
