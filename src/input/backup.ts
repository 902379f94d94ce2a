import { LIMITS, parse, type Problem, type Profile } from '@/engine'
import { straightJson } from './straight-json'

/** The number of the backup's form; each profile in it has the number of its own schema. Written down in docs/backup.md. */
export const BACKUP_VERSION = 1

/** All that can be stored fits, with what a chat adds to it; a longer text or file is refused before anything reads it. */
export const BACKUP_LONGEST = 1024 * 1024

/** Why a text is no backup that can be read; `newer`: a newer version of the app wrote it. */
export type BackupProblem = 'empty' | 'too-long' | 'no-backup' | 'newer' | 'too-many'

/** A profile of a backup, with what had to be left out of it. */
export interface Restorable {
  profile: Profile
  leftOut: Problem[]
}

/** One that cannot be restored: of a newer version, or no profile at all. */
interface Refused {
  refused: 'newer' | 'no-profile'
}

/** A backup, understood: its profiles in their order, or why it is none. */
export type Backup = { profiles: (Restorable | Refused)[] } | { wrong: BackupProblem }

/** Brings what was written under an older schema to today's, as the store does with what it reads. */
export type Migrate = (
  body: unknown,
) => { state: 'ok'; body: Record<string, unknown> } | { state: 'damaged' | 'newer' }

/** Left out without a word: the copy gets an id of its own, and may be older than the label's rule. */
const OWN = ['id', 'label']

/** The text of a backup. */
export const backupText = (profiles: readonly Profile[]): string =>
  JSON.stringify({ backup: BACKUP_VERSION, profiles })

/**
 * Reads a backup text, of an older version too, and as chat apps bend it. Nothing of it is kept that the engine's `parse`
 * does not know.
 * @returns each profile (a what-if copy as one that is imagined) and each part that was left out, or what is wrong
 */
export function readBackup(text: string, migrate: Migrate): Backup {
  if (text.trim() === '') return { wrong: 'empty' }
  if (text.length > BACKUP_LONGEST) return { wrong: 'too-long' }
  const input = json(text) ?? parsed(straightJson(text)) ?? parsed(straightJson(text, true))
  if (typeof input !== 'object' || input === null) return { wrong: 'no-backup' }
  const { backup, profiles, facts } = input as Record<string, unknown>
  // The first form was a profile alone.
  if (facts !== undefined) return alone(profileOf(input, migrate))
  if (Number.isInteger(backup) && Number(backup) > BACKUP_VERSION) return { wrong: 'newer' }
  if (!Array.isArray(profiles) || profiles.length === 0) return { wrong: 'no-backup' }
  if (profiles.length > LIMITS.profiles) return { wrong: 'too-many' }
  return { profiles: profiles.map((one) => profileOf(one, migrate)) }
}

function alone(found: Restorable | Refused): Backup {
  return 'refused' in found && found.refused === 'newer'
    ? { wrong: 'newer' }
    : { profiles: [found] }
}

function profileOf(input: unknown, migrate: Migrate): Restorable | Refused {
  if (typeof input !== 'object' || input === null || !('facts' in input))
    return { refused: 'no-profile' }
  const moved = migrate(input)
  if (moved.state === 'newer') return { refused: 'newer' }
  // Without a number that makes sense, the rest may make sense all the same.
  const { profile, problems } = parse(moved.state === 'ok' ? moved.body : input)
  const leftOut = problems.filter(({ path }) => !OWN.includes(path))
  const kept: Profile = profile.trialOf === undefined ? profile : { ...profile, supposed: true }
  return { profile: kept, leftOut }
}

/** The first { to the last }: what is copied along with it does no harm. */
const json = (text: string): unknown =>
  parsed(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))

/** Undefined when it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
