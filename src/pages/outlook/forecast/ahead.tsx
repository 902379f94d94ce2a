import { useMemo } from 'react'

import { policyOn, readyFor, type DayText, type Profile } from '@/engine'
import { go, goTab } from '@/platform'

import { Button, Group, Prose, Row, Title, Staged } from '@/ui'
import { FORECAST_WORDS, permitNote, premiseText, type PointsReady } from '@/text/outlook'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Needed } from '../../shared/needed'
import { NoTotal } from '../shared/no-total'
import { WhyTwo } from '../../shared/why-two'
import { Unofficial } from '../../shared/unofficial'
import { Assumed } from './assumed'
import { byBothReadings } from './both-readings'
import { ChangeList } from './change-list'
import { Curve } from './curve'

/** The answer in a sentence and as a picture, what it rests on, and the days on which the total changes. */
export function Ahead({ profile }: { profile: Profile }) {
  const day = useDay()
  const timeline = useMemo(() => byBothReadings(profile, day), [profile, day])

  if (timeline === null) {
    return (
      <>
        <Title>{FORECAST_WORDS.none}</Title>
        <NoTotal day={day} vetoed={policyOn(day).table !== undefined} />
      </>
    )
  }
  const { policy, table, moves, outlook, other, text, picture } = timeline
  const { stretches, lapses } = outlook
  const { neededBy, permit } = profile.situation
  const reach = (of: typeof outlook, since: DayText): PointsReady => {
    const found = readyFor(of.stretches, neededBy)
    return { ...found, reached: found.reached === day ? since : found.reached, lapses, alone: true }
  }
  const needed = (
    <Needed
      ready={{
        own: reach(outlook, timeline.since),
        other: other && reach(other, timeline.strictSince),
      }}
    />
  )
  return (
    <Staged>
      <>
        <Title>{text.title}</Title>
        <Prose>{text.sentence}</Prose>
        {timeline.lag !== undefined && <Prose>{premiseText(timeline.lag)}</Prose>}
        <Curve picture={picture} table={table} label={text.title} isRead={other !== undefined} />
        <WhyTwo rules={timeline.rules} />
        {stretches[0]?.from !== day && (
          <Button kind="primary" onTap={() => void go(links.ways)}>
            {FORECAST_WORDS.ways(table.threshold)}
          </Button>
        )}
        {neededBy !== undefined && needed}
        <Assumed profile={profile} day={day} open={outlook.open} fresh={timeline.fresh} />
        <ChangeList moves={moves} policy={policy} table={table} isRead={other !== undefined} />
      </>
      <>
        {neededBy === undefined && needed}
        {permit !== undefined && (
          <Group>
            <Row
              name={FORECAST_WORDS.renewal}
              detail={permitNote(permit.newExpiresOn ?? permit.expiresOn)}
              onTap={() => void goTab(links.renewal)}
            />
          </Group>
        )}
        <Unofficial />
      </>
    </Staged>
  )
}
