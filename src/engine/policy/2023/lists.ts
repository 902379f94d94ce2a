import type { RenewalLists } from '../rule-set'
import { FAILURES } from './failures'
import { MATERIALS } from './materials'
import { PAPERS } from './papers'
import { STEPS } from './steps'

/** Steps, papers and reasons for failure under the rules of 2023. */
export const LISTS_2023: RenewalLists = {
  failures: FAILURES,
  steps: STEPS,
  papers: PAPERS,
  materials: MATERIALS,
}
