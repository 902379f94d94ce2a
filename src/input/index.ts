/** What a person pastes, read into facts. */
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
export {
  type AskCode,
  type Asked,
  type Excerpt,
  type LeaveCode,
  type LeftOut,
  type Pasted,
} from './types'
export { plain, type Typed, typedDay, typedMonth, typedNumber, type TypedProblem } from './typed'
