import { useDidShow } from '@tarojs/taro'
import { useMemo, useState } from 'react'

import { policyOn, type DayText, type Profile } from '@/engine'
import { go } from '@/platform'
import { session, type Done } from '@/store'

import { Button, Group, Prose, Row, Staged } from '@/ui'
import { showDay } from '@/text/time'
import { undecidedRules } from '@/text/points'
import { TRIAL_RUNNING_WORDS, TRIAL_WORDS, trialSummary } from '@/text/outlook'
import { isChosen, useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { NoRules } from '../shared/no-rules'
import { Totals } from '../shared/comparison-table'
import { isShort, scoredOf } from '../../shared/worked-out'
import { WhyTwo } from '../../shared/why-two'
import { Changes } from './changes'
import { Ends } from './ends'
import { Questions } from './questions'

interface RunningProps {
  profile: Profile
  /** id of the profile that it is a copy of */
  original: string
  act: (action: () => Done) => boolean
  /** what went wrong */
  failure: string | undefined
  onKept: (label: string) => void
}

/** A trial as it stands: what it makes of the points, what can be changed, and its end. */
export function Running({ profile, original, act, failure, onKept }: RunningProps) {
  const day = useDay()
  const [before, setBefore] = useState(() => session.read(original))
  useDidShow(() => setBefore(session.read(original)))
  const policy = useMemo(() => policyOn(day), [day])
  return (
    <Staged>
      <>
        <Prose soft>
          {before === null
            ? TRIAL_RUNNING_WORDS.originalGone
            : TRIAL_RUNNING_WORDS.copyOf(before.label)}
        </Prose>
        {policy.table === undefined ? (
          <NoRules day={day} policy={policy} />
        ) : (
          <Outcome before={before} after={profile} day={day} threshold={policy.table.threshold} />
        )}
      </>
      <Questions
        before={before === null ? undefined : before.facts}
        after={profile.facts}
        day={day}
      />
      <Ends
        profile={profile}
        original={before?.label}
        act={act}
        failure={failure}
        onKept={onKept}
      />
    </Staged>
  )
}

interface OutcomeProps {
  before: Profile | null
  after: Profile
  day: DayText
  threshold: number
}

function Outcome({ before, after, day, threshold }: OutcomeProps) {
  const was = before === null ? undefined : scoredOf(before, day)
  const is = scoredOf(after, day)
  return (
    <>
      <Totals
        heads={[TRIAL_WORDS.before, TRIAL_WORDS.after]}
        sides={[was, is]}
        threshold={threshold}
      />
      <Prose>{trialSummary(was, is, threshold)}</Prose>
      {isShort(after, day) && <Button onTap={() => void go(links.ways)}>{TRIAL_WORDS.ways}</Button>}
      <WhyTwo rules={undecidedRules(is)} />
      <Changes before={was?.explanation} after={is.explanation} />
      <Group>
        <Row
          name={TRIAL_RUNNING_WORDS.asOf(showDay(day), isChosen())}
          action={TRIAL_RUNNING_WORDS.otherDay}
          onTap={() => void go(links.day)}
        />
      </Group>
    </>
  )
}
