/**
 * The indicators that are simply true or not, at a fixed worth, in the order of the scheme. The same word names the fact,
 * the rule, its number in the table, the question and what can be done about it.
 */
export const FLAGS = ['founder', 'intermediary'] as const
export type FlagId = (typeof FLAGS)[number]

/** Something for each of them. */
export const eachFlag = <T>(of: (id: FlagId) => T): Record<FlagId, T> =>
  Object.fromEntries(FLAGS.map((id) => [id, of(id)])) as Record<FlagId, T>
