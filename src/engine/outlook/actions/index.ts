import type { ActionId } from '../types'
import { BONUS } from './bonus'
import type { ActionKind } from './kind'
import { PAY } from './pay'
import { STUDY } from './study'
import { TITLES } from './titles'

/** Everything that a person can do about the points, in the order of the scheme. */
const KINDS: readonly ActionKind[] = [...STUDY, ...TITLES, ...PAY, ...BONUS]

/** The names of all actions. */
export const ACTION_IDS: readonly ActionId[] = KINDS.map(({ id }) => id)

/** What an action means. */
export const kindOf = (id: ActionId): ActionKind => KINDS.find((kind) => kind.id === id)!

/** Of 教育 and 职称 only one counts (article 11); elsewhere one fact can be changed in one way only. */
export const groupOf = ({ fact }: ActionKind): string =>
  fact === 'education' ? 'qualifications' : fact
