/** The first screen: which of four ways, and what matters on a day. */
export { KINDS, TODAY_WORDS, UNSCORED_WORDS } from './today'
