import type { Change, PaperProgress } from '../scheme/changes'
import {
  countPapers,
  fallsShort,
  isPaperSettled,
  offeredSteps,
  paperBlocks,
  paperLists,
  papersLieWith,
  paperWays,
} from './checklist'
import type { Situation } from '../situation'
import { renewal } from './renewal'
import type { Paper } from './types'

const papersOf = (...changes: Change[]) => renewal({ changes }, '2026-11-22').papers
const ids = (papers: readonly Paper[]): string[] => papers.map(({ id }) => id)

const SELF = ['permit', 'id-card', 'contract', 'no-crime-pledge']
const LEAVING = ['leaving-certificate', 'leaving-form']
const LODGING = ['host-household', 'host-statement', 'committee-proof']
const DWELLING = [
  ...['title-deed', 'lease-proof', 'lease-contract', 'dormitory-proof', 'kin-proof'],
  ...LODGING,
]
const LEASE = ['lease-application', 'landlord-id', 'tenant-id', 'house-title', 'signed-lease']
const EMPLOYER = [
  ...['application-form', 'job-description', 'business-licence', 'code-certificate'],
  ...['letter', 'hr-id', 'org-code'],
]

test('papers are sorted by who brings them, those of a dwelling and for a lease alone apart', () => {
  const { own, dwelling, lease } = paperLists(papersOf('address', 'spouse'))
  expect(ids(own.self)).toEqual([...SELF, 'marriage-certificate'])
  expect(ids(dwelling)).toEqual(DWELLING)
  expect(ids(own.employer)).toEqual(EMPLOYER)
  expect(ids(own.spouse)).toEqual(['spouse-id', 'spouse-permit', 'spouse-household'])
  expect(ids(lease)).toEqual(LEASE)
})

test('a paper that another step asks for too is no paper for a lease alone', () => {
  const [paper] = papersOf()
  const both: Paper = { ...paper!, steps: ['lease-sign', 'address'] }
  expect(paperLists([both])).toEqual({
    own: { self: [both], employer: [], spouse: [] },
    dwelling: [],
    lease: [],
  })
})

test('papers of which one way is enough stand side by side, apart from the others', () => {
  const blocks = paperBlocks(papersOf('address', 'employer'))
  expect(blocks.map(ids)).toEqual([SELF, LEAVING, DWELLING, [...LEASE, ...EMPLOYER]])
  expect(paperBlocks([])).toEqual([])
})

test('the ways of a group come in their order, each with its papers', () => {
  const dwelling = papersOf('address').filter(({ id }) => DWELLING.includes(id))
  expect(paperWays(dwelling).map(({ papers }) => ids(papers))).toEqual([
    ...DWELLING.slice(0, 5).map((id) => [id]),
    LODGING,
  ])
  expect(paperWays(dwelling).map(({ option }) => option)).toEqual(
    [...DWELLING.slice(0, 5), LODGING[0]].map(
      (id) => dwelling.find((paper) => paper.id === id)!.oneOf!.option,
    ),
  )
  const [alone] = papersOf()
  expect(paperWays([alone!])).toEqual([{ option: undefined, papers: [alone] }])
})

describe('papers are counted', () => {
  const count = (progress: Record<string, PaperProgress>) => countPapers(papersOf(), progress)

  test('as ready or missing', () => {
    expect(count({})).toEqual({ ready: 0, missing: 3 })
    expect(count({ permit: 'done', 'id-card': 'doing' })).toEqual({ ready: 1, missing: 2 })
  })

  test('as missing where what is there is enough for some steps only: their sum stays as it was', () => {
    const moved = papersOf('address').filter(({ oneOf }) => oneOf !== undefined)
    const of = (...done: string[]) =>
      countPapers(moved, Object.fromEntries(done.map((id) => [id, 'done'])))
    expect(of()).toEqual({ ready: 0, missing: 1 })
    expect(of('lease-contract')).toEqual({ ready: 0, missing: 1 })
    expect(of('lease-contract', 'kin-proof')).toEqual({ ready: 0, missing: 1 })
    expect(of('lease-contract', 'lease-proof')).toEqual({ ready: 1, missing: 0 })
    expect(of('host-household')).toEqual({ ready: 0, missing: 1 })
  })

  test('as many in the parts of a list as in all of it, whatever is ticked', () => {
    const all = papersOf('employer', 'address', 'title', 'spouse')
    const sum = (one: { ready: number; missing: number }) => one.ready + one.missing
    const total = countPapers(all, {}).missing
    for (const { id } of all) {
      const progress = { [id]: 'done' } as const
      const { own, dwelling, lease } = paperLists(all)
      const parts = [own.self, own.employer, own.spouse, dwelling, lease]
      expect(sum(countPapers(all, progress))).toBe(total)
      expect(parts.reduce((count, part) => count + sum(countPapers(part, progress)), 0)).toBe(total)
    }
  })

  test('once where a way is enough for all steps, though other papers are missing', () => {
    const moved = papersOf('address')
    const { missing } = countPapers(moved, {})
    const done = { 'lease-contract': 'done', 'lease-proof': 'done' } as const
    expect(countPapers(moved, done)).toEqual({ ready: 1, missing: missing - 1 })
  })

  test('without those that fall away', () => {
    expect(count({ permit: 'done', 'id-card': 'not-needed' })).toEqual({ ready: 1, missing: 1 })
  })
})

test('a proof for the permit alone falls short where the employer asks for another', () => {
  const short = (papers: readonly Paper[]) =>
    ids(papers.filter((paper) => fallsShort(paper, papers)))
  expect(short(papersOf('address', 'employer'))).toEqual(['lease-contract', 'kin-proof'])
  const permit = { expiresOn: '2026-12-01', addressMatches: false }
  expect(short(renewal({ kind: 'first', changes: [], permit }, '2026-11-22').papers)).toEqual([])
})

describe('the papers lie with', () => {
  const permit = { expiresOn: '2026-12-18', endorsedOn: '2026-12-01' }
  const lie = (situation: Partial<Situation>) =>
    papersLieWith(renewal({ changes: ['employer'], permit, ...situation }, '2026-12-22'))
  const filed = { ...permit, pointsFiledOn: '2026-12-08' }

  test('the person, until they are given to the employer', () => {
    expect(lie({})).toBe('self')
    expect(lie({ stepsDone: { 'hand-over': '2026-12-05' } })).toBe('employer')
  })

  test('the employer, until the counter has them', () => {
    expect(lie({ permit: filed })).toBe('employer')
    expect(lie({ permit: filed, stepsDone: { counter: '2026-12-09' } })).toBe('office')
    expect(lie({ permit: { ...filed, verifiedOn: '2026-12-20' } })).toBe('office')
    // What may fall away is another step than the counter.
    expect(lie({ permit: filed, changes: ['employer', 'address'] })).toBe('employer')
  })

  test('the office once they are submitted, where the counter may fall away', () => {
    expect(lie({ changes: [], permit: filed })).toBe('office')
    expect(lie({ changes: [], stepsDone: { 'hand-over': '2026-12-05' } })).toBe('employer')
  })

  test('the person again while they are returned, until they are brought again', () => {
    const returned = { ...filed, returnedOn: '2026-12-15' }
    expect(lie({ permit: returned })).toBe('returned')
    expect(lie({ changes: [], permit: returned })).toBe('returned')
    expect(lie({ kind: 'first', changes: [], permit: returned })).toBe('returned')
    expect(lie({ changes: [], permit: { ...filed, returnedOn: '2026-12-22' } })).toBe('returned')
    expect(lie({ changes: [], permit: { ...filed, returnedOn: '2026-12-23' } })).toBe('office')
    const brought = (suppliedOn: string) =>
      lie({ changes: [], permit: { ...returned, suppliedOn } })
    expect(brought('2026-12-22')).toBe('office')
    expect(brought('2026-12-23')).toBe('returned')
  })

  test('the office at a first application that is filed', () => {
    expect(lie({ kind: 'first', changes: [] })).toBe('self')
    expect(lie({ kind: 'first', changes: [], permit: filed })).toBe('office')
  })
})

test('a lease is not offered to be recorded any more once the office has the papers, but stays where it was', () => {
  const permit = { expiresOn: '2026-12-18', endorsedOn: '2026-12-01', pointsFiledOn: '2026-12-08' }
  const lease = (part: Partial<Situation>) =>
    offeredSteps(
      renewal({ kind: 'renewal', changes: ['address'], permit, ...part }, '2026-12-22'),
    ).flatMap(({ id }) => (id.startsWith('lease-') ? [id] : []))
  expect(lease({})).toEqual(['lease-sign', 'lease-record'])
  expect(lease({ stepsDone: { counter: '2026-12-09' } })).toEqual([])
  expect(lease({ permit: { ...permit, verifiedOn: '2026-12-20' } })).toEqual([])
  const returned = { ...permit, returnedOn: '2026-12-15' }
  const counter = { stepsDone: { counter: '2026-12-09' } }
  expect(lease({ ...counter, permit: returned })).toEqual(['lease-sign', 'lease-record'])
  expect(lease({ ...counter, permit: { ...returned, suppliedOn: '2026-12-20' } })).toEqual([])
  expect(lease({ stepsDone: { counter: '2026-12-09', 'lease-sign': '2026-12-02' } })).toEqual([
    'lease-sign',
  ])
})

describe('a paper need not be got', () => {
  const papers = papersOf('address', 'employer')
  const settled = (progress: Record<string, PaperProgress>) =>
    ids(papers.filter((paper) => isPaperSettled(paper, papers, progress)))

  test('once another way of its group is complete', () => {
    expect(settled({ 'title-deed': 'done' })).toEqual(DWELLING.slice(1))
    expect(settled({ 'leaving-form': 'done' })).toEqual(['leaving-certificate'])
  })

  test('not by one that is no proof for every step: a lease for the employer', () => {
    expect(settled({ 'lease-contract': 'done' })).toEqual(['kin-proof'])
    expect(settled({ 'lease-proof': 'done' })).toContain('lease-contract')
  })

  test('only once all papers of that way are there', () => {
    const [household, statement, proof] = LODGING as [string, string, string]
    expect(settled({ [household]: 'done', [statement]: 'done', [proof]: 'doing' })).toEqual([])
    expect(settled({ [household]: 'done', [statement]: 'done', [proof]: 'done' })).toEqual(
      DWELLING.slice(0, 5),
    )
  })
})
