/** Days, months and numbers in words. */
export {
  notYetText,
  showDate,
  showDay,
  showDayAfter,
  showMonth,
  showMonths,
  sinceDay,
  untilDay,
} from './dates'
export { grouped, yuan } from './numbers'
