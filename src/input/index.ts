/** What a person types, pastes or restores, read into facts. */
export { answered } from './answers'
export {
  type Backup,
  BACKUP_LONGEST,
  BACKUP_VERSION,
  type BackupProblem,
  backupText,
  readBackup,
} from './backup'
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
export { salvage, type Salvaged } from './salvage'
export { plain, type Typed, typedDay, typedMonth, typedNumber, type TypedProblem } from './typed'
export type { AskCode, Asked, LeaveCode, LeftOut, Pasted } from './types'
