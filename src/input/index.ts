/** What a person types, pastes or restores, read into facts. */
export { answered } from './answers'
export { type Backup, type BackupProblem, readBackup } from './backup'
export {
  COUNT_MOST,
  COUNT_NAMES,
  type CountAnswers,
  type CountExcess,
  type CountName,
  countOf,
  countsFrom,
  outOfOrder,
} from './counts'
export { PASTE_LIMITS, tooMuch, type TooMuch } from './lines'
export { readPasted } from './pasted'
export { plain, type Typed, typedDay, typedMonth, typedNumber, type TypedProblem } from './typed'
export type { AskCode, Asked, LeaveCode, LeftOut, Pasted } from './types'
