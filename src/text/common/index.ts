/** Words that pages of several tabs share, and how parts of a sentence are joined. */
export { COMMON_WORDS } from './common'
export { FLOW_WORDS } from './flow'
export {
  APP_TITLE,
  cardTitle,
  CHECK_TITLE,
  MISSING_WORDS,
  NEW_VERSION_WORDS,
  NOT_OPENED,
  PROFILE_BAR_WORDS,
  SAVE_BANNER_WORDS,
  SCHOOL_2026,
  SCHOOL_READ,
  STEP_ROW_WORDS,
  UNDO_WORDS,
  UNOFFICIAL,
  WHICH_LEFT_OUT,
} from './frame'
export { commas, fromTo, listed, semicolons, sentence, sentences } from './joined'
export { BESIDE, paragraphs } from './paragraphs'
export { BACK, CHOICE_WORDS, COPY_WORDS, explained, FOLD_WORDS, UNDO } from './parts'
export { aheadExample, PICK_WORDS, TYPED_WORDS } from './typed'
