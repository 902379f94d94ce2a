import { APPLICATION, daysBetween, type DayText, type PermitApplication } from '@/engine'

import { atLatestText } from './date-phrases'
import { showWeekday } from './dates'
import type { PhaseText } from './next-cycle'

/** Where somebody is who has no permit yet, and what comes next, by when. */
export function permitPhaseText(found: PermitApplication, on: DayText): PhaseText {
  const { applyFrom = on, registrationEnds = on, reviewBy, cardBy } = found
  switch (found.phase) {
    case 'unregistered':
      return {
        word: '先办居住登记',
        sentence: `登记满${HALF_YEAR}才能申领。`,
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
        sentence: `${showWeekday(registrationEnds)}登记满一年，最好在那以前申领。`,
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
        sentence: `${reviewBy === undefined ? '' : atLatestText(reviewBy, '审完')}。`,
        tone: 'good',
      }
    case 'making':
      return {
        word: '等制证',
        sentence: `${cardBy === undefined ? '' : atLatestText(cardBy, '做好')}。`,
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
