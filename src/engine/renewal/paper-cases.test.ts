import type { Situation } from '../situation'
import { LATEST_RULES, listsOf } from '../policy'
import { caseWithForms, PAPER_CASES, type PaperCase, paperCase, paperInCases } from './paper-cases'
import { renewal } from './renewal'

const ON = '2026-11-22'
const differs = { expiresOn: ON, addressMatches: false }

test.each<[Situation, PaperCase]>([
  [{ kind: 'permit', changes: ['child'], permit: differs }, { code: 'permit' }],
  [{ kind: 'first', changes: [] }, { code: 'first' }],
  [
    { changes: ['child', 'employer'] },
    { code: 'changed', changes: ['employer', 'child'], differs: false },
  ],
  [
    { changes: ['employer'], permit: differs },
    { code: 'changed', changes: ['employer'], differs: true },
  ],
  [
    { changes: [], permit: differs },
    { code: 'changed', changes: [], differs: true },
  ],
  [
    { changes: ['address'], permit: differs },
    { code: 'changed', changes: ['address'], differs: false },
  ],
  [{ changes: [], unchanged: true }, { code: 'unchanged' }],
  [{ changes: [] }, { code: 'changes-open' }],
])('%j', (situation, found) => {
  expect(paperCase(situation)).toEqual(found)
})

test('every paper of the table is in the list of one of the cases', () => {
  const listed = PAPER_CASES.flatMap((one) => renewal(one, ON).papers.map(({ id }) => id))
  expect(listsOf(LATEST_RULES).papers.filter(({ id }) => !listed.includes(id))).toEqual([])
})

test('the cases of the table begin with no change and end with a first application', () => {
  expect(PAPER_CASES[0]).toEqual({ kind: 'renewal', changes: [], unchanged: true })
  expect(PAPER_CASES[PAPER_CASES.length - 1]).toEqual({ kind: 'first', changes: [] })
})

test('a paper is found in every case that asks for it, with the case that says its forms', () => {
  const cases = paperInCases('contract', ON)
  expect(cases.map(({ situation }) => situation)).toEqual(PAPER_CASES)
  expect(
    cases.every(({ paper, papers }) => paper.id === 'contract' && papers.includes(paper)),
  ).toBe(true)
  expect(caseWithForms(cases)).toMatchObject({
    situation: { changes: ['employer'] },
    paper: { forms: ['original', 'copy'] },
  })
  expect(caseWithForms(paperInCases('no-crime-pledge', ON))).toBeUndefined()
  expect(paperInCases('new-diploma', ON)).toHaveLength(1)
})
