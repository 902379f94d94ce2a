/** A first application, or one after another. */
export const APPLICATION_KINDS = ['first', 'renewal'] as const
export type ApplicationKind = (typeof APPLICATION_KINDS)[number]

/** What may have changed since the points were last filed. */
export const CHANGES = [
  'employer',
  'address',
  'education',
  'title',
  'marriage',
  'spouse',
  'child',
] as const
export type Change = (typeof CHANGES)[number]

/** How far a paper of the checklist is. */
export const PAPER_PROGRESS = ['todo', 'doing', 'done', 'not-needed'] as const
export type PaperProgress = (typeof PAPER_PROGRESS)[number]
