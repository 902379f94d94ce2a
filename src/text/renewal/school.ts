import { ASK_EVERY, daysBetween, type DayText, type Renewal, type Step } from '@/engine'

import { showDay, showDayAfter } from '../time'
import type { PhaseText } from './next-cycle'

/**
 * Nothing is filed for the day that a school named. It grows late when the first day to ask how far the office is,
 * counted from a filing today, would come after the last day for it.
 * @param named the step that the card names: where it is the employer's, one's own part is done
 * @returns undefined where nothing is to be filed for it
 */
export function unfiledText(
  { school }: Pick<Renewal, 'school'>,
  on: DayText,
  named: Step | undefined,
): (PhaseText & { sentence: string }) | undefined {
  if (school?.verifyBy === undefined) return undefined
  const { neededBy, verifyBy } = school
  const left = daysBetween(on, verifyBy)
  const who = named?.actor === 'employer' ? '单位还没去申请' : '还没申请'
  const last = `要赶上学校的${showDay(neededBy)}，区里最迟${showDayAfter(neededBy, verifyBy)}审完`
  if (left < 0) {
    const sentence = `${last}，过了${-left}天。今天就办：审核、核定快，才来得及。`
    return { word: `${who}，不一定赶得上`, sentence, tone: 'bad' }
  }
  const isLate = left <= ASK_EVERY
  return {
    word: `${who}，${isLate ? (left === 0 ? '今天最后一天' : `只剩${left}天`) : '越早越好'}`,
    sentence: `${last}${isLate ? '' : `，还有${left}天`}。审核多久，官方没说。`,
    tone: isLate ? 'warn' : 'plain',
  }
}

/** Decided on: no text says how a school gets to know of it. */
export const NOTICE_TO_SCHOOL = '《积分通知单》怎么交给学校，问学校。'

/** The same with the day that the school named. */
export const noticeText = ({ school }: Pick<Renewal, 'school'>): string =>
  school === undefined ? '' : `学校要求的日子是${showDay(school.neededBy)}。${NOTICE_TO_SCHOOL}`
