import type { DayText, MonthText } from '../time'
import type { Comparison, Side } from './types'

/** A comparison with the days on which its two lose the threshold. */
export interface Judged {
  comparison: Comparison
  lostOn: readonly [DayText | undefined, DayText | undefined]
}

/** How it goes on with one of two people, as far as the threshold goes. */
export type Course =
  | { code: 'never' }
  | {
      code: 'reaches'
      /** the first month at the threshold, and whether it is that of the day */
      from: MonthText
      isNow: boolean
      /** the first day below it again, absent where it still holds after ten years */
      lostOn?: DayText
      /** the next month at it, and how many months are at it in all */
      again?: { from: MonthText; months: number }
      /** the month from which one cannot renew */
      lapses?: MonthText
    }

/** With which of two people to apply if life goes on as it is, and why. */
export interface Advice {
  choice: 'none-reaches' | 'stops-paying' | 'earlier-but-shorter' | 'either' | 'one' | 'other'
  /** who is advised comes first; empty where nobody gets there */
  courses: { who: 'one' | 'other'; course: Course }[]
  /** what there is to say beside that */
  remark?: 'higher' | 'same'
}

/** The advice by the reading in use, and that by the other reading where it is another. */
export interface ReadAdvice {
  own: Advice
  other?: Advice
  /** it is for the same person, whatever else differs */
  isSameChoice: boolean
}

/**
 * With whom of two to apply, by both readings of a clause; what is open counts nothing yet.
 * @param strict by the reading that gives fewer points
 * @param month of the day that is asked about
 */
export function advise(own: Judged, strict: Judged, month: MonthText): ReadAdvice {
  const [said, other] = [adviceOf(own, month), adviceOf(strict, month)]
  const isSame = JSON.stringify(said) === JSON.stringify(other)
  return {
    own: said,
    ...(isSame ? {} : { other }),
    isSameChoice: said.choice === other.choice,
  }
}

function adviceOf({ comparison, lostOn }: Judged, month: MonthText): Advice {
  const { one, other, better, because } = comparison
  if (because === 'none-reaches') return { choice: because, courses: [] }
  const courses: Advice['courses'] = [
    { who: 'one', course: courseOf(one, lostOn[0], month) },
    { who: 'other', course: courseOf(other, lostOn[1], month) },
  ]
  if (better === 'other') courses.reverse()
  if (because === 'stops-paying' || because === 'earlier-but-shorter') {
    return { choice: because, courses }
  }
  const isSaid = because === 'higher' || because === 'same'
  // It is neither for the two reasons above only.
  const choice = better as Exclude<typeof better, 'neither'>
  return { choice, courses, ...(isSaid ? { remark: because } : {}) }
}

function courseOf(
  { reaches, again, monthsAtThreshold, lapses }: Side,
  lostOn: DayText | undefined,
  month: MonthText,
): Course {
  if (reaches === null) return { code: 'never' }
  return {
    code: 'reaches',
    from: reaches,
    isNow: reaches === month,
    ...(lostOn === undefined ? {} : { lostOn }),
    ...(again === null ? {} : { again: { from: again, months: monthsAtThreshold } }),
    ...(lapses === null ? {} : { lapses }),
  }
}
