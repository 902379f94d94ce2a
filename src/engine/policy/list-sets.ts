import { LISTS_2023 } from './2023/lists'
import type { RenewalLists } from './rule-set'

/** The lists of every set of rules, by its id. */
export const LIST_SETS: Readonly<Record<string, RenewalLists>> = { '2023': LISTS_2023 }
