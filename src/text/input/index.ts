/** What a pasted record came to, in words. */
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
