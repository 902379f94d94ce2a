import type { PointTable } from '../../policy'
import type { Completion } from '../../record'
import type { Rule } from '../rule'

/** An indicator that is simply true or not, at a fixed worth. */
export const flag = (
  id: Rule['id'],
  fact: 'founder' | 'intermediary' | 'shortageMajor',
  points: (table: PointTable) => number,
  account: Rule['account'] = () => ({}),
): Rule => ({
  id,
  facts: [fact],
  worth: (facts: Completion, table) => (facts[fact] ? points(table) : 0),
  account,
})
