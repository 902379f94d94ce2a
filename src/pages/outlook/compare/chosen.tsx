import { useDidShow } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import { Notice } from '@/components/notice'
import {
  compare,
  explain,
  goingOn,
  policyOn,
  prepare,
  range,
  type DayText,
  type Profile,
} from '@/engine'
import { session } from '@/store'
import { hasSpans, type Compared } from '@/text/compare'
import { useDay } from '../../parts/day'
import { NoRules } from '../parts/no-rules'
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
  const now = useMemo(() => [compared(one, day), compared(other, day)] as const, [one, other, day])
  const outlook = useMemo(
    () =>
      hasSpans(one.facts) && hasSpans(other.facts)
        ? compare(ahead(one, day), ahead(other, day), day)
        : undefined,
    [one, other, day],
  )
  if (policy.table === undefined) {
    return <NoRules day={day} policy={policy} />
  }
  return (
    <Result
      sides={now}
      outlook={outlook}
      day={day}
      mark={policy.table.standard}
      covered={policy.covered.to}
    />
  )
}

const ahead = (profile: Profile, day: DayText) =>
  prepare(goingOn(profile, day), { assume: 'rules-and-wage-continue' })

function compared(profile: Profile, day: DayText): Compared {
  const prepared = prepare(profile)
  return {
    label: profile.label,
    explanation: explain(prepared, day),
    range: range(prepared, day),
    hasSpans: hasSpans(profile.facts),
  }
}
