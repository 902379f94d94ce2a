import { useMemo } from 'react'

import type { Profile } from '@/engine'

import {
  CARD_WORDS,
  NOTHING_SHOWN,
  papersCard,
  planCard,
  resultCard,
  type CardFrame,
  type Shown,
} from '@/text/card'
import { isChosen, useDay } from '../shared/day'
import { Missing } from '../shared/missing'
import { NoProfile } from '../shared/no-profile'
import { openProfile } from '../shared/selectors'
import { useVisible } from '../shared/visible'
import { papersOf, planOf, resultOf, type CardParams } from './contents'
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
  const without = result === undefined ? 'points' : undefined
  switch (params.of) {
    case 'result':
      return {
        toggles: togglesOf('result', without),
        cardOf: (shown: Shown) => resultCard(frame, result, shown),
      }
    case 'papers': {
      const papers = papersOf(profile, day)
      return {
        toggles: togglesOf('papers'),
        start: { ...NOTHING_SHOWN, things: true },
        cardOf: (shown: Shown) => papersCard(frame, papers, shown),
      }
    }
    case 'plan':
    case 'way': {
      const plan = planOf(profile, params, day)
      return (
        plan && {
          toggles: togglesOf('plan', without),
          cardOf: (shown: Shown) => planCard(frame, { ...plan, result }, shown),
        }
      )
    }
    default:
      return undefined
  }
}
