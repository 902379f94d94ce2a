import { CLAUSES } from './clauses'
import { CONFLICTS } from './conflicts'
import { DOCUMENTS } from './document-list'

import { CLAUSE_GROUPS, CONFLICT_GROUPS, DOCUMENT_GROUPS } from './source-groups'
import { isPart, lastRead, PARTS, sureness } from './sources'

const sorted = (ids: readonly string[]) => [...ids].sort()

test('every clause and every conflict stands in exactly one group', () => {
  expect(sorted(CLAUSE_GROUPS.flatMap((group) => group.ids))).toEqual(
    sorted(CLAUSES.map((clause) => clause.id)),
  )
  expect(sorted(CONFLICT_GROUPS.flatMap((group) => group.ids))).toEqual(
    sorted(CONFLICTS.map((conflict) => conflict.id)),
  )
})

test('every document stands in exactly one group', () => {
  const standings = DOCUMENT_GROUPS.flatMap((group) => group.standings)
  for (const { standing } of DOCUMENTS) {
    expect(standings.filter((one) => one === standing)).toHaveLength(1)
  }
})

test('only the lists are parts', () => {
  const lists = ['clauses', 'conflicts', 'documents', 'wages', 'permit', 'background', 'gaps']
  expect(Object.keys(PARTS)).toEqual(lists)
  expect(lists.every(isPart)).toBe(true)
  expect([undefined, '', 'toString', '__proto__', 'Clauses'].some(isPart)).toBe(false)
})

test('sureness has words for every value', () => {
  expect(sureness(1)).toBe('高，条文写明')
  expect([0.95, 0.8, 0.6, 0.5].map(sureness)).toEqual([
    '高（约95%）',
    '较高（约80%）',
    '中等（约60%）',
    '低（约50%）',
  ])
})

test('the last day read is the latest one', () => {
  expect(lastRead(CLAUSES)).toBe('2026-11-27')
  expect(lastRead([])).toBe('')
})
