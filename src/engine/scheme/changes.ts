/** No permit yet, so that there is nothing to apply with; a first application; one after another. */
export const APPLICATION_KINDS = ['permit', 'first', 'renewal'] as const
export type ApplicationKind = (typeof APPLICATION_KINDS)[number]

/** Whether points are applied for for the first time: now, or as soon as there is a permit. Who says nothing renews. */
export const isFirstTime = (kind: ApplicationKind | undefined): boolean =>
  kind === 'first' || kind === 'permit'

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

/** Where one lives: rented, one's own, somebody else's for nothing, or the employer's. */
export const DWELLINGS = ['rented', 'owned', 'borrowed', 'dormitory'] as const
export type Dwelling = (typeof DWELLINGS)[number]

/** How far a paper of the checklist is. */
export const PAPER_PROGRESS = ['todo', 'doing', 'done', 'not-needed'] as const
export type PaperProgress = (typeof PAPER_PROGRESS)[number]
