import {
  claimedPapers,
  currentExpiry,
  goingOn,
  isBegun,
  leftOfPlan,
  offeredActions,
  planStanding,
  policyOn,
  prepareAhead,
  score,
  turnOf,
  type ChosenPlan,
  type DayText,
  type Profile,
  renewal,
} from '@/engine'
import { readId } from '@/platform'

import type { NextOf, PapersOf, PlanOf, ResultOf, SchoolOf, Unfiled } from '@/text/card'
import { isAction } from '@/text/outlook'
import { isChosen } from '../shared/day'
import { WAY_PARTS } from '../shared/links'
import { planDue } from '../shared/plan-due'
import { readyAlone, readyByOpenPlan } from '../shared/ready'
import { schoolWords } from '../shared/school-words'
import { goingOnOf, renewalOf, scoredOf, seenToOf } from '../shared/worked-out'

/** What an address of a card says. */
export type CardParams = Partial<Record<string, string>>

/** The total of a day; undefined where nothing is answered yet, or the rules of the day are not known. */
export function resultOf(profile: Profile, day: DayText): ResultOf | undefined {
  const { table } = policyOn(day)
  if (table === undefined || !isBegun(profile.facts)) return undefined
  return { scored: scoredOf(profile, day), threshold: table.threshold }
}

const FILED: readonly string[] = ['filed', 'decided']

/** What is still to be filed; undefined where it is, or nobody said what it would be. */
export function unfiledOf({ situation }: Profile, day: DayText): Unfiled | undefined {
  if (situation.kind === undefined || FILED.includes(renewalOf(situation, day).phase)) {
    return undefined
  }
  return situation.kind === 'renewal' ? 'renew' : 'apply'
}

/** Whether something is to be told of the school's day: it is named and not past, today, and there is a total to go by. */
export function hasSchool(profile: Profile, day: DayText): boolean {
  const { neededBy } = profile.situation
  return (
    neededBy !== undefined &&
    neededBy >= day &&
    !isChosen() &&
    isBegun(profile.facts) &&
    score(prepareAhead(goingOnOf(profile, day)), day) !== null
  )
}

/** Whether the points stand by the school's day, as the result's own page says it, and the total on that day. */
export function schoolOf(profile: Profile, day: DayText): SchoolOf | undefined {
  const { situation } = profile
  const { neededBy, plan } = situation
  const alone = readyAlone(profile, day)
  const planned = readyByOpenPlan(plan && planStanding(profile, plan, day))
  const words = alone && schoolWords(situation, planned ?? alone, day)
  const then = alone?.own.then
  if (neededBy === undefined || words === undefined || then === undefined) return undefined
  const other = alone?.other?.then
  return {
    neededBy,
    words,
    // In one line what was decided last comes before what becomes of who was below then.
    short: words.by === 'last-cycle' ? words.word : words.short,
    isPlanned: planned !== undefined,
    then,
    other: then.low === other?.low && then.high === other.high ? undefined : other,
    isAssumed: policyOn(neededBy).table === undefined,
  }
}

/** What is to be seen to next, as the cards of the tabs say it; undefined where there is nothing to tell. */
export function nextOf(profile: Profile, day: DayText): NextOf | undefined {
  const { situation } = profile
  if (situation.kind === undefined) return undefined
  const plan = seenToOf(profile, day)
  const turn = turnOf(situation, plan)
  const step = turn !== undefined && 'step' in turn ? turn.step : undefined
  const expires = currentExpiry(situation)
  if (step === undefined && expires === undefined) return undefined
  const along = turn?.code === 'do' ? turn.along : undefined
  return { turn: step && { step, along }, situation, plan, expires }
}

export function papersOf({ situation, facts, progress }: Profile, day: DayText): PapersOf {
  const plan = renewal(situation, day)
  const papers = claimedPapers(plan.papers, situation.kind, facts)
  return { plan, papers, situation, progress }
}

/** The way that was chosen, or the one of the actions that an address names, as if it were chosen on the day. */
export function planOf(
  profile: Profile,
  params: CardParams,
  day: DayText,
): Pick<PlanOf, 'of' | 'standing' | 'due'> | undefined {
  const isChosen = params.of === 'plan'
  const plan = isChosen ? profile.situation.plan : wayOf(profile, params, day)
  if (plan === undefined) return undefined
  const standing = planStanding(profile, plan, day)
  const { school, missed } = planDue(profile.situation, standing, day)
  const { neededBy } = profile.situation
  return {
    of: isChosen ? 'plan' : 'way',
    standing,
    due: {
      missed,
      school:
        school === undefined || neededBy === undefined
          ? undefined
          : { day: neededBy, word: school.word },
    },
  }
}

function wayOf(profile: Profile, params: CardParams, day: DayText): ChosenPlan | undefined {
  const given = WAY_PARTS.map((part) => params[part]).filter((value) => value !== undefined)
  const ids = given.map(readId).filter(isAction)
  const left = leftOfPlan(profile.situation, day)
  const actions = offeredActions(goingOn(profile, day), day)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, months, effort }) => left.find((each) => each.id === id) ?? { id, months, effort })
  return actions.length < given.length ? undefined : { begun: day, actions }
}
