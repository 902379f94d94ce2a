/** Civil days and months as integers, their texts, and working days; the only room that knows Date. */
export {
  addDays,
  addDaysToText,
  anniversary,
  type Day,
  daysBetween,
  daysBetweenTexts,
  type DayText,
  fullYears,
  fullYearsBetween,
  monthsLater,
  nextDay,
  NO_DAY,
  readDay,
  toDay,
  writeDay,
  yearsEarlier,
} from './day'
export {
  addMonths,
  firstDay,
  type Month,
  monthOf,
  monthOfText,
  type MonthText,
  readMonth,
  toMonth,
  writeMonth,
} from './month'
export { type Bounds, workingDayAfter } from './working-days'
