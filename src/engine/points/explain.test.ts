import { prepare } from '../record/prepare'
import type { Facts } from '../facts/registry'
import { eachFlag, FLAGS } from '../scheme/flags'
import { RULE_CLAUSES } from '../policy/2023/rule-clauses'
import { explain } from './explain'
import {
  backwards,
  certificate,
  explained,
  line,
  months,
  NO_RECORDS,
  person,
  settled,
  TODAY,
} from '../../../test/engine/build'

test('there is one line for each rule, in the order of the scheme, with its clauses', () => {
  const { lines } = explained({})
  expect(lines.map(({ rule }) => rule)).toEqual(Object.keys(RULE_CLAUSES))
  expect(lines.map(({ clauses }) => clauses)).toEqual(Object.values(RULE_CLAUSES))
})

test('the total is the sum of the lines', () => {
  const found = explained(
    settled({
      education: 'master',
      insurance: backwards([40, 'x1']),
      suburb: { since: '2018-01' },
    }),
  )
  expect(found.total).toBe(30 + 100 + 9 + 50 + 16)
  expect(found.lines.reduce((total, { points }) => total + points, 0)).toBe(found.total)
})

test.each(['2022-12-31', '2028-01-01', '2026-02-30', 'never'])(
  'on %s nothing is known, and no line is shown',
  (on) => {
    expect(explain(prepare(person(settled({ founder: true }))), on)).toEqual({
      total: null,
      reaches: 'open',
      policy: 'not-known',
      lines: [],
      assumed: expect.not.arrayContaining(['founder']) as string[],
    })
  },
)

describe('what is assumed past the data is said', () => {
  const goesOn = (on: string, facts: Facts = settled()) =>
    explained(facts, on, 'rules-and-wage-continue').beyondCoverage

  test('past the last rules', () => {
    expect(goesOn('2028-01-01')).toBe(true)
    expect(explained(settled(), '2028-01-01', 'rules-and-wage-continue').total).toBe(30)
  })

  test('past the last average wage', () => {
    expect(goesOn('2027-08-01')).toBe(true)
    expect(goesOn('2027-07-31')).toBeUndefined()
    expect(goesOn(TODAY)).toBeUndefined()
  })

  test('without the assumption nothing is assumed', () => {
    expect(explained(settled(), '2027-12-31').beyondCoverage).toBeUndefined()
  })
})

describe('reaches 120', () => {
  const rich = settled({ education: 'bachelor-with-degree' })

  test('yes at 120 and not at 119', () => {
    expect(explained(rich)).toMatchObject({ total: 120, reaches: 'yes' })
    const one = settled({ birthday: '1982-11-22', education: 'bachelor-with-degree' })
    expect(explained(one)).toMatchObject({ total: 119, reaches: 'no' })
  })

  test('open while an open fact decides', () => {
    expect(explained(settled({ education: undefined })).reaches).toBe('open')
    expect(explained(settled({ education: undefined, founder: true })).reaches).toBe('yes')
    expect(explained(settled({ suburb: 'unknown' })).reaches).toBe('no')
  })

  test('open while a record may bar it', () => {
    const maybe = { deductions: { ...NO_RECORDS, seriousCrime: 'unknown' as const } }
    expect(explained({ ...rich, ...maybe })).toMatchObject({ total: 120, reaches: 'open' })
    expect(explained(settled(maybe))).toMatchObject({ reaches: 'no' })
  })

  test('open while a record may take points off, though the total counts none', () => {
    const found = explained({ ...rich, deductions: { ...NO_RECORDS, crime: 'unknown' } })
    expect(found).toMatchObject({ total: 120, reaches: 'open' })
  })
})

test('every status is there', () => {
  const statuses = (facts: Facts) =>
    new Map(explained(facts).lines.map(({ rule, status }) => [rule, status]))
  const found = statuses({
    birthday: '1996-11-22',
    education: 'bachelor',
    qualifications: [certificate('skill-5')],
    insurance: backwards([24, 'unknown']),
    suburb: { since: '2010-01', until: '2020-01' },
    shanghaiSpouse: 'none',
    award: 'city-special',
  })
  expect(Object.fromEntries(found)).toEqual({
    age: 'capped',
    education: 'counted',
    qualification: 'outranked',
    'insurance-years': 'counted',
    ...eachFlag(() => 'assumed'),
    'shortage-major': 'assumed',
    investment: 'assumed',
    'insurance-base': 'unknown',
    'public-service': 'assumed',
    suburb: 'lapsed',
    'fresh-graduate': 'assumed',
    award: 'counted',
    'shanghai-spouse': 'not-met',
    'false-material': 'assumed',
    detention: 'assumed',
    crime: 'assumed',
    'serious-crime': 'assumed',
  })
})

test('another reading is given with the total it would lead to', () => {
  const facts = settled({
    education: 'junior-college',
    qualifications: [certificate('mid-title')],
    insurance: { spans: [months(12, 'x1', undefined, { taxMismatch: true })] },
  })
  expect(explained(facts).total).toBe(30 + 50 + 3)
  expect(line('qualification', facts).readings).toEqual([
    { id: 'title-months', points: 100, total: 133 },
  ])
})

test('a reading that would take more off still ends at 0', () => {
  const facts = settled({ deductions: { ...NO_RECORDS, detention: ['2026-01-01'] } })
  expect(explained(facts).total).toBe(0)
  expect(line('detention', facts).readings).toEqual([{ id: '17', points: -150, total: 0 }])
})

test('the assumed facts are named', () => {
  expect(explained(settled({ founder: false, deductions: NO_RECORDS })).assumed).toEqual([
    ...FLAGS.filter((id) => id !== 'founder'),
    'investment',
    'publicService',
    'suburb',
    'award',
    'freshGraduate',
    'shortageMajor',
    'shanghaiSpouse',
  ])
})

test('what few pages show of a line is worked out when it is asked for', () => {
  const insurance = { spans: [{ from: '2023-07', base: 'x1' as const }] }
  const prepared = prepare(person(settled({ insurance })))
  const asked: number[] = []
  const { valid } = prepared.counted.insurance
  prepared.counted.insurance.valid = (on) => {
    asked.push(on)
    return valid(on)
  }
  const { lines } = explain(prepared, TODAY)
  const months = new Set(asked).size
  const years = lines.find(({ rule }) => rule === 'insurance-years')!
  expect(years.until).toBe('2027-07-01')
  expect(months).toBe(1)
  expect(new Set(asked).size).toBeGreaterThan(1)
})
