import { RULE_NAMES } from '../scheme'
import { rulesOn } from '@/engine'
import { CLAUSES } from './clauses'
import { CONFLICTS } from './conflicts'
import { DOCUMENT_NOTES } from './document-notes'
import { DOCUMENTS } from './document-list'
import { READINGS } from './readings'

const RULE_IDS = Object.keys(RULE_NAMES)
const documentIds = DOCUMENTS.map(({ id }) => id)
const clauseIds = CLAUSES.map(({ id }) => id)

const CHANGING = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 16, 17, 23, 24, 26].map(String)
/** Silent clauses and how sure the choice is; the first three change a number. */
const SILENT = {
  'title-months': 0.6,
  'base-downward': 0.8,
  'service-years': 0.85,
  'wage-year': 0.75,
  'cumulative-years': 0.85,
  'deduction-day': 0.7,
  'service-left': 0.5,
}
const NUMBERS = Object.keys(SILENT).slice(0, 3)
const OPEN_NOTES = [
  ...['2', '5', '24', '26', '27'],
  ...['wage-year', 'cumulative-years', 'deduction-day', 'service-left'],
]

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i)
const unknown = (ids: readonly string[], known: readonly string[]) =>
  ids.filter((id) => !known.includes(id))

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= last
}

const isInOrder = ({ from, to }: { from?: string; to?: string }) =>
  from === undefined
    ? to === undefined
    : isRealDay(from) && (to === undefined || (isRealDay(to) && from <= to))

test('a day that is not in the calendar is told apart', () => {
  expect(['2024-02-29', '2027-12-31'].every(isRealDay)).toBe(true)
  expect(['2023-02-29', '2025-11-31', '2025-13-01', '2025-1-1'].some(isRealDay)).toBe(false)
})

describe('documents', () => {
  test('are A–N and S0–S4, each once', () => {
    expect(documentIds).toEqual([...'ABCDEFGHIJKLMN', 'S0', 'S1', 'S2', 'S3', 'S4'])
  })

  test('say their standing as the paper of facts does', () => {
    const standing = Object.fromEntries(DOCUMENTS.map((each) => [each.id, each.standing]))
    expect(standing).toEqual({
      A: 'official',
      B: 'official',
      C: 'official',
      D: 'official',
      E: 'relayed',
      F: 'relayed',
      G: 'not-obtained',
      H: 'third-party',
      I: 'relayed',
      J: 'relayed',
      K: 'relayed',
      L: 'official',
      M: 'official',
      N: 'relayed',
      S0: 'article',
      S1: 'article',
      S2: 'article',
      S3: 'article',
      S4: 'article',
    })
  })

  test('are in force on the days that the paper of facts names', () => {
    const inForce = Object.entries(DOCUMENT_NOTES).flatMap(([id, note]) =>
      note.inForce ? [[id, note.inForce]] : [],
    )
    expect(Object.fromEntries(inForce)).toEqual({
      A: { from: '2023-01-01', to: '2027-12-31' },
      B: { from: '2015-07-01', to: '2018-06-30' },
      C: { from: '2013-07-01', to: '2017-12-31' },
      E: { from: '2025-12-01', to: '2030-11-30' },
      G: { from: '2018-01-01' },
      I: { from: '2026-02-26' },
    })
    const notes = Object.values(DOCUMENT_NOTES)
    expect(notes.filter((each) => each.inForce && !isInOrder(each.inForce))).toEqual([])
  })

  test('each have a note, and no other has', () => {
    expect(Object.keys(DOCUMENT_NOTES)).toEqual(documentIds)
  })
})

describe('clauses', () => {
  test('have ids of their own', () => {
    expect(repeated(clauseIds)).toEqual([])
  })

  test.each(CLAUSES)('$id names papers that exist, its own among its sources', (clause) => {
    expect(unknown([clause.document, ...clause.sources], documentIds)).toEqual([])
    expect(repeated(clause.sources)).toEqual([])
    expect(clause.sources).toContain(clause.document)
  })

  test.each(CLAUSES)('$id has real days', (clause) => {
    expect(isInOrder(clause)).toBe(true)
    expect(['2026-11-22', '2026-11-27']).toContain(clause.dateRead)
  })

  test.each(CLAUSES)('$id is short, and says why where it is not sure', (clause) => {
    expect(clause.gist.length).toBeGreaterThan(0)
    expect(clause.gist.length).toBeLessThanOrEqual(60)
    const confidence = clause.confidence ?? 0.5
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
    expect(confidence < 1 && !clause.caution).toBe(false)
  })

  test('are behind every rule, without repeats', () => {
    const { ruleClauses } = rulesOn('2026-11-22')
    expect(Object.keys(ruleClauses)).toEqual(RULE_IDS)
    for (const ids of Object.values(ruleClauses)) {
      expect(ids.length).toBeGreaterThan(0)
      expect(unknown(ids, clauseIds)).toEqual([])
      expect(repeated(ids)).toEqual([])
    }
  })
})

describe('conflicts', () => {
  test('are the 31 of the paper of facts, 25 in two, then the clauses that are silent', () => {
    const numbered = Array.from({ length: 31 }, (_, i) => String(i + 1))
    numbered.splice(25, 0, '25-years')
    const ids = CONFLICTS.map(({ id }) => id)
    expect([...ids].sort()).toEqual([...numbered, ...Object.keys(SILENT)].sort())
  })

  test('are open only where the paper of facts says so, and only two have a second number', () => {
    const of = (standing: string) =>
      CONFLICTS.filter((each) => each.standing === standing).map(({ id }) => id)
    expect(of('open-number')).toEqual(['base-downward', 'service-years'])
    expect(of('open-note').sort()).toEqual([...OPEN_NOTES].sort())
    expect(of('settled')).toHaveLength(CONFLICTS.length - 2 - OPEN_NOTES.length)
  })

  test('are readings where a number or a date depends on them', () => {
    const readings = CONFLICTS.filter(({ kind }) => kind === 'reading').map(({ id }) => id)
    expect(readings).toEqual([...CHANGING, ...NUMBERS])
    expect(READINGS.map(({ id }) => id)).toEqual(readings)
  })

  test.each(CONFLICTS)('$id has two sides or more, each with its sources', ({ sides, chosen }) => {
    expect(sides.length).toBeGreaterThanOrEqual(2)
    for (const { says, sources } of sides) {
      expect(says).not.toBe('')
      expect(sources.length).toBeGreaterThan(0)
      expect(unknown(sources, documentIds)).toEqual([])
      expect(repeated(sources)).toEqual([])
    }
    expect(chosen === null || sides[chosen] !== undefined).toBe(true)
  })

  test.each(CONFLICTS)('$id touches rules that exist', ({ rules }) => {
    expect(unknown(rules, RULE_IDS)).toEqual([])
    expect(repeated(rules)).toEqual([])
  })

  test('that are silent clauses say how sure the choice is', () => {
    const silent = CONFLICTS.filter(({ id }) => id in SILENT)
    expect(Object.fromEntries(silent.map((each) => [each.id, each.confidence]))).toEqual(SILENT)
  })
})
