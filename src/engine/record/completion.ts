import { type CompletedFacts, completeFacts, type Facts, knownBirthday } from '../facts'
import type { LedgerFilling } from './filling'
import { insuredMonths } from './insurance'
import type { InsuredMonths } from './insured-months'

/** The facts with every open one filled in: what a rule reads. Integers only. */
export type Completion = CompletedFacts & { insurance: InsuredMonths }

/**
 * Fills in every open fact. `lowest` and `highest` are the ends of each fact on its own, for the given day;
 * where a birthday and an insurance are both open, `range` looks for the best birthday (see points/range.ts).
 */
export const complete = (facts: Facts, filling: LedgerFilling): Completion => ({
  ...completeFacts(facts, filling),
  insurance: insuredMonths(facts, filling, knownBirthday(facts.birthday)),
})
