import { LIST_SETS } from './list-sets'
import type { RenewalLists, RuleSet } from './rule-set'

/** Steps, papers and reasons for failure under a set of rules. */
export const listsOf = ({ id }: RuleSet): RenewalLists => LIST_SETS[id]!
