import type { Profile } from '@/engine'

import type { Reason } from './attempt'
import type { Saved } from './draft'
import type { ProfileFound } from './profiles-types'
import type { Elsewhere, ListedProfile, SessionState } from './session-types'

/** Before anything was read. */
export const INITIAL: SessionState = {
  status: 'idle',
  profiles: [],
  currentId: null,
  current: null,
  readOnly: false,
  saving: 'idle',
  reason: null,
  unsaved: [],
  problems: [],
  quarantined: 0,
  lastRemoved: null,
  opened: { id: null, turn: 0, bornIn: null },
  elsewhere: null,
  lastAnswer: null,
}

/** How a readable profile stands in the list. */
export function entryOf({ id, label, trialOf, supposed }: Profile): ListedProfile {
  return {
    id,
    label,
    state: 'ok',
    ...(trialOf !== undefined && { trialOf }),
    ...(supposed && { supposed }),
  }
}

/** How a stored profile stands in the list. */
export function listed(id: string, found: ProfileFound): ListedProfile {
  if (found.state === 'ok') return entryOf(found.profile)
  return { id, label: '', state: found.state === 'newer' ? 'newer' : 'damaged' }
}

/** How a profile is shown that was just opened. */
export function shown(id: string, found: ProfileFound): Partial<SessionState> {
  const rest = { currentId: id, saving: 'idle', reason: null, lastAnswer: null } as const
  if (found.state === 'ok')
    return {
      ...rest,
      status: 'ready',
      current: found.profile,
      readOnly: false,
      problems: found.problems,
    }
  const newer = found.state === 'newer'
  const status = newer ? 'newer' : 'damaged'
  return { ...rest, status, current: null, readOnly: newer, problems: [] }
}

/** What to tell of an outcome that something written elsewhere has made. */
export function elsewhereOf(outcome: Saved, label: string): Elsewhere | null {
  // Stryker disable next-line ConditionalExpression: for the type only; what is ok has no reason, which is the default
  if (outcome.ok) return null
  switch (outcome.reason) {
    case 'gone':
      return { code: 'removed', label }
    case 'ended':
      return { code: 'ended', label }
    case 'clash':
      return { code: 'clash', label, members: outcome.members }
    default:
      return null
  }
}

/** Why the disk has not taken what stands in memory; null where it has, or where it was not to. */
export function failureOf(outcome: Saved): Reason | null {
  if (outcome.ok) return null
  switch (outcome.reason) {
    case 'gone':
    case 'ended':
    case 'clash':
      return null
    default:
      return outcome.reason
  }
}

/** The ids of the listed profiles, in order. */
export const idsOf = ({ profiles }: SessionState): string[] => profiles.map((one) => one.id)
