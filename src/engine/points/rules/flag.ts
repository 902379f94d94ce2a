import { type FlagId, FLAGS } from '../../scheme'
import type { PointTable } from '../../policy'
import type { Completion } from '../../record'
import type { Rule } from '../rule'

/** An indicator that is simply true or not, at a fixed worth. */
export const flag = (
  id: Rule['id'],
  fact: 'shortageMajor' | FlagId,
  points: (table: PointTable) => number,
  explain: Rule['explain'] = () => ({}),
): Rule => ({
  id,
  facts: [fact],
  worth: (facts: Completion, table) => (facts[fact] ? points(table) : 0),
  explain,
})

/** Those of which nothing more is asked: 创业人才, article 7(一); 创新创业中介服务人才, article 7(二). */
export const FLAG_RULES: readonly Rule[] = FLAGS.map((id) => flag(id, id, (table) => table[id]))
