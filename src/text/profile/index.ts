/** What is said of a profile as a whole: problems, saving, recovery. */
export { EDITOR_WORDS } from './editor'
export { elsewhereText } from './elsewhere'
export { EXAMPLE } from './example'
export { ADD_PROFILE_WORDS, ENTRIES_WORDS, PROFILES_WORDS } from './home'
export { LEFT_OUT } from './left-out'
export { NO_PROFILE_WORDS } from './no-profile'
export { problemPlace, problemsText, problemText } from './problems'
export {
  actionFailure,
  copyLabel,
  FIRST_LABEL,
  freeLabel,
  LABEL_HINT,
  LABEL_SUGGESTIONS,
  NOT_OPEN,
} from './profiles'
export { LOST_WORDS, RAW_TEXT_WORDS, RECOVERY_WORDS } from './recovery-page'
export { COPIED, DAMAGE, LOST_TITLES, piece } from './recovery'
export { REFUSAL_WORDS } from './refusal'
export { REMOVED_WORDS } from './removed'
export { leftUnsaved, saveFailure } from './saving'
export {
  fewerText,
  goneText,
  sameTotal,
  totalChange,
  trimmedText,
  UNDO_REFUSED,
} from './total-change'
