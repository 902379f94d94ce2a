import type { Day } from '../time'
import { complete, type Completion } from './completion'
import type { Prepared } from './prepare'

/** Both ends of every open fact on a day. */
export interface Ends {
  lowest: Completion
  highest: Completion
}

/** Both ends of every open fact, each for itself. */
export function endsOf({ profile, listed }: Prepared, on: Day): Ends {
  return {
    lowest: complete(profile.facts, { as: 'lowest', listed, on }),
    highest: complete(profile.facts, { as: 'highest', listed, on }),
  }
}
