import {
  addDays,
  type Change,
  type DayText,
  readDigits,
  readSent,
  type SentSituation,
  type Situation,
  writeDigits,
  writeLetters,
} from '@/engine'
import { readId } from '@/platform'

import { HR_TITLES } from '@/text/renewal'
import { links } from './links'

/** What whoever sends the page chooses. */
export interface HrChoice {
  /** changes that are not named */
  leftOut: readonly Change[]
  /** by when it should be done */
  by?: DayText
}

const AS_IT_IS: HrChoice = { leftOut: [] }

/** What stands in the address of the page for 单位人事: letters of the situation, digits of a day. */
interface HrParams {
  c?: string
  d?: string
}

/** The address of a situation as it stands; without letters as long as nothing of it was said. */
export function writeHrLink(situation: Situation, { leftOut, by }: HrChoice): HrParams {
  const { kind, changes, unchanged, permit } = situation
  const said =
    kind === 'first' || unchanged === true || changes.length > 0 || permit?.addressMatches === false
  return {
    c: said ? writeLetters(situation, leftOut) : undefined,
    d: by && writeDigits(by),
  }
}

/** The page for 单位人事 as a situation stands; the general one as long as nothing of it was said. */
export function hrLink(situation: Situation, choice: HrChoice = AS_IT_IS): string {
  const { c, d } = writeHrLink(situation, choice)
  return links.hr(c, d)
}

/** The card that opens that page, for `useShareAppMessage`. */
export const hrCard = (situation: Situation) => ({
  title: HR_TITLES.card(situation.kind === 'first'),
  path: hrLink(situation),
})

/** What the page for 单位人事 was opened with. */
export interface HrOpened {
  /** undefined on the general page */
  sent?: SentSituation
  by?: DayText
  /** letters that this version does not know */
  isNewer: boolean
  /** the address again, with what was understood of it */
  path: string
}

/** Nobody wishes for a day that lies further off. */
const FURTHEST = 366

/**
 * Reads an address that anybody may have written.
 * @param today a day that is no day, or lies more than a year ahead, is not taken
 */
export function readHrLink({ c, d }: { c?: string; d?: string }, today: DayText): HrOpened {
  const sent = readSent(readId(c) ?? '')
  const day = readDigits(readId(d) ?? '')
  const by = day !== undefined && day <= addDays(today, FURTHEST) ? day : undefined
  return {
    sent,
    by,
    isNewer: c !== undefined && sent === undefined,
    path: links.hr(sent?.letters, by && writeDigits(by)),
  }
}
