/** Why something was not stored; the words are in `text/`. */
export type Reason =
  | 'full' // no room left
  | 'refused' // the storage throws, or does not keep what it is given
  | 'stale' // somebody else has written since it was read
  | 'too-large' // over 32 KB
  | 'newer' // written by a newer version of the app
  | 'quarantine-full' // damaged text would be lost: delete some that was set aside

export type Attempt<T> = { ok: true; value: T } | { ok: false; reason: Reason }

const FULL = /quota|exceed|limit|full/i

/** WeChat throws errors or `{ errMsg }`, browsers a DOMException whose name says it. */
function reasonOf(error: unknown): Reason {
  const message = error instanceof Object && 'errMsg' in error ? error.errMsg : error
  return FULL.test(String(message)) ? 'full' : 'refused'
}

/**
 * Calls something that may throw.
 * @returns its value, or why it failed
 */
export function attempt<T>(call: () => T): Attempt<T> {
  try {
    return { ok: true, value: call() }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

/** The same, with a second try after a throw. */
export function attemptTwice<T>(call: () => T): Attempt<T> {
  const first = attempt(call)
  return first.ok ? first : attempt(call)
}
