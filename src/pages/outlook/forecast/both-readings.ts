import {
  baseLag,
  forecast,
  lapseMonth,
  policyOn,
  prepareAhead,
  range,
  reachedSince,
  score,
  stretchesOf,
  type DayText,
  type Profile,
  type Readings,
} from '@/engine'

import { outlookText } from '@/text/outlook'
import { isChosen } from '../../shared/day'
import { goingOnOf } from '../../shared/worked-out'
import { openFresh } from '../shared/context'
import { undecidedOn } from '../shared/undecided'
import { outlookAxis } from '../shared/chart/axis'
import { marksOf } from '../shared/chart/marks'
import { levelsOf, scaleOf } from '../shared/chart/steps'
import { leastFrom } from '../shared/least'
import { bestOf, movesOf, type Move } from './timeline'

/** Ten years from a day on, by both readings; null where there is no total on it. */
export function byBothReadings(own: Profile, day: DayText) {
  const profile = goingOnOf(own, day)
  const chosen = byReading(profile, day, 'chosen')
  const strict = byReading(profile, day, 'strict')
  if (chosen === null || strict === null) return null
  const { prepared, outlook, moves, table } = chosen
  const isSame =
    outlook.total === strict.outlook.total &&
    JSON.stringify(outlook.stretches) === JSON.stringify(strict.outlook.stretches)
  const other = isSame ? undefined : strict.outlook
  // Where both readings come to the same, the one by which less holds is told.
  const lag = outlook.lag ?? (isSame ? strict.outlook.lag : undefined)
  return {
    ...chosen,
    other,
    lag,
    /** for somebody who is at the threshold today */
    since: reachedSince(prepared, profile.situation, day),
    strictSince: reachedSince(strict.prepared, profile.situation, day),
    rules: isSame
      ? []
      : undecidedOn(prepared, strict.prepared, [
          day,
          ...[...moves, ...strict.moves].map((move) => move.day),
        ]),
    text: outlookText({ ...outlook, lag }, { table, other }),
    picture: pictureOf(own, day, outlook.total, moves, table.threshold),
  }
}

/** What the picture is drawn from: the total of the day and of each change, and what they are held against. */
function pictureOf(
  { situation }: Profile,
  day: DayText,
  total: number,
  moves: readonly Move[],
  threshold: number,
) {
  const axis = outlookAxis(day)
  const points = [{ day, total, causes: [] }, ...moves]
  const scale = scaleOf([threshold, ...points.map((point) => point.total)])
  const marks = marksOf(axis, situation, policyOn(day).covered.to)
  return { axis, points, scale, levels: levelsOf(points, axis, scale), marks }
}

/** The same by one of them. */
function byReading(profile: Profile, day: DayText, readings: Readings) {
  const prepared = prepareAhead(profile, readings)
  const total = score(prepared, day)
  if (total === null) return null
  const policy = policyOn(day)
  const table = policyOn(policy.covered.to).table!
  const threshold = table.threshold
  const { to } = outlookAxis(day)
  const changes = forecast(prepared, day, to)
  const moves = movesOf(total, changes, threshold)
  const stretches = stretchesOf(day, total, changes, threshold)
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
      least,
      hangsOnFresh: fresh !== undefined && least.total - fresh < threshold,
      open: range(prepared, day).open,
      rulesAssumed: policy.table === undefined,
      lapses: lapseMonth(prepared, day),
      lag: stretches[0] && baseLag(profile, day, stretches[0].from, readings),
    },
  }
}
