import { CLAUSES } from '../policy/clauses'
import { clauseStanding } from './standing'

test('how sure a clause is stands in words, never as a share of a hundred', () => {
  const said = CLAUSES.map(clauseStanding)
  expect(said.filter((text) => text.includes('%') || text.includes('旧版补'))).toEqual([])
  expect(said.some((text) => text.includes('把握大'))).toBe(true)
})
