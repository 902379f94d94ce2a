import {
  APPLICATION,
  daysBetween,
  type DayOrBounds,
  type DayText,
  type PermitApplication,
  RENEWAL_NOTES,
} from '@/engine'

import { atLatestText } from './date-phrases'
import { showWeekday } from './dates'
import type { PhaseText } from './next-cycle'

/** Where somebody is who has no permit yet, and what comes next, by when. */
export function permitPhaseText(
  found: PermitApplication,
  on: DayText,
): PhaseText & { sentence: string } {
  const { applyFrom = on, registrationEnds = on, reviewBy, cardBy } = found
  switch (found.phase) {
    case 'unregistered':
      return {
        word: '居住登记了吗？',
        sentence: `写下登记那天。没登记的，先办居住登记：满${HALF_YEAR}才能申领。`,
        tone: 'warn',
      }
    case 'counting':
      return {
        word: `再过${daysBetween(on, applyFrom)}天，登记满${HALF_YEAR}`,
        sentence: `${showWeekday(applyFrom)}起，可以申领。`,
        tone: 'good',
      }
    case 'open':
      return {
        word: '可以申领居住证了',
        sentence: `还要有稳定就业、住所、就读之一。凭证有效${YEARS}年，${
          registrationEnds === on
            ? '今天满，今天就申领'
            : `${showWeekday(registrationEnds)}满，在那以前申领`
        }。`,
        tone: 'good',
      }
    case 'lapsed':
      return {
        word: '居住登记满一年了',
        sentence: '凭证过期要重新登记。申领了的，写下哪天。',
        tone: 'bad',
      }
    case 'reviewing':
      return {
        word: '交上去了，等公安审核',
        sentence: `${reviewBy === undefined ? '' : latestText(reviewBy, '审完', on)}。`,
        tone: 'good',
      }
    case 'making':
      return {
        word: '等制证',
        sentence: `${cardBy === undefined ? '' : latestText(cardBy, '做好', on)}。`,
        tone: 'good',
      }
    case 'overdue':
      return {
        word: '居住证该做好了',
        sentence: '没拿到，查进度或打12345问。',
        tone: 'warn',
      }
  }
}

const HALF_YEAR = `${APPLICATION.registeredMonths}个月`
const YEARS = RENEWAL_NOTES.registrationYears

const latestText = (date: DayOrBounds, happens: string, on: DayText): string =>
  'day' in date && date.day === on ? `最迟今天${happens}` : atLatestText(date, happens)
