/** The only door of input: what a person pastes, read into facts. */
export { readPasted } from './pasted'
export { answered } from './answers'
export { PASTE_LIMITS, tooMuch, type TooMuch } from './lines'
export type { AskCode, Asked, LeaveCode, LeftOut, Params, Pasted } from './types'
