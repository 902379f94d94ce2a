import type { Change, PaperProgress } from '../scheme/changes'
import { missingPapers } from './papers'
import { renewal } from './renewal'

const papersOf = (changes: Change[]) => renewal({ changes }, '2026-11-22').papers
const missing = (changes: Change[], progress: Record<string, PaperProgress>) =>
  missingPapers(papersOf(changes), progress)
const before = (changes: Change[]) => missing(changes, {})

test('each needed paper is one, a group of ways is one, what only some need is none', () => {
  expect(before([])).toBe(3)
  // permit, ID, contract, pledge, form, licence, letter, HR's ID; the employer's number is no paper
  expect(before(['child'])).toBe(8 + 2)
  expect(before(['address'])).toBe(8 + 1)
  expect(before(['title'])).toBe(8 + 4)
})

test('a lease changes the address, and its record or another proof goes to the employer', () => {
  const all = before(['address'])
  expect(missing(['address'], { 'lease-contract': 'done' })).toBe(all)
  expect(missing(['address'], { 'lease-proof': 'done' })).toBe(all - 1)
  expect(missing(['address'], { 'lease-contract': 'done', 'lease-proof': 'not-needed' })).toBe(all)
  const first = renewal(
    { kind: 'first', changes: [], permit: { expiresOn: '2026-12-01', addressMatches: false } },
    '2026-11-22',
  ).papers
  expect(missingPapers(first, { 'lease-contract': 'done' })).toBe(missingPapers(first, {}) - 1)
})

describe('one paper of several rows', () => {
  const paperOf = (changes: Change[], id: string) =>
    papersOf(changes).find((paper) => paper.id === id)
  const asked = (changes: Change[], id: string) => {
    const { need, forms, remarks, sources } = paperOf(changes, id)!
    return { need, forms, remarks, sources }
  }

  test('is what the rows that need it ask for', () => {
    expect(asked(['marriage'], 'marriage-certificate')).toMatchObject({ need: 'in-case' })
    expect(asked(['marriage', 'spouse'], 'marriage-certificate')).toEqual(
      asked(['spouse'], 'marriage-certificate'),
    )
    expect(asked(['employer', 'title'], 'job-description')).toEqual({
      need: 'needed',
      forms: ['original', 'copy'],
      remarks: ['with-job'],
      sources: ['S1', 'S2', 'S4'],
    })
  })

  test('needed by none, is what all of them ask for', () => {
    expect(asked(['employer'], 'job-description')).toEqual({
      need: 'in-case',
      forms: [],
      remarks: ['new-job', 'with-job', 'for-title-skill-major'],
      sources: ['S1', 'S4'],
    })
  })

  test('goes with every step of every row', () => {
    expect(paperOf([], 'permit')).toMatchObject({ need: 'needed', forms: [], remarks: [] })
    expect(paperOf([], 'permit')!.steps).toEqual(['endorse', 'hand-over', 'notice'])
  })
})

test('done and not needed settle a paper, begun does not, nor does what only some need', () => {
  expect(missing([], { permit: 'done' })).toBe(2)
  expect(missing([], { permit: 'not-needed', 'org-code': 'done' })).toBe(2)
  expect(missing([], { permit: 'doing', 'id-card': 'todo' })).toBe(3)
  expect(missing([], { letter: 'done', 'no-such-paper': 'done' })).toBe(3)
})

describe('one of several ways', () => {
  const all = before(['address'])
  const address = (progress: Record<string, PaperProgress>) => missing(['address'], progress)

  test.each(['title-deed', 'lease-proof', 'dormitory-proof'])('%s alone is enough', (id) => {
    expect(address({ [id]: 'done' })).toBe(all - 1)
    expect(address({ [id]: 'doing' })).toBe(all)
  })

  test.each(['lease-contract', 'kin-proof'])('%s is none of those for the employer', (id) => {
    expect(address({ [id]: 'done' })).toBe(all)
    expect(address({ [id]: 'done', 'title-deed': 'done' })).toBe(all - 1)
  })

  test('lodging needs all its papers', () => {
    expect(address({ 'host-household': 'done', 'host-statement': 'done' })).toBe(all)
    const lodging = { 'host-household': 'done', 'host-statement': 'done' } as const
    expect(address({ ...lodging, 'committee-proof': 'done' })).toBe(all - 1)
    expect(address({ ...lodging, 'committee-proof': 'not-needed' })).toBe(all - 1)
  })

  test('two ways done are still one', () => {
    expect(address({ 'title-deed': 'done', 'kin-proof': 'done' })).toBe(all - 1)
  })

  test('one way crossed out leaves the others to do', () => {
    expect(missing(['employer'], { 'leaving-form': 'not-needed' })).toBe(before(['employer']))
    expect(
      missing(['employer'], { 'leaving-form': 'not-needed', 'leaving-certificate': 'done' }),
    ).toBe(before(['employer']) - 1)
    expect(address({ 'title-deed': 'not-needed', 'kin-proof': 'not-needed' })).toBe(all)
    expect(address({ 'host-household': 'not-needed', 'committee-proof': 'not-needed' })).toBe(all)
  })

  test('every way crossed out leaves none to do', () => {
    expect(
      missing(['employer'], { 'leaving-certificate': 'not-needed', 'leaving-form': 'not-needed' }),
    ).toBe(before(['employer']) - 1)
  })

  test('each group for itself', () => {
    const both = before(['employer', 'title'])
    expect(missing(['employer', 'title'], { 'leaving-form': 'done' })).toBe(both - 1)
    expect(missing(['employer', 'title'], { 'leaving-form': 'done', 'exam-form': 'done' })).toBe(
      both - 2,
    )
  })
})
