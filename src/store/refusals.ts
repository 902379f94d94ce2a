import type { Done } from './session-types'

/** Why an action is refused before anything is written; the words are in `text/`. */
export const NO_PROFILE: Done = { ok: false, reason: 'no-profile' }
export const NOT_OPEN: Done = { ok: false, reason: 'not-open' }
export const STALE: Done = { ok: false, reason: 'stale' }
export const NEWER: Done = { ok: false, reason: 'newer' }
export const TOO_MANY: Done = { ok: false, reason: 'too-many' }
export const NO_TRIAL: Done = { ok: false, reason: 'no-trial' }
export const IS_TRIAL: Done = { ok: false, reason: 'is-trial' }
export const UNLABELLED: Done = {
  ok: false,
  reason: 'invalid',
  problems: [{ path: 'label', code: 'missing', params: {} }],
}
