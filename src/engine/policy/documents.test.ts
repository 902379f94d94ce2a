import type { RuleId } from '../points/types'
import { CLAUSES, RULE_CLAUSES } from './clauses'
import { CONFLICTS } from './conflicts'
import { DOCUMENTS } from './documents'

const documentIds = DOCUMENTS.map(({ id }) => id)
const clauseIds = CLAUSES.map(({ id }) => id)

/** Complete by type: a new rule does not compile until it is listed here. */
const RULES: Record<RuleId, true> = {
  age: true,
  education: true,
  qualification: true,
  'insurance-years': true,
  founder: true,
  intermediary: true,
  'shortage-major': true,
  investment: true,
  'insurance-base': true,
  'public-service': true,
  suburb: true,
  'fresh-graduate': true,
  award: true,
  'shanghai-spouse': true,
  'false-material': true,
  detention: true,
  crime: true,
  'serious-crime': true,
}

const READINGS = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 16, 17, 23, 24, 26].map(String)
const SILENT = ['title-months', 'base-downward']

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
  test('are A–H and S0–S4, each once', () => {
    expect(documentIds).toEqual([...'ABCDEFGH', 'S0', 'S1', 'S2', 'S3', 'S4'])
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
      S0: 'article',
      S1: 'article',
      S2: 'article',
      S3: 'article',
      S4: 'article',
    })
  })

  test('are in force on the days that the paper of facts names', () => {
    const inForce = DOCUMENTS.flatMap((each) => (each.inForce ? [[each.id, each.inForce]] : []))
    expect(Object.fromEntries(inForce)).toEqual({
      A: { from: '2023-01-01', to: '2027-12-31' },
      B: { from: '2015-07-01', to: '2018-06-30' },
      C: { from: '2013-07-01', to: '2017-12-31' },
      E: { from: '2025-12-01', to: '2030-11-30' },
      G: { from: '2018-01-01' },
    })
    expect(DOCUMENTS.filter((each) => each.inForce && !isInOrder(each.inForce))).toEqual([])
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
    expect(clause.dateRead).toBe('2026-11-22')
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
    expect(Object.keys(RULE_CLAUSES)).toEqual(Object.keys(RULES))
    for (const ids of Object.values(RULE_CLAUSES)) {
      expect(ids.length).toBeGreaterThan(0)
      expect(unknown(ids, clauseIds)).toEqual([])
      expect(repeated(ids)).toEqual([])
    }
  })
})

describe('conflicts', () => {
  test('are the 26 of the paper of facts, then the clauses that are silent', () => {
    const numbered = Array.from({ length: 26 }, (_, i) => String(i + 1))
    expect(CONFLICTS.map(({ id }) => id)).toEqual([...numbered, ...SILENT])
  })

  test('are readings where a number or a date depends on them', () => {
    const readings = CONFLICTS.filter(({ kind }) => kind === 'reading').map(({ id }) => id)
    expect(readings).toEqual([...READINGS, ...SILENT])
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
    expect(unknown(rules, Object.keys(RULES))).toEqual([])
    expect(repeated(rules)).toEqual([])
  })

  test('that are silent clauses say how sure the choice is', () => {
    const confidence = CONFLICTS.filter(({ id }) => SILENT.includes(id)).map(
      (each) => each.confidence,
    )
    expect(confidence).toEqual([0.6, 0.8])
  })
})
