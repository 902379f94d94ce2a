import { LIMITS } from '../scheme'
import { number, record, yesOrNo } from '../facts'

/** What a person reckons with for one action. */
export interface ActionFigures {
  /** months from now until it counts, at most ten years */
  months: number
  /** 1 easy – 5 hard */
  effort: number
  /** reckoned with in the search for ways */
  on: boolean
}

export const figures = record<ActionFigures>({
  months: number(0, LIMITS.actionMonths),
  effort: number(1, LIMITS.effort),
  on: yesOrNo,
})
