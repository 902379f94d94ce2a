import type { Facts } from '../facts'
import type { PaperProgress } from '../scheme'
import type { Situation } from '../situation'

/** The number of the schema of `Profile` that is read and written; older ones are migrated before. */
export const PROFILE_SCHEMA = 2

/**
 * The profile by name: what is stored, what a backup holds and what the cases under `test/` are written in.
 * Days are `YYYY-MM-DD`, months `YYYY-MM`, both civil dates in Shanghai; money is integer yuan a month unless said.
 * An absent field means "not asked yet", `'unknown'` means 待核实. The documented JSON Schema is `profile.schema.json`.
 */
export interface Profile {
  schema: typeof PROFILE_SCHEMA
  /** `[A-Za-z0-9_-]{1,32}` */
  id: string
  /** free label, at most 20 characters; never a real name */
  label: string
  /** the id of the profile that this one is a what-if copy of; that one may be gone */
  trialOf?: string
  /** these facts are imagined, such as those of a plan that is kept, and not as they are today */
  supposed?: true
  facts: Facts
  situation: Situation
  progress: Record<string, PaperProgress>
}
