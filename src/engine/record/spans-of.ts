import type { Facts } from '../facts'
import type { Span } from '../spans'

/** The insurance record month by month; empty where it is given as counts, open or not there. */
export const spansOf = ({ insurance }: Facts): readonly Span[] =>
  typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : []
