import { BONUS_FACTS } from '../../facts'
import type { ActionId } from '../../scheme'
import { BONUS } from './bonus'
import type { ActionKind } from './kind'
import { PAY } from './pay'
import { STUDY } from './study'
import { TITLES } from './titles'

/** Everything that a person can do about the points, in the order of the scheme. */
const KINDS: readonly ActionKind[] = [...STUDY, ...TITLES, ...PAY, ...BONUS]

/** What an action means. */
export const kindOf = (id: ActionId): ActionKind => KINDS.find((kind) => kind.id === id)!

/** Facts that few people have and that something can be done about once they are known. */
export const RARE_FACTS_WITH_ACTIONS = BONUS_FACTS.filter((fact) =>
  KINDS.some((kind) => kind.fact === fact),
)

/** Of 教育 and 职称 only one counts (article 11); elsewhere one fact can be changed in one way only. */
export const groupOf = ({ fact }: ActionKind): string =>
  fact === 'education' ? 'qualifications' : fact
