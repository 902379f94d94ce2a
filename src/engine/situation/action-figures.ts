import { LIMITS } from '../scheme'
import { number, record, yesOrNo } from '../facts'

/** What one action is reckoned with. */
export interface Reckoned {
  /** months from now, or from the start of a plan, until it counts, at most ten years */
  months: number
  /** 1 easy – 5 hard */
  effort: number
}

/** What a person reckons with for one action. */
export interface ActionFigures extends Reckoned {
  /** reckoned with in the search for ways */
  on: boolean
}

export const reckoned = {
  months: number(0, LIMITS.actionMonths),
  effort: number(1, LIMITS.effort),
}

export const figures = record<ActionFigures>({ ...reckoned, on: yesOrNo })
