/** Cards to pass on, in words. */
export {
  type Card,
  type CardBlock,
  type CardFrame,
  type Figure,
  NOTHING_SHOWN,
  type Shown,
} from './card'
export { hrCard } from './hr'
export {
  CAME_FOR,
  CAME_FOR_PLAN,
  CARD_WORDS,
  type CardKind,
  CHANGED_WORDS,
  moreLines,
  SENT_WORDS,
  SHOWN_WORDS,
} from './page'
export { type NextOf } from './next'
export { papersCard, type PapersOf } from './papers'
export { plainText } from './plain'
export { planCard, type PlanOf } from './plan'
export { resultCard, type ResultOf, type Unfiled } from './result'
export { type SchoolOf } from './school'
export { TO_CARD, TO_CARD_DETAIL } from './to-card'
