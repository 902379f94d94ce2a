/** What is said of a profile as a whole: problems, saving, recovery. */
export { type Backup, readBackup } from './backup'
export { elsewhereText } from './elsewhere'
export { EXAMPLE } from './example'
export { NO_PROFILE_WORDS } from './no-profile'
export { problemPlace, problemText } from './problems'
export {
  actionFailure,
  copyLabel,
  FIRST_LABEL,
  freeLabel,
  LABEL_HINT,
  LABEL_SUGGESTIONS,
  NOT_OPEN,
} from './profiles'
export { BACKUP_NOTE, COPIED, DAMAGE, LEFT_OUT, LOST_TITLES, piece } from './recovery'
export { REFUSAL_WORDS } from './refusal'
export { REMOVED_WORDS } from './removed'
export { saveFailure } from './saving'
export { deletedText, totalChange, UNDO_REFUSED } from './total-change'
export { plain, type Typed, typedDay, typedMonth, typedNumber } from './typed'
