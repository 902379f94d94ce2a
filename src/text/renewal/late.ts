import { ENDORSEMENT, type Renewal } from '@/engine'

import { POINTS_END, YEARS_ELSEWHERE, YEARS_RESTART } from '../policy'
import { showRenewalDate } from './dates'

const NO_REGISTRATION = '一篇文章说，补办不用重新办理居住登记。'

const ASK = '拿不准的，打12345问。'

/** No source says whether a late 签注 can be done online. */
export const LATE_WHERE = '先看随申办里能不能办，不行就去社区事务受理服务中心，全市哪一家都行。'

/** An errand whose own term has gone, while it is still open: 过了32天，先去办（过了也要去）. */
export const overText = (days: number): string => `过了${days}天，${GO_FIRST}`

export const GO_FIRST = '先去办（过了也要去）'

/**
 * What to do about a late 签注 today, and, to be read after it, what it does to the years of residence and the points,
 * where sources disagree. Undefined where it is not late.
 * @param first a first application has no points yet
 */
export function lateText(
  { phase, dates }: Pick<Renewal, 'phase' | 'dates'>,
  first: boolean,
): { now: string; more: readonly string[] } | undefined {
  const last = dates.lastContinuous
  switch (phase) {
    case 'late-continuous':
      return {
        now: '没签注的，居住证的使用功能已中止，要补办。',
        more: [
          `${last === undefined ? '' : showRenewalDate(last)}以前补办，多数说法是年限连续（空档算不算，以核定为准）。`,
          `${first ? '' : POINTS_END}${ASK}`,
        ],
      }
    case 'late-restart':
      return {
        now: '还能补办，今天就去。',
        more: [
          `${YEARS_RESTART}。`,
          `${YEARS_ELSEWHERE}。`,
          `${NO_REGISTRATION}${first ? '' : '积分有失效的风险。'}${ASK}`,
        ],
      }
    case 'late-over-90':
      return {
        now: '今天先到社区事务受理服务中心问清楚。',
        more: [
          `${YEARS_RESTART}。`,
          `${YEARS_ELSEWHERE}。`,
          `几篇文章还说，超过${ENDORSEMENT.articleDays}日要重新办理居住证，没有找到规定支持。`,
          `${NO_REGISTRATION}${ASK}`,
        ],
      }
    default:
      return undefined
  }
}
