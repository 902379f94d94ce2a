import { useMemo } from 'react'
import { Button } from '@/components/button'
import { Group, Prose, Title } from '@/components/group'
import { Row } from '@/components/row'
import {
  forecast,
  goingOn,
  markSince,
  policyOn,
  prepare,
  range,
  score,
  type DayText,
  type Profile,
} from '@/engine'
import { go, goTab } from '@/platform'
import { outlookText, permitNote } from '@/text/forecast'
import { remarkText } from '@/text/remarks'
import { DISCLAIMER, notKnownText } from '@/text/result'
import { openFresh } from '../parts/ground'
import { isChosen, useDay } from '../../parts/day'
import { links } from '../../parts/links'
import { Needed } from '../../parts/needed'
import { useStages } from '../../parts/stages'
import { Assumed } from './assumed'
import { ChangeList } from './change-list'
import { bestOf, leastFrom, movesOf, outlookEnd, pictureOf, reachFor, stretchesOf } from './course'
import { Curve } from './curve'

/** The answer in a sentence, the days on which the total changes, the same as a picture, and what it rests on. */
export function Ahead({ profile }: { profile: Profile }) {
  const day = useDay()
  const stage = useStages(2)
  const course = useMemo(() => courseOf(profile, day), [profile, day])

  if (course === null) {
    return (
      <>
        <Title>算不出以后的分数</Title>
        <Prose>
          {policyOn(day).table === undefined
            ? notKnownText(day, policyOn(day))
            : `${remarkText({ code: 'vetoed', params: {} })}。`}
        </Prose>
      </>
    )
  }
  const { policy, table, moves, stretches, text, picture } = course
  const { neededBy, permit } = profile.situation
  const { reached, held } = reachFor(stretches, neededBy)
  const needed = <Needed reached={reached === day ? course.since : reached} held={held} />
  return (
    <>
      <Title>{text.title}</Title>
      <Prose>{text.sentence}</Prose>
      {stretches[0]?.from !== day && (
        <Button kind="primary" onTap={() => void go(links.ways)}>
          怎么到{table.standard}分
        </Button>
      )}
      {neededBy !== undefined && needed}
      <Assumed profile={profile} day={day} open={course.open} fresh={course.fresh} />
      <ChangeList moves={moves} policy={policy} table={table} />
      {stage > 0 && (
        <Curve picture={picture} mark={table.standard} label={`${text.title}。${text.sentence}`} />
      )}
      {stage > 1 && (
        <>
          {neededBy === undefined && needed}
          {permit !== undefined && (
            <Group>
              <Row
                name="续办"
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

/** Ten years from a day on; null where there is no total on it. */
function courseOf(profile: Profile, day: DayText) {
  const prepared = prepare(goingOn(profile, day), { assume: 'rules-and-wage-continue' })
  const total = score(prepared, day)
  if (total === null) return null
  const policy = policyOn(day)
  const table = policyOn(policy.covered.to).table!
  const mark = table.standard
  const to = outlookEnd(day)
  const moves = movesOf(total, forecast(prepared, day, to), mark)
  const stretches = stretchesOf(day, total, moves, mark)
  const best = bestOf(day, total, moves)
  const fresh = openFresh(profile.facts, table)
  const { open } = range(prepared, day)
  const least = leastFrom(stretches[0]?.from ?? day, total, moves)
  return {
    policy,
    table,
    moves,
    stretches,
    fresh,
    /** for somebody who is at the mark today */
    since: markSince(prepared, profile.situation, day),
    text: outlookText({
      today: day,
      isChosen: isChosen(),
      to,
      total,
      mark,
      stretches,
      best,
      hangsOnFresh: fresh !== undefined && least - fresh < mark,
      open,
      rulesAssumed: policy.table === undefined,
    }),
    picture: pictureOf({ today: day, to }, total, moves, mark),
    open,
  }
}
