import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CLAUSES, CONFLICTS, DOCUMENTS } from '@/text/policy'
import { BASES } from './bases'
import { numberRows, numbersPage, strayNumbers } from './table'

const root = path.join(__dirname, '..', '..')
const file = path.join(root, 'docs', 'numbers.md')

test('every number of the policy rests on something, and no other number stands in its folder', () => {
  const rows = numberRows()
  expect(rows.filter(({ basis }) => basis === undefined).map(({ place }) => place)).toEqual([])
  expect(rows.length).toBeGreaterThan(200)
  expect(strayNumbers()).toEqual([])
})

test('everything that a number is said to rest on is there, and is the base of some number', () => {
  const clauses = CLAUSES.map(({ id }) => id)
  const conflicts = CONFLICTS.map(({ id }) => `conflict ${id}`)
  const documents = DOCUMENTS.map(({ id }) => id)
  const used = new Set(numberRows().map(({ basis }) => basis))
  for (const basis of BASES) {
    expect([basis.at, used.has(basis)]).toEqual([basis.at, true])
    const named = basis.clauses ?? []
    expect(named.filter((id) => ![...clauses, ...conflicts].includes(id))).toEqual([])
    expect((basis.sources ?? []).filter((id) => !documents.includes(id))).toEqual([])
    expect([basis.at, named.length > 0 || basis.said !== undefined]).toEqual([basis.at, true])
  }
})

test.each(BASES)('$at is held by a test that there is', ({ test: [held, name] }) => {
  expect(existsSync(path.join(root, held))).toBe(true)
  expect(readFileSync(path.join(root, held), 'utf8')).toContain(name)
})

test('docs/numbers.md is what the data say', () => {
  const page = numbersPage()
  if (process.env.WRITE_NUMBERS) writeFileSync(file, page)
  expect(readFileSync(file, 'utf8')).toBe(page)
})
