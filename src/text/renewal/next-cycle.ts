import { daysBetween, type DayText, type NextCycle, type Renewal, firstDayOf } from '@/engine'
import { showWeekday } from './dates'

/** The words on top of a renewal: where it stands, and what that means now. */
export interface PhaseText {
  word: string
  sentence?: string
  /** what need not be known before the next step */
  later?: string
  /** where sources disagree; folded */
  more?: readonly string[]
  /** plain: nothing is late, and nothing is done either */
  tone: 'good' | 'warn' | 'bad' | 'plain'
}

const AFTER_FIRST = '居住证到期前签注后，还要续一次积分。'

/** Said of a first application: its points last as long as the permit, and what that asks for. */
export const FIRST_ENDS = `积分和居住证同一天到期，所以第一次拿到的积分可能管不满一年。${AFTER_FIRST}`

/** Said when the points are decided on: when one has to come back. */
export function decidedText(renewal: Renewal, first: boolean): string {
  const { next } = renewal
  if (next === undefined) return '下次哪天签注，看证面上的新到期日。'
  const again = `下次${showWeekday(next.windowOpens)}起可以签注${next.expected ? '（预计）' : ''}。`
  return first ? `${again}${AFTER_FIRST}` : `${again}居住证${expiryText(next)}。`
}

/** After a first application the next cycle is that of the permit as it is. */
const isSamePermit = ({ next, dates: { expires } }: Renewal): boolean =>
  expires !== undefined && next?.expires === firstDayOf(expires)

const expiryText = ({ expires, expected }: NextCycle): string =>
  expected ? `预计到${showWeekday(expires)}，以证面为准` : `到${showWeekday(expires)}`

/** Said when the next cycle is due. */
export function turnedText(renewal: Renewal, next: NextCycle, on: DayText): PhaseText {
  const same = isSamePermit(renewal)
  if (same && isEndorsed(renewal)) {
    return {
      word: '签注办好了，还要续积分',
      sentence: '第一次的积分和签注前的居住证同一天到期。在下面开始新的一轮。',
      tone: 'warn',
    }
  }
  const expiry = expiryText(next)
  if (on > next.expires) {
    return {
      word: next.expected ? '新的有效期可能也过了' : '居住证的有效期过了',
      sentence: `居住证${expiry}。在下面开始新的一轮，看看现在怎么办。`,
      tone: 'bad',
    }
  }
  return {
    word:
      on === next.expires
        ? '居住证今天到期'
        : `${same ? '可以签注了' : '又可以签注了'}，还有${daysBetween(on, next.expires)}天`,
    sentence: `居住证${expiry}。${same ? AFTER_FIRST : ''}在下面开始新的一轮。`,
    tone: 'warn',
  }
}

const isEndorsed = ({ steps }: Renewal): boolean =>
  steps.some(({ id, doneOn }) => id === 'endorse' && doneOn !== undefined)

/**
 * The cycle after this one, or what is still needed to know it.
 * @returns undefined before the 签注
 */
export function nextCycleText(renewal: Renewal): string | undefined {
  const { next } = renewal
  if (next === undefined) {
    return isEndorsed(renewal) ? '逾期补办的，新的到期日照证面写。' : undefined
  }
  const expiry = showWeekday(next.expires)
  const opens = showWeekday(next.windowOpens)
  if (isSamePermit(renewal)) return `居住证还是${expiry}到期，${opens}起可以签注。`
  return next.expected
    ? `按时签注的，新的到期日预计是${expiry}，以证面为准；${opens}起又可以签注。`
    : `新的到期日是${expiry}，${opens}起又可以签注。`
}
