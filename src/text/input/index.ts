/** What a pasted record came to, in words. */
export {
  LEFT_OUT_WORDS,
  MERGE_WORDS,
  PASTE_QUESTIONS_WORDS,
  PASTE_WORDS,
  PREVIEW_WORDS,
  UNDERSTOOD_WORDS,
} from './paste'
export {
  askWords,
  countsLostWords,
  LEAVE_OUT,
  leaveWords,
  lostWords,
  optionWords,
  spanWords,
  tooManySpansWords,
  tooMuchWords,
  worthALook,
} from './pasted'
export { inWords } from './typed'
