/** The table of failure reasons beside this file, against the engine's door. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { parse, prepare, PROFILE_SCHEMA, selfCheck } from '@/engine'
import type { Check, CheckVerdict, RenewalDate } from '@/engine'
import { CLAUSES } from '@/text/policy'

import { ADVICE, VERDICTS } from '@/text/checks/checks'
import { REASONS } from '@/text/checks/reasons'

type Fields = Record<string, unknown>

interface Person {
  facts: Fields
  situation: Fields
}
interface Case extends Partial<Person> {
  title: string
  on?: string
  progress?: Fields
  verdict: string
  code: string
  params?: Fields
  todo?: string
  by?: string | null
  /** the only sources of a finding that no clause speaks of */
  only?: string[]
}
interface Group {
  sources: string[]
  cases: Case[]
}

const TODAY = '2026-11-22'
const { person, ...rest } = parseYaml(readFileSync(join(__dirname, 'checks.yaml'), 'utf8')) as {
  person: Person
} & Record<string, unknown>
const groups = Object.entries(rest as Record<string, Group>)

/** The person's fields with those of the case; null takes a field away. */
const changed = (fields: Fields, by: Fields = {}): Fields =>
  Object.fromEntries(Object.entries({ ...fields, ...by }).filter(([, value]) => value !== null))

function profileOf({ facts, situation, progress = {} }: Partial<Case>) {
  const { profile, problems } = parse({
    schema: PROFILE_SCHEMA,
    id: 'check',
    label: '体检',
    facts: changed(person.facts, facts),
    situation: changed(person.situation, situation),
    progress,
  })
  // A 签注 of an earlier cycle is told and left out: it counts for nothing here.
  expect(problems.filter(({ code }) => code !== 'before-window')).toEqual([])
  return profile
}

function checks(one: Partial<Case>): Check[] {
  const profile = profileOf(one)
  return selfCheck(prepare(profile), profile.situation, one.on ?? TODAY)
}

const dayOf = (date: RenewalDate | undefined) => date && ('day' in date ? date.day : date)

test('all seventeen reasons, in their order, each title once', () => {
  const ids = Array.from({ length: 17 }, (_, index) => `R${index + 1}`)
  expect(groups.map(([id]) => id)).toEqual(ids)
  expect(checks({}).map(({ id }) => id)).toEqual(ids)
  for (const [, { cases }] of groups) {
    const titles = cases.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  }
})

describe.each(groups)('%s', (id, { sources, cases }) => {
  const checkOf = (one: Partial<Case>) => checks(one).find((check) => check.id === id)!

  test.each(cases)('$title', ({ verdict, code, params, todo, by, only, ...one }) => {
    const check = checkOf(one)
    expect({ verdict: check.verdict, code: check.because.code }).toEqual({ verdict, code })
    expect(check.because.params).toMatchObject(params ?? {})
    if (todo !== undefined) expect(check.todo).toBe(todo)
    if (by !== undefined) expect(dayOf(check.by)).toBe(by ?? undefined)
    expect([...check.sources].sort()).toEqual(only ?? sources)
    expect(check.clauses.length === 0).toBe(only !== undefined)
  })

  test('only an expired permit, too few months in all, a veto or too few points are refused', () => {
    const refused = cases.filter(({ verdict }) => verdict === 'fails')
    expect(refused.length > 0).toBe(['R1', 'R4', 'R14', 'R15'].includes(id))
  })

  test('somebody trips it, and somebody does not', () => {
    const verdicts = cases.map(({ verdict }) => verdict)
    expect(verdicts).toContain('fine')
    expect(verdicts.filter((verdict) => /fail/.test(verdict)).length).toBeGreaterThan(0)
  })

  test('rests on these sources, on clauses that there are, and says what to do', () => {
    const check = checkOf({})
    expect([...check.sources].sort()).toEqual(sources)
    expect(check.clauses.length).toBeGreaterThan(0)
    const known = CLAUSES.map((clause) => clause.id)
    expect(check.clauses.filter((clause) => !known.includes(clause))).toEqual([])
    for (const one of cases) {
      const { verdict, because, todo, by } = checkOf(one)
      if (by !== undefined) expect(known).toContain(by.clause)
      // New rules are not a person's to bring about.
      const helpless = verdict === 'fine' || because.code === 'total-unknown'
      if (!helpless) expect([one.title, todo]).not.toEqual([one.title, 'nothing'])
    }
  })
})

test('on what is no day there is nothing to check', () => {
  expect(checks({ on: '2026-02-30' })).toEqual([])
  expect(checks({ on: '' })).toEqual([])
})

test('nothing known: nothing is said to fail', () => {
  const profile = profileOf({
    facts: { birthday: null, education: null, qualifications: null, insurance: null },
    situation: { kind: null, permit: null, contract: null, tax: null, job: null, papers: null },
  })
  const verdicts = selfCheck(prepare(profile), profile.situation, TODAY).map(
    ({ id, verdict }) => [id, verdict] as [string, CheckVerdict],
  )
  const open = verdicts.filter(([, verdict]) => verdict === 'unknown').map(([id]) => id)
  expect(open).toEqual(Array.from({ length: 17 }, (_, index) => `R${index + 1}`))
  expect(verdicts.filter(([, verdict]) => /fail/.test(verdict))).toEqual([])
})

describe('every word of the types comes up in some case', () => {
  // The tables of their words are complete by type.
  const words = (table: object, ...more: string[]) => [...Object.keys(table), ...more].sort()
  const unique = (list: string[]) => [...new Set(list)].sort()

  test('CheckCode, TodoCode, CheckVerdict', () => {
    const seen = groups.flatMap(([id, { cases }]) =>
      cases.map((one) => checks(one).find((check) => check.id === id)!),
    )
    expect(unique(seen.map(({ because }) => because.code))).toEqual(words(REASONS))
    expect(unique(seen.map(({ todo }) => todo))).toEqual(words(ADVICE, 'nothing'))
    expect(unique(seen.map(({ verdict }) => verdict))).toEqual(words(VERDICTS))
  })
})
