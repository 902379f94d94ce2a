import type { Day } from '../time'
import { completeFact, knownBirthday } from '../facts'
import type { Completion } from './completion'
import { insuredMonths } from './insurance'
import type { Prepared } from './prepare'

/** Both ends of every open fact on a day. */
export interface Ends {
  lowest: Completion
  highest: Completion
}

/** Both ends of every open fact, each for itself. A fact that is settled is the very same at both, and as it is counted. */
export function endsOf(prepared: Prepared, on: Day): Ends {
  const { counted, unsettled, listed } = prepared
  // Stryker disable next-line ConditionalExpression,BlockStatement: a shortcut; worked out, both ends are the same
  if (unsettled.length === 0 && listed !== undefined && listed.lowest === listed.highest) {
    return { lowest: counted, highest: counted }
  }
  return { lowest: endOf(prepared, 'lowest', on), highest: endOf(prepared, 'highest', on) }
}

function endOf(
  { profile: { facts }, counted, unsettled, listed }: Prepared,
  as: 'lowest' | 'highest',
  on: Day,
): Completion {
  const filling = { as, listed, on } as const
  const insurance =
    // Stryker disable next-line ConditionalExpression,StringLiteral: a shortcut; at the low end it is what is counted
    as === 'lowest'
      ? counted.insurance
      : insuredMonths(facts, filling, knownBirthday(facts.birthday))
  const end: Record<string, unknown> = { ...counted, insurance }
  for (const name of unsettled) end[name] = completeFact(name, facts, filling)
  return end as Completion
}
