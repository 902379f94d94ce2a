import { useDidShow } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import { Notice } from '@/components/notice'
import {
  compare,
  explain,
  forecast,
  goingOn,
  policyOn,
  prepare,
  range,
  type DayText,
  type Prepared,
  type Profile,
  type Side,
} from '@/engine'
import { session } from '@/store'
import { hasSpans, type Compared } from '@/text/compare'
import { useDay } from '../../parts/day'
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
  const { outlook, sides } = useMemo(() => {
    const all = [ahead(one, day), ahead(other, day)] as const
    const outlook = hasSpans(one.facts) && hasSpans(other.facts) ? compare(...all, day) : undefined
    return {
      outlook,
      sides: [
        compared(one, outlook && lostOn(all[0], outlook.one, day), day),
        compared(other, outlook && lostOn(all[1], outlook.other, day), day),
      ] as const,
    }
  }, [one, other, day])
  if (policy.table === undefined) {
    return <NoRules day={day} policy={policy} />
  }
  return (
    <Result
      sides={sides}
      outlook={outlook}
      day={day}
      mark={policy.table.standard}
      covered={policy.covered.to}
    />
  )
}

const ahead = (profile: Profile, day: DayText): Prepared => prepareAhead(goingOn(profile, day))

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

function compared(profile: Profile, lostOn: DayText | undefined, day: DayText): Compared {
  const prepared = prepare(profile)
  return {
    label: profile.label,
    explanation: explain(prepared, day),
    range: range(prepared, day),
    hasSpans: hasSpans(profile.facts),
    lostOn,
    isSupposed: profile.supposed === true,
  }
}
