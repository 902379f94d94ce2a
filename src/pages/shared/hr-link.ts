import { writeLetters, type Situation } from '@/engine'

import { HR_TITLES } from '@/text/renewal'
import { links } from './links'

/** The page for 单位人事 as a situation stands; the general one as long as nothing of it was said. */
export function hrLink(situation: Situation): string {
  const { kind, changes, unchanged, permit } = situation
  const said =
    kind === 'first' || unchanged === true || changes.length > 0 || permit?.addressMatches === false
  return said ? links.hr(writeLetters(situation)) : links.hr()
}

/** The card that opens that page, for `useShareAppMessage`. */
export const hrCard = (situation: Situation) => ({
  title: HR_TITLES.card(situation.kind === 'first'),
  path: hrLink(situation),
})
