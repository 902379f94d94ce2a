import type { FactName, FlagId, PolicyVersion } from '@/engine'

/** What the renewal hangs on; none of it is worth points by itself. */
export type SituationTopicId =
  'kind' | 'changes' | 'contract' | 'employer' | 'tax' | 'job' | 'paper-state' | 'needed'

/** The point table in force on a day: where every number of these words comes from. */
export type Table = NonNullable<PolicyVersion['table']>

export type TopicId =
  | 'birthday'
  | 'education'
  | 'qualifications'
  | 'certificate'
  | 'insurance'
  | 'extras'
  | 'shortage-major'
  | 'shanghai-spouse'
  | 'fresh-graduate'
  | 'award'
  | 'public-service'
  | 'suburb'
  | 'investment'
  | FlagId
  | 'deductions'
  | 'record'
  | 'permit'
  | SituationTopicId

/** What a question's page says. */
export interface Topic {
  id: TopicId
  /** the fact it asks for; pages that only lead on have none */
  fact?: FactName
  /** the question */
  heading: string
  /** what is at stake; a function where the day's own numbers are in it */
  why: string | ((table: Table) => string)
  /** which paper shows it */
  paper: string
  /** whom to ask or where to look when in doubt */
  unsure: string
  /** what the scheme leaves open, said where it matters */
  caution?: string
}
