/** What a person pastes, read into facts. */
export { answered } from './answers'
export { halfWidth } from './half-width'
export { PASTE_LIMITS, tooMuch, type TooMuch } from './lines'
export { readPasted } from './pasted'
export type { AskCode, Asked, Excerpt, LeaveCode, LeftOut, Pasted } from './types'
