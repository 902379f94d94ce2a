import {
  claimedPapers,
  goingOn,
  isBegun,
  leftOfPlan,
  offeredActions,
  planStanding,
  policyOn,
  type ChosenPlan,
  type DayText,
  type Profile,
  renewal,
} from '@/engine'
import { readId } from '@/platform'

import type { PapersOf, PlanOf, ResultOf } from '@/text/card'
import { isAction } from '@/text/outlook'
import { WAY_PARTS } from '../shared/links'
import { planDue } from '../shared/plan-due'
import { scoredOf } from '../shared/worked-out'

/** What an address of a card says. */
export type CardParams = Partial<Record<string, string>>

/** The total of a day; undefined where nothing is answered yet, or the rules of the day are not known. */
export function resultOf(profile: Profile, day: DayText): ResultOf | undefined {
  const { table } = policyOn(day)
  if (table === undefined || !isBegun(profile.facts)) return undefined
  return { scored: scoredOf(profile, day), threshold: table.threshold }
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
