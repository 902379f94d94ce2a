import { parse, type Problem, type Profile } from '@/engine'

/** A profile takes at most 32 KB; a longer text is refused before anything reads it. */
const LONGEST = 64 * 1024

/** Why a pasted text is no backup that can be read; `newer`: a newer version of the app wrote it. */
export type BackupProblem = 'empty' | 'too-long' | 'no-backup' | 'newer'

/** A pasted backup, understood: a profile with what had to be left out, or why it is none. */
export type Backup = { profile: Profile; leftOut: Problem[] } | { wrong: BackupProblem }

/** Brings what was written under an older schema to today's, as the store does with what it reads. */
type Migrate = (
  body: unknown,
) => { state: 'ok'; body: Record<string, unknown> } | { state: 'damaged' | 'newer' }

/** Left out without a word: the copy gets an id of its own, and may be older than the label's rule. */
const OWN = ['id', 'label']

/**
 * Reads a pasted backup text, of an older version too. Nothing of it is kept that the engine's `parse` does not know.
 * @returns the profile (a what-if copy as one that is imagined) and each part that was left out, or what is wrong
 */
export function readBackup(text: string, migrate: Migrate): Backup {
  if (text.trim() === '') return { wrong: 'empty' }
  if (text.length > LONGEST) return { wrong: 'too-long' }
  const input = json(text)
  if (typeof input !== 'object' || input === null || !('facts' in input)) {
    return { wrong: 'no-backup' }
  }
  const moved = migrate(input)
  if (moved.state === 'newer') return { wrong: 'newer' }
  // Without a number that makes sense, the rest may make sense all the same.
  const { profile, problems } = parse(moved.state === 'ok' ? moved.body : input)
  const told = problems.filter(({ path }) => !OWN.includes(path))
  const kept: Profile = profile.trialOf === undefined ? profile : { ...profile, supposed: true }
  return { profile: kept, leftOut: told }
}

/** The first { to the last }: what is copied along with it does no harm. Undefined when it is no JSON. */
function json(text: string): unknown {
  const body = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
