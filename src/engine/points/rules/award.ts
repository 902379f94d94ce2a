import type { Rule } from '../rule'

/** 表彰奖励: article 7(九); the highest one. */
export const award: Rule = {
  id: 'award',
  facts: ['award'],
  worth: (facts, table) => table.award[facts.award],
  explain: () => ({}),
}
