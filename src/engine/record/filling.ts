import type { Day } from '../time'
import type { InsuredMonths } from './insured-months'

/** Insured months that are listed one by one: the same for every day, so they are indexed once for both ends. */
export interface Listed {
  lowest: InsuredMonths
  highest: InsuredMonths
}

/** How open facts are filled: as nothing (what a score counts), or at either end for a day. */
export type Filling = { listed: Listed | undefined } & (
  { as: 'nothing' } | { as: 'lowest' | 'highest'; on: Day }
)
