import {
  type ActionId,
  claimedPapers,
  explain,
  filingTerm,
  goingOn,
  offeredActions,
  planStanding,
  policyOn,
  prepare,
  type Profile,
  range,
  type Readings,
  readSent,
  renewal,
} from '@/engine'
import { hasSchool, nextOf, schoolOf, unfiledOf } from '@/pages/card/contents'
import {
  type Card,
  type CardFrame,
  hrCard,
  papersCard,
  planCard,
  resultCard,
  type Shown,
} from '@/text/card'

/** The day of all cards in tests. */
export const DAY = '2026-11-27'

/** A label of many words and signs, as somebody could give it. */
export const LABEL = '小鱼儿一家人都要看的最长的名字档案'

export const ALL: Shown = {
  points: true,
  things: true,
  school: true,
  next: true,
  days: true,
  name: true,
}

export const frameOf = (profile: Profile, more: Partial<CardFrame> = {}): CardFrame => ({
  label: profile.label,
  whose: 'own',
  day: DAY,
  isChosen: false,
  ...more,
})

/** How somebody stands on the day, by the other reading too where that differs. */
export function resultFor(profile: Profile) {
  const as = (readings: Readings) => {
    const prepared = prepare(profile, { readings })
    return { explanation: explain(prepared, DAY), range: range(prepared, DAY) }
  }
  const [own, other] = [as('chosen'), as('strict')]
  const isSame = own.range.low === other.range.low && own.range.high === other.range.high
  return {
    scored: isSame ? own : { ...own, other },
    threshold: policyOn(DAY).table!.threshold,
  }
}

/** The four kinds of a person's cards, each with what is put on it. */
export function cardsOf(
  profile: Profile,
  actions: readonly ActionId[],
): Record<'result' | 'plan' | 'papers', (shown: Shown) => Card> {
  const frame = frameOf(profile)
  const result = resultFor(profile)
  const { situation, facts, progress } = profile
  const plan = renewal(situation, DAY)
  const papers = claimedPapers(plan.papers, situation.kind, facts)
  const chosen = offeredActions(goingOn(profile, DAY), DAY).filter(({ id }) => actions.includes(id))
  const standing = planStanding(profile, { begun: DAY, actions: chosen }, DAY)
  return {
    result: (shown) =>
      resultCard(frame, result, shown, {
        unfiled: unfiledOf(profile, DAY),
        school: hasSchool(profile, DAY) ? schoolOf(profile, DAY) : undefined,
        next: nextOf(profile, DAY),
      }),
    plan: (shown) =>
      planCard(frame, { of: 'plan', standing, result, due: {}, next: nextOf(profile, DAY) }, shown),
    papers: (shown) => papersCard(frame, { plan, papers, progress, situation }, shown),
  }
}

/** HR's card as a link of these letters makes it, with a wish and a day of the 签注. */
export function hrCardOf(letters: string, shown: Shown): Card {
  const sent = readSent(letters)!
  const on = '2026-11-24'
  return hrCard(
    {
      sent,
      situation: sent.planned,
      plan: renewal(sent.planned, DAY),
      today: DAY,
      by: '2026-12-09',
      endorsed: { on, term: filingTerm(on, DAY), today: DAY },
    },
    shown,
  )
}
