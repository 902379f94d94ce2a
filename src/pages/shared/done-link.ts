import type { PlannedAction } from '@/engine'

import { LEVEL_NAMES } from '@/text/scheme'
import { links } from './links'

/** Where one says that something of the plan is done, to be led back to it: a new certificate of a level, or the fact. */
export const doneLink = ({ id, fact }: Pick<PlannedAction, 'id' | 'fact'>): string =>
  `${links.question(id in LEVEL_NAMES ? `certificate&part=${id}` : fact)}&from=plan`
