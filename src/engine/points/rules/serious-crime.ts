import { remark, type Rule } from '../rule'

/** 严重刑事犯罪记录: article 9; no total is worked out. */
export const seriousCrime: Rule = {
  id: 'serious-crime',
  facts: ['deductions'],
  worth: () => 0,
  explain: ({ counted }) => (counted.deductions.serious ? { limit: remark('vetoed') } : {}),
  vetoes: (facts) => facts.deductions.serious,
}
