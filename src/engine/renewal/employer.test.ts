import { readLetters } from '../situation'
import { employeeShare, employerPapers, employerSteps } from './employer'
import { renewal } from './renewal'
import type { Paper } from './types'

const planOf = (letters: string) => renewal(readLetters(letters)!, '2026-11-23')
const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id)

test('a step names what the employee does right before it, and what waits for it', () => {
  expect(employerSteps(planOf('e')).map(({ id, before, next }) => [id, before, next])).toEqual([
    ['employer-code', [], ['refresh']],
    ['employer-login', [], ['refresh']],
    ['submit', ['hand-over'], []],
    ['counter', ['hand-over'], []],
    ['receipt', [], []],
  ])
})

test('without a change the sources differ about the papers: told once', () => {
  const { needed, inCase, onlyTheForm } = employerPapers(planOf('0'))
  expect(onlyTheForm).toBe(true)
  const remarksOf = (some: readonly Paper[]) => some.map(({ id, remarks }) => [id, ...remarks])
  expect(remarksOf(needed)).toEqual([
    ['application-form', 'online-check', 'returned-without-stamp'],
    ['org-code', 'number-only'],
  ])
  expect(remarksOf(inCase)).toEqual([
    ['job-description', 'for-title-skill-major'],
    ['business-licence', 'paperless'],
    ['code-certificate', 'often-with-licence'],
    ['letter', 'name-and-matter'],
    ['hr-id'],
  ])
  expect(employerPapers(planOf('e')).onlyTheForm).toBe(false)
})

test('alternatives of the employee stand together, and the papers of one way are joined', () => {
  const { steps, papers } = employeeShare(planOf('a'))
  expect(idsOf(steps)).toEqual([
    ...['lease-sign', 'lease-record', 'address', 'endorse', 'refresh', 'details', 'hand-over'],
    'notice',
  ])
  expect(papers.map(({ group, papers: own }) => [group, ...idsOf(own)])).toEqual([
    [
      ...[undefined, 'permit', 'id-card', 'contract', 'no-crime-pledge', 'lease-application'],
      ...['landlord-id', 'tenant-id', 'house-title', 'signed-lease'],
    ],
    [
      ...['dwelling', 'title-deed', 'lease-proof', 'lease-contract', 'dormitory-proof'],
      ...['kin-proof', 'host-household', 'host-statement', 'committee-proof'],
    ],
  ])
  const joined = papers.flatMap((one) => one.papers.filter((paper) => paper.joined))
  expect(idsOf(joined)).toEqual(['host-statement', 'committee-proof'])
})
