/** Spans of insured months and their algebra: cut, join, compare. */
export { joined, lengthOf, monthNumber, monthText, type Period, periodOf, without } from './algebra'
export type { Span } from './span'
