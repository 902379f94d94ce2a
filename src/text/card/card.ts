import type { DayText, Line } from '@/engine'

import { showDay } from '../time'

/** What a person puts on a card; all of it is off until then. */
export interface Shown {
  /** the total, the verdict and the lines */
  points: boolean
  /** what is to be done, or which papers there are and which are ready */
  things: boolean
  /** the day that a school named, the points on it, and whether they stand by then */
  school: boolean
  /** what is to be seen to next, by when, and until when the permit is valid */
  next: boolean
  days: boolean
  /** the label of the profile */
  name: boolean
}

export const NOTHING_SHOWN: Shown = {
  points: false,
  things: false,
  school: false,
  next: false,
  days: false,
  name: false,
}

/** A total, or a range, against the threshold. */
export interface Figure {
  text: string
  unit: string
  low: number
  high: number
  threshold: number
}

/** One line of a block. */
export interface CardRow {
  name: string
  /** at the end of the line */
  value?: string
  /** under the name, softer */
  detail?: string
  /** a box that is ticked or empty; without one the line stands alone */
  ticked?: boolean
  /** what it tells the points of: what a low card has no room for is told by their sum */
  line?: Line
}

/** Lines under a heading. */
export interface CardBlock {
  title: string
  /** behind the heading */
  aside?: string
  /** under it, said once for all its lines */
  note?: string
  rows: readonly CardRow[]
  /** all of it in one line, which a low card says under its title in the place of the lines */
  short?: string
}

/** A card to pass on: all that is drawn, and all that the plain text says. */
export interface Card {
  /** what kind of card it is, in a few words */
  kind: string
  name?: string
  days: readonly string[]
  /** what it must not be taken for, said whatever is off */
  doubts: readonly string[]
  figure?: Figure
  title: string
  /** under the title, one thought each */
  notes: readonly string[]
  blocks: readonly CardBlock[]
  foot: readonly string[]
}

/** Whose card it is, said whatever else is off: an imagined profile is not passed on as a real one. */
type Whose = 'own' | 'trial' | 'supposed'

/** What every card is made from, beside its own content. */
export interface CardFrame {
  label: string
  whose: Whose
  /** the day that all of it is worked out for */
  day: DayText
  /** it is another day than today, by choice */
  isChosen: boolean
}

export const FOOT: readonly string[] = ['积分本 · 居住证积分自己算，不用留电话']

/** On each card: whose estimate it is. */
const ESTIMATE = '非官方估算，以受理部门核定为准'

const IMAGINED = '假设的情况，不是现在的'
const OTHER_DAY = '按另选的一天算，不是今天'

/** The members that all cards of a profile share. */
export const framed = (kind: string, { label, whose, day, isChosen }: CardFrame, shown: Shown) => ({
  kind,
  ...(shown.name ? { name: label } : {}),
  days: shown.days ? [`按${showDay(day)}算`] : [],
  doubts: [...(whose === 'own' ? [] : [IMAGINED]), ...(isChosen && !shown.days ? [OTHER_DAY] : [])],
  foot: [...FOOT, ESTIMATE],
})
