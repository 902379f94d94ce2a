import { useMemo } from 'react'

import type { Profile } from '@/engine'

import {
  CAME_FOR,
  CAME_FOR_PLAN,
  CARD_WORDS,
  papersCard,
  planCard,
  resultCard,
  type CardFrame,
  type Shown,
} from '@/text/card'
import { FIRST_LABEL } from '@/text/profile'
import { isChosen, useDay } from '../shared/day'
import { Missing } from '../shared/missing'
import { NoProfile } from '../shared/no-profile'
import { openProfile } from '../shared/selectors'
import { useVisible } from '../shared/visible'
import {
  hasSchool,
  nextOf,
  papersOf,
  planOf,
  resultOf,
  schoolOf,
  unfiledOf,
  type CardParams,
} from './contents'
import { Picture } from './picture'
import { togglesOf } from './toggles'

/** The picture of somebody's own result, way or checklist. */
export function OwnPicture({ params }: { params: CardParams }) {
  const profile = useVisible(openProfile)
  return profile === null ? (
    <NoProfile title={CARD_WORDS.title} />
  ) : (
    <Drawn profile={profile} params={params} />
  )
}

function Drawn({ profile, params }: { profile: Profile; params: CardParams }) {
  const day = useDay()
  const made = useMemo(() => make(profile, params, day), [profile, params, day])
  return made === undefined ? (
    <Missing words={CARD_WORDS.missing} />
  ) : (
    <Picture kind={String(params.of)} {...made} />
  )
}

/** What may be put on, and the card with what is; undefined where the address names nothing. */
function make(profile: Profile, params: CardParams, day: string) {
  const frame: CardFrame = {
    label: profile.label,
    whose: profile.trialOf !== undefined ? 'trial' : profile.supposed === true ? 'supposed' : 'own',
    day,
    isChosen: isChosen(),
  }
  const result = resultOf(profile, day)
  const next = nextOf(profile, day)
  const without: (keyof Shown)[] = [
    ...(result === undefined ? (['points'] as const) : []),
    ...(hasSchool(profile, day) ? [] : (['school'] as const)),
    ...(next === undefined ? (['next'] as const) : []),
    // The label that the app itself gave says nothing to anybody.
    ...(profile.label === FIRST_LABEL ? (['name'] as const) : []),
  ]
  switch (params.of) {
    case 'result': {
      const unfiled = unfiledOf(profile, day)
      return {
        toggles: togglesOf('result', without),
        // Nobody came for the day alone that nothing was worked out for.
        cameFor: result === undefined ? {} : CAME_FOR.result,
        cardOf: (shown: Shown) =>
          // It looks ten years ahead: only for who puts it on.
          resultCard(frame, result, shown, {
            unfiled,
            school: shown.school ? schoolOf(profile, day) : undefined,
            next,
          }),
      }
    }
    case 'papers': {
      const papers = papersOf(profile, day)
      return {
        toggles: togglesOf('papers', without),
        cameFor: CAME_FOR.papers,
        cardOf: (shown: Shown) => papersCard(frame, papers, shown),
      }
    }
    case 'plan':
    case 'way': {
      const plan = planOf(profile, params, day)
      return (
        plan && {
          toggles: togglesOf('plan', without),
          cameFor: params.of === 'plan' ? CAME_FOR_PLAN : CAME_FOR.plan,
          cardOf: (shown: Shown) => planCard(frame, { ...plan, result, next }, shown),
        }
      )
    }
    default:
      return undefined
  }
}
