import type { DayText } from '../time'
import type { DayOrBounds } from './types'

/** The day on which a date is reached at the earliest. */
export const firstDayOf = (date: DayOrBounds): DayText => ('day' in date ? date.day : date.from)

/** The day by which a date is reached in any case. */
export const lastDayOf = (date: DayOrBounds): DayText => ('day' in date ? date.day : date.to)
