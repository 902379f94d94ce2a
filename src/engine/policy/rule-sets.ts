import { RULES_2023 } from './2023'
import type { RuleSet } from './rule-set'

/** Every set of rules that was read, the earliest first; a day belongs to at most one. */
export const RULE_SETS: readonly RuleSet[] = [RULES_2023]
