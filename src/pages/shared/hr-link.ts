import {
  addDays,
  type DayText,
  isFirstTime,
  readDigits,
  readSent,
  type Sent,
  type SentSituation,
  type Situation,
  writeDigits,
  writeLetters,
} from '@/engine'
import { readId } from '@/platform'

import { HR_TITLES } from '@/text/renewal'
import { links } from './links'

/** Nothing is hidden, and no day is wished for. */
export const AS_IT_IS: Sent = { hidden: [] }

/** What stands in the address of the page for 单位人事: letters of the situation, digits of days. */
interface HrParams {
  c?: string
  d?: string
  s?: string
}

/** The address of a situation as it stands; without letters as long as nothing of it was said. */
export function writeHrLink(situation: Situation, { hidden, by }: Sent): HrParams {
  const { kind, changes, unchanged, permit } = situation
  const endorsed = permit?.endorsedOn
  const said =
    kind === 'first' || unchanged === true || changes.length > 0 || permit?.addressMatches === false
  return {
    c: said ? writeLetters(situation, hidden) : undefined,
    d: by && writeDigits(by),
    s: said && !isFirstTime(kind) ? endorsed && writeDigits(endorsed) : undefined,
  }
}

/**
 * The page for 单位人事 as a situation stands; the general one as long as nothing of it was said.
 * @param sent what its sender chose, else what was chosen last: what was hidden once stays so
 */
export function hrLink(situation: Situation, sent = situation.sent ?? AS_IT_IS): string {
  const { c, d, s } = writeHrLink(situation, sent)
  return links.hr(c, d, s)
}

/** The card that opens that page, for `useShare`. */
export const hrCard = (situation: Situation) => ({
  title: HR_TITLES.card(situation.kind === 'first'),
  path: hrLink(situation),
})

/** What the page for 单位人事 was opened with. */
export interface HrOpened {
  /** undefined on the general page */
  sent?: SentSituation
  by?: DayText
  /** the day of the 签注, from which the days of the filing run */
  endorsedOn?: DayText
  /** letters that this version does not know */
  isNewer: boolean
  /** the address again, with what was understood of it */
  path: string
}

/** Nobody wishes for a day that lies further off. */
const FURTHEST = 366

/** Whether a day can be wished for. */
export const isWish = (day: DayText, today: DayText): boolean =>
  day >= today && day <= addDays(today, FURTHEST)

/**
 * Reads an address that anybody may have written.
 * @param today a day that is no day, or lies more than a year off, is not taken
 */
export function readHrLink({ c, d, s }: HrParams, today: DayText): HrOpened {
  const sent = readSent(readId(c) ?? '')
  const day = readDigits(readId(d) ?? '')
  const by = day !== undefined && day <= addDays(today, FURTHEST) ? day : undefined
  const endorsed = readDigits(readId(s) ?? '')
  const isRecent =
    endorsed !== undefined && endorsed <= today && endorsed >= addDays(today, -FURTHEST)
  const endorsedOn = isRecent ? endorsed : undefined
  return {
    sent,
    by,
    endorsedOn,
    isNewer: c !== undefined && sent === undefined,
    path: links.hr(sent?.letters, by && writeDigits(by), endorsedOn && writeDigits(endorsedOn)),
  }
}
