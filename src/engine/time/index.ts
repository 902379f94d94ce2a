/** Civil days and months as integers, their texts, and working days; nothing here takes memory or asks for the zone of the phone. */
export {
  addDays,
  addDaysToText,
  anniversary,
  type Day,
  daysBetween,
  daysBetweenTexts,
  type DayText,
  fullYears,
  fullYearsSince,
  monthsLater,
  nextDay,
  NO_DAY,
  readDay,
  toDay,
  weekdayOf,
  writeDay,
  yearsEarlier,
} from './day'
export {
  addMonths,
  endOfStretch,
  firstDay,
  type Month,
  monthOf,
  monthOfText,
  type MonthText,
  readMonth,
  sinceDate,
  toMonth,
  writeMonth,
} from './month'
export { type Bounds, lastStart, workingDayAfter, workingDayUpTo } from './working-days'
