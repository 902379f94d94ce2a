import type { FactName } from '../facts'
import type { RuleId } from '../scheme'
import { RULES } from './rules'

/** The fact that a rule is asked by. */
export const factOf = (rule: RuleId): FactName => RULES.find(({ id }) => id === rule)!.facts[0]!

/** The rules that are asked by a fact, in the order of the scheme. */
export const rulesOf = (fact: FactName): RuleId[] =>
  RULES.filter(({ facts }) => facts[0] === fact).map(({ id }) => id)
