/** The scheme's own terms, one word for one thing. */
export { FLAG_WORDS } from './flags'
export {
  AWARD_NAMES,
  BASE_NAMES,
  EDUCATION_NAMES,
  FACT_NAMES,
  LEVEL_NAMES,
  RULE_NAMES,
  STATUS_NAMES,
  TIER_NAMES,
} from './names'
