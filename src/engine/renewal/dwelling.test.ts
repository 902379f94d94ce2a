import { LATEST_RULES, listsOf } from '../policy'
import { DWELLINGS, type Dwelling } from '../scheme'
import type { Situation } from '../situation'
import { missingPapers } from './papers'
import { provesDwelling } from './dwelling'
import { renewal } from './renewal'

const LEASE_STEPS = ['lease-sign', 'lease-record']
const plan = (dwelling: Dwelling | undefined, part: Partial<Situation> = {}) =>
  renewal({ changes: ['address'], ...part, dwelling }, '2026-11-27')
const proofs = (dwelling: Dwelling | undefined, part?: Partial<Situation>) =>
  plan(dwelling, part)
    .papers.filter(({ id }) => provesDwelling(id))
    .map(({ id }) => id)
const leaseSteps = (dwelling: Dwelling | undefined) =>
  plan(dwelling).steps.flatMap(({ id }) => (LEASE_STEPS.includes(id) ? [id] : []))

test.each([
  ['rented', ['lease-proof', 'lease-contract']],
  ['owned', ['title-deed']],
  ['borrowed', ['kin-proof', 'host-household', 'host-statement', 'committee-proof']],
  ['dormitory', ['dormitory-proof']],
] as const)('who lives in a home that is %s is asked for its proof alone', (dwelling, expected) => {
  expect(proofs(dwelling)).toEqual(expected)
  expect(
    proofs(dwelling, { kind: 'first', permit: { expiresOn: '2027-06-01', addressMatches: false } }),
  ).toEqual(expected)
})

test('as long as it was not said, every proof is listed, each of one home only', () => {
  const all = listsOf(LATEST_RULES)
    .papers.map(({ id }) => id)
    .filter(provesDwelling)
  expect(proofs(undefined)).toEqual(all)
  expect(DWELLINGS.flatMap((one) => proofs(one)).sort()).toEqual([...all].sort())
})

test('a lease is signed online and recorded only by who rents, or may', () => {
  expect(leaseSteps(undefined)).toEqual(LEASE_STEPS)
  expect(leaseSteps('rented')).toEqual(LEASE_STEPS)
  for (const dwelling of ['owned', 'borrowed', 'dormitory'] as const) {
    expect(leaseSteps(dwelling)).toEqual([])
    expect(plan(dwelling).papers.map(({ id }) => id)).not.toContain('landlord-id')
  }
})

test('a single proof is no choice, two ways are; either way it is one paper that is missing', () => {
  const way = (dwelling: Dwelling) =>
    plan(dwelling).papers.find(({ id }) => provesDwelling(id))?.oneOf?.group
  expect(DWELLINGS.map(way)).toEqual(['dwelling', undefined, 'dwelling', undefined])
  const missing = (dwelling?: Dwelling) =>
    missingPapers(
      plan(dwelling).papers.filter(({ id }) => provesDwelling(id)),
      {},
    )
  expect([...DWELLINGS, undefined].map(missing)).toEqual([1, 1, 1, 1, 1])
})

test('what is no proof of where one lives is asked for all the same', () => {
  const others = (dwelling?: Dwelling) =>
    plan(dwelling).papers.flatMap(({ id }) => (provesDwelling(id) ? [] : [id]))
  expect(others('rented')).toEqual(others())
  expect(others('owned')).toContain('permit')
})

test('who did not move is asked for none', () => {
  expect(proofs('rented', { changes: [] })).toEqual([])
})
