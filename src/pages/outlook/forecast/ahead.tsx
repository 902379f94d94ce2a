import { useMemo } from 'react'

import {
  forecast,
  goingOn,
  lapseMonth,
  reachedSince,
  policyOn,
  range,
  score,
  type DayText,
  type Profile,
  type Readings,
} from '@/engine'
import { go, goTab } from '@/platform'

import { sentence } from '@/text/common'
import { Button, Group, Prose, Row, Title, useStages } from '@/ui'
import { FORECAST_WORDS, outlookText, permitNote, type PointsReady } from '@/text/outlook'
import { DISCLAIMER, notKnownText, remarkText } from '@/text/points'
import { openFresh, prepareAhead } from '../shared/context'
import { undecidedOn } from '../shared/undecided'
import { isChosen, useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Needed } from '../../shared/needed'
import { WhyTwo } from '../../shared/why-two'
import { Assumed } from './assumed'
import { ChangeList } from './change-list'
import {
  bestOf,
  leastFrom,
  movesOf,
  outlookEnd,
  pictureOf,
  reachFor,
  stretchesOf,
} from './timeline'
import { Curve } from './curve'

/** The answer in a sentence, the days on which the total changes, the same as a picture, and what it rests on. */
export function Ahead({ profile }: { profile: Profile }) {
  const day = useDay()
  const stage = useStages(2)
  const timeline = useMemo(() => timelineOf(profile, day), [profile, day])

  if (timeline === null) {
    return (
      <>
        <Title>{FORECAST_WORDS.none}</Title>
        <Prose>
          {policyOn(day).table === undefined
            ? notKnownText(day, policyOn(day))
            : sentence(remarkText({ code: 'vetoed', params: {} }))}
        </Prose>
      </>
    )
  }
  const { policy, table, moves, outlook, other, text, picture } = timeline
  const { stretches, lapses } = outlook
  const { neededBy, permit } = profile.situation
  const reach = (of: typeof outlook, since: DayText): PointsReady => {
    const found = reachFor(of.stretches, neededBy)
    return { ...found, reached: found.reached === day ? since : found.reached, lapses }
  }
  const needed = (
    <Needed
      {...reach(outlook, timeline.since)}
      other={other && reach(other, timeline.strictSince)}
    />
  )
  return (
    <>
      <Title>{text.title}</Title>
      <Prose>{text.sentence}</Prose>
      <WhyTwo rules={timeline.rules} />
      {stretches[0]?.from !== day && (
        <Button kind="primary" onTap={() => void go(links.ways)}>
          {FORECAST_WORDS.ways(table.threshold)}
        </Button>
      )}
      {neededBy !== undefined && needed}
      <Assumed profile={profile} day={day} open={outlook.open} fresh={timeline.fresh} />
      <ChangeList moves={moves} policy={policy} table={table} isRead={other !== undefined} />
      {stage > 0 && (
        <Curve
          picture={picture}
          threshold={table.threshold}
          label={FORECAST_WORDS.curveAria(text.title, text.sentence)}
          isRead={other !== undefined}
        />
      )}
      {stage > 1 && (
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
          <Prose soft>{DISCLAIMER}</Prose>
        </>
      )}
    </>
  )
}

/** Ten years from a day on, by both readings; null where there is no total on it. */
function timelineOf(own: Profile, day: DayText) {
  const profile = goingOn(own, day)
  const chosen = sightOf(profile, day, 'chosen')
  const strict = sightOf(profile, day, 'strict')
  if (chosen === null || strict === null) return null
  const { prepared, outlook, moves, table } = chosen
  const isSame =
    outlook.total === strict.outlook.total &&
    JSON.stringify(outlook.stretches) === JSON.stringify(strict.outlook.stretches)
  const other = isSame ? undefined : strict.outlook
  return {
    ...chosen,
    other,
    /** for somebody who is at the threshold today */
    since: reachedSince(prepared, profile.situation, day),
    strictSince: reachedSince(strict.prepared, profile.situation, day),
    rules: isSame
      ? []
      : undecidedOn(prepared, strict.prepared, [
          day,
          ...[...moves, ...strict.moves].map((move) => move.day),
        ]),
    text: outlookText(outlook, { table, other }),
    picture: pictureOf({ today: day, to: outlook.to }, outlook.total, moves, table.threshold),
  }
}

function sightOf(profile: Profile, day: DayText, readings: Readings) {
  const prepared = prepareAhead(profile, readings)
  const total = score(prepared, day)
  if (total === null) return null
  const policy = policyOn(day)
  const table = policyOn(policy.covered.to).table!
  const threshold = table.threshold
  const to = outlookEnd(day)
  const moves = movesOf(total, forecast(prepared, day, to), threshold)
  const stretches = stretchesOf(day, total, moves, threshold)
  const fresh = openFresh(profile.facts, table)
  const least = leastFrom(stretches[0]?.from ?? day, total, moves)
  return {
    prepared,
    policy,
    table,
    moves,
    fresh,
    outlook: {
      today: day,
      isChosen: isChosen(),
      to,
      total,
      threshold,
      stretches,
      best: bestOf(day, total, moves),
      hangsOnFresh: fresh !== undefined && least - fresh < threshold,
      open: range(prepared, day).open,
      rulesAssumed: policy.table === undefined,
      lapses: lapseMonth(prepared, day),
    },
  }
}
