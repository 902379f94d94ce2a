import { writeLetters, type Situation } from '@/engine'
import { links } from './links'

/** The page for 单位人事 as a situation stands; the general one as long as nothing of it was said. */
export function hrLink(situation: Situation): string {
  const { kind, changes, permit } = situation
  const said = kind !== undefined || changes.length > 0 || permit?.addressMatches === false
  return said ? links.hr(writeLetters(situation)) : links.hr()
}
