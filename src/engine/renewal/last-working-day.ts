import { HOLIDAYS } from '../policy'
import { type DayText, toDay, workingDayUpTo, writeDay } from '../time'

/** The last working day up to a day; `open` where it hangs on holidays that are not published. */
export function lastWorkingDay(text: DayText): { day: DayText; open: boolean } {
  const { day, open } = workingDayUpTo(toDay(text), HOLIDAYS)
  return { day: writeDay(day), open }
}
