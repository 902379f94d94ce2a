import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { certificate, counts, NO_RECORDS, person } from '../../../test/engine/build'
import { cut, get, places, PROFILES, put } from '../../../test/engine/profiles'
import { sample, someOf } from '../../../test/sample'
import { situations } from '../../../test/engine/situations'

import schema from './profile.schema.json'

import { readDay } from '../time/day'
import { ACTION_IDS } from '../scheme/actions'
import { LIMITS } from '../scheme/limits'
import type { Facts } from '../facts/registry'
import type { Permit } from '../situation/types'
import type { Problem, ProblemCode } from '../facts/problem'
import { parse } from './parse'
import { PROFILE_SCHEMA } from './profile'

// Two decimals are told with the tolerance that parse has.
const ajv = new Ajv({ strict: true, allowUnionTypes: true, multipleOfPrecision: 4 })
ajv.addVocabulary(['x-problems'])
ajv.addFormat('civil-day', (text) => readDay(text) !== undefined)
const isValid = ajv.compile(schema)

const permit = (days: Partial<Permit>) =>
  person({}, { permit: { expiresOn: '2026-12-01', ...days } })

/** Complete by type: a new code does not compile until it is listed here, with an input that shows it. */
const SHOWN: Record<ProblemCode, unknown> = {
  missing: {},
  'wrong-type': [],
  'unknown-field': { ...person(), points: 120 },
  'newer-schema': { ...person(), schema: PROFILE_SCHEMA + 1 },
  'not-an-option': { ...person(), schema: 0 },
  'not-a-day': person({ birthday: '2026-02-30' }),
  'not-a-month': person({ freshGraduateUntil: '2026-13' }),
  'too-early': person({ birthday: '1900-01-01' }),
  'not-a-whole-number': person({ insurance: counts(1.5) }),
  'too-many-decimals': person({
    investment: { sharePercent: 1.001, averageTax: 0, averageLocalHires: 0 },
  }),
  'too-small': person({ insurance: { spans: [{ from: '2020-01', base: 0 }] } }),
  'too-large': person({ insurance: { spans: [{ from: '2020-01', base: 1e9 }] } }),
  'too-long': { ...person(), label: 'x'.repeat(21) },
  'bad-characters': { ...person(), id: '?' },
  repeated: person({}, { changes: ['child', 'child'] }),
  reversed: person({ suburb: { since: '2020-02', until: '2020-01' } }),
  overlaps: person({
    insurance: {
      spans: [
        { from: '2020-01', base: 'x1' },
        { from: '2021-01', base: 'x1' },
      ],
    },
  }),
  'out-of-order': person({ insurance: counts(60, { x08: 1, x1: 2 }) }),
  'before-birth': person({ birthday: '1990-01-01', shanghaiSpouse: { marriedOn: '1980-01-01' } }),
  'before-window': permit({ endorsedOn: '2026-10-31' }),
  'before-step': permit({ endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-01' }),
  'not-later': permit({ newExpiresOn: '2026-12-01' }),
  contradicts: person({}, { unchanged: true, changes: ['child'] }),
}
const CODES = Object.keys(SHOWN) as ProblemCode[]

const RELATIONS = schema['x-problems'].filter((each) => each.relation === 'everywhere')
const SPAN_END = /^facts\.insurance\.spans\.\d+\.to$/
const PLANNED = /^situation\.plan\.actions\.\d+\.id$/

/** A relation between fields, which JSON Schema cannot express. */
const isRelation = ({ code, path: place }: Problem) =>
  RELATIONS.some((each) => each.code === code) ||
  (code === 'too-long' && SPAN_END.test(place)) ||
  (code === 'repeated' && PLANNED.test(place))

const isWellShaped = (input: unknown) => parse(input).problems.every(isRelation)

const isPlain = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Inputs on which the schema and parse do not agree. */
const disagreement = (input: unknown) =>
  isValid(input) === isWellShaped(input)
    ? []
    : [{ input: JSON.stringify(input), ajv: isValid(input), parse: parse(input).problems }]

describe('the list of problems', () => {
  test('is that of the type, each once and with its meaning', () => {
    expect(schema['x-problems'].map(({ code }) => code)).toEqual(CODES)
    for (const { meaning } of schema['x-problems']) expect(meaning).toMatch(/\.$/)
  })

  test('is that of the source of the type', () => {
    const source = readFileSync(path.join(__dirname, '../facts/problem.ts'), 'utf8')
    const map = source.slice(source.indexOf('interface ProblemParams'), source.indexOf('\n}\n'))
    expect([...map.matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, code]) => code)).toEqual(CODES)
  })

  test.each(CODES)('%s is produced', (code) => {
    expect(parse(SHOWN[code]).problems.map((problem) => problem.code)).toContain(code)
  })

  test('says which problems are relations', () => {
    for (const code of CODES) {
      const relation = RELATIONS.some((each) => each.code === code)
      expect([code, isValid(SHOWN[code])]).toEqual([code, relation])
    }
    const sixtyYears = person({
      insurance: { spans: [{ from: '2000-01', to: '2059-12', base: 'x1' }] },
    })
    expect(parse(sixtyYears).problems.map(({ code }) => code)).toEqual(['too-long'])
    expect(isValid(sixtyYears)).toBe(true)
    expect(schema['x-problems'].filter((each) => 'relation' in each)).toHaveLength(10)
  })
})

describe('every field is described', () => {
  type Node = {
    [key: string]: unknown
    properties?: Record<string, Node>
    $defs?: Record<string, Node>
  }
  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
  const nodes = (node: Node): Node[] => [
    node,
    ...Object.values(node).flatMap((each) => (isNode(each) ? nodes(each) : [])),
  ]

  test('in English, with its Chinese term', () => {
    const fields = nodes(schema as Node).flatMap((node) => Object.entries(node.properties ?? {}))
    const described = fields.filter(([name]) => name !== 'properties')
    expect(described.length).toBeGreaterThan(70)
    const wanting = described.filter(([, field]) => {
      const described = isNode(field) ? resolve(field) : ''
      return !/[\u4e00-\u9fff]/.test(described)
    })
    expect(wanting.map(([name]) => name)).toEqual([])
  })

  const resolve = (field: Node): string => {
    if (typeof field['description'] === 'string') return field['description']
    const name = String(field['$ref']).replace('#/$defs/', '')
    const target = (schema.$defs as Record<string, Node>)[name]
    return String(target?.['description'])
  }

  test('and every object names all of its fields', () => {
    const objects = nodes(schema as Node).filter((node) => node['type'] === 'object')
    expect(objects.filter((node) => !('additionalProperties' in node))).toEqual([])
  })
})

describe('bounds are those of the engine', () => {
  const bounds = (text: string) =>
    [...JSON.stringify(schema).matchAll(new RegExp(`"${text}":(\\d+)`, 'g'))]
      .map(([, value]) => Number(value))
      .sort((one, other) => one - other)

  test('lengths and numbers', () => {
    const { label, spans, qualifications, records, progress, base, insuredMonths } = LIMITS
    const { last48, last36, last12, stepsDone, actions, planActions } = LIMITS
    const { actionMonths, effort } = LIMITS
    expect(bounds('maxLength')).toEqual([label, 32, 32])
    expect(bounds('maxItems')).toEqual([2, planActions, 7, qualifications, records, spans])
    expect(bounds('maxProperties')).toEqual([actions, stepsDone, stepsDone, progress])
    const { sharePercent, averageTax, averageLocalHires } = LIMITS
    expect(bounds('maximum')).toEqual(
      [
        base,
        insuredMonths,
        last48,
        last36,
        last12,
        sharePercent,
        averageTax,
        averageLocalHires,
        actionMonths,
        actionMonths,
        actionMonths,
        effort,
        effort,
      ].sort((one, other) => one - other),
    )
  })

  test.each([
    [
      'label',
      { ...person(), label: 'x'.repeat(LIMITS.label) },
      { ...person(), label: 'x'.repeat(LIMITS.label + 1) },
    ],
    ['birthday', person({ birthday: LIMITS.earliestBirthday }), person({ birthday: '1919-12-31' })],
    ...spanBounds(),
    ...listBounds(),
  ])('%s at its bound and past it', (_name, within, past) => {
    expect([isValid(within), parse(within).problems]).toEqual([true, []])
    expect([isValid(past), isWellShaped(past)]).toEqual([false, false])
  })

  function spanBounds(): [string, unknown, unknown][] {
    const span = (from: string, base: number) => person({ insurance: { spans: [{ from, base }] } })
    return [
      ['base', span('2020-01', LIMITS.base), span('2020-01', LIMITS.base + 1)],
      ['base', span('2020-01', 1), span('2020-01', 0)],
      ['from', span(LIMITS.earliestInsured, 1), span('1992-12', 1)],
    ]
  }

  function listBounds(): [string, unknown, unknown][] {
    const spans = (count: number) =>
      person({
        insurance: {
          spans: Array.from({ length: count }, (_, index) => {
            const month = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
            return { from: month, to: month, base: 'x1' as const }
          }),
        },
      })
    const certificates = (count: number) =>
      person({ qualifications: Array(count).fill(certificate('skill-5')) as [] })
    const records = (count: number) =>
      person({ deductions: { ...NO_RECORDS, crime: Array(count).fill('2024-01-01') as string[] } })
    const ids = <T>(count: number, value: T) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`id-${index}`, value]))
    const stepsDone = (count: number) => person({}, { stepsDone: ids(count, '2026-11-22') })
    const actions = (count: number, figures = {}) =>
      person({}, { actions: ids(count, { months: 12, effort: 3, on: true, ...figures }) })
    const plan = (count: number, figures = {}) =>
      person(
        {},
        {
          plan: {
            actions: ACTION_IDS.slice(0, count).map((id) => ({
              id,
              months: 12,
              effort: 3,
              ...figures,
            })),
            begun: '2026-11-22',
          },
        },
      )
    const { actionMonths, effort } = LIMITS
    const progress = (count: number) => ({ ...person(), progress: ids(count, 'done' as const) })
    return [
      ['spans', spans(LIMITS.spans), spans(LIMITS.spans + 1)],
      [
        'qualifications',
        certificates(LIMITS.qualifications),
        certificates(LIMITS.qualifications + 1),
      ],
      ['records', records(LIMITS.records), records(LIMITS.records + 1)],
      ['stepsDone', stepsDone(LIMITS.stepsDone), stepsDone(LIMITS.stepsDone + 1)],
      ['actions', actions(LIMITS.actions), actions(LIMITS.actions + 1)],
      ['months', actions(1, { months: actionMonths }), actions(1, { months: actionMonths + 1 })],
      ['months', actions(1, { months: 0 }), actions(1, { months: -1 })],
      ['effort', actions(1, { effort }), actions(1, { effort: effort + 1 })],
      ['effort', actions(1, { effort: 1 }), actions(1, { effort: 0 })],
      ['plan', plan(LIMITS.planActions), plan(LIMITS.planActions + 1)],
      ['plan', plan(0), person({}, { plan: { actions: [] } as never })],
      ['plan months', plan(1, { months: 0 }), plan(1, { months: -1 })],
      ['plan months', plan(1, { months: actionMonths }), plan(1, { months: actionMonths + 1 })],
      ['plan effort', plan(1, { effort: 1 }), plan(1, { effort: 0 })],
      ['plan effort', plan(1, { effort }), plan(1, { effort: effort + 1 })],
      ['progress', progress(LIMITS.progress), progress(LIMITS.progress + 1)],
      [
        'months',
        person({ insurance: counts(LIMITS.insuredMonths) }),
        person({ insurance: counts(LIMITS.insuredMonths + 1) }),
      ],
    ]
  }
})

describe('the schema and parse give the same answers', () => {
  test.each(PROFILES.map((profile, index) => [index, profile] as const))(
    'on valid profile %i',
    (_index, profile) => {
      expect(isValid(profile)).toBe(true)
      expect(isWellShaped(profile)).toBe(true)
    },
  )

  test('on random situations, which come out as they went in', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const profile = person({}, situation)
        expect(isValid(profile)).toBe(true)
        expect(parse(profile)).toEqual({ profile, problems: [] })
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  /** Things that do not belong anywhere, or only in some places. */
  const JUNK: unknown[] = [
    null,
    true,
    false,
    '',
    'x',
    'unknown',
    'none',
    'floor',
    'x3',
    'doctor',
    'done',
    'child',
    0,
    -1,
    1,
    2,
    12,
    13,
    36,
    48,
    49,
    100,
    100.5,
    33.333,
    0.07,
    1.1,
    1e9,
    -0,
    NaN,
    Infinity,
    -Infinity,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    '1900-01-01',
    '1919-12-31',
    '2024-02-29',
    '2025-02-29',
    '2026-11-22',
    '2100-01-01',
    '1992-12',
    '1993-01',
    '2026-13',
    '2026-11',
    '２０２６-11',
    'a\u200bb',
    '\u202e',
    'x'.repeat(33),
    '😀'.repeat(20),
    '\ud800',
    [],
    {},
    ['unknown'],
    [[[[[[[[]]]]]]]],
    { spans: [] },
    { counts: {} },
    { marriedOn: '2020-01-01' },
    { since: '2020-01' },
    { expiresOn: '2026-12-01' },
    Array(1000).fill('2020-01-01'),
    Array(8).fill('child'),
    JSON.parse('{"__proto__":{"p":1}}'),
    JSON.parse('{"constructor":{"prototype":{"p":1}}}'),
    JSON.parse('['.repeat(50) + ']'.repeat(50)),
  ]

  test('with every part of them replaced by every thing that does not belong there', () => {
    const found: unknown[] = []
    let tried = 0
    for (const profile of PROFILES) {
      for (const [at, place] of places(profile).entries()) {
        for (const junk of someOf(JUNK, 5, at)) {
          found.push(...disagreement(put(profile, place, junk)))
          tried += 1
        }
      }
    }
    expect(found).toEqual([])
    expect(tried).toBeGreaterThan(sample(10_000, 2_000))
  })

  test('with every part of them taken out or doubled, and with parts that do not belong', () => {
    const found: unknown[] = []
    for (const profile of PROFILES) {
      for (const place of places(profile).slice(1)) {
        found.push(...disagreement(cut(profile, place)))
      }
      for (const place of places(profile)) {
        const inside = get(profile, place)
        if (Array.isArray(inside)) {
          found.push(...disagreement(put(profile, place, [inside, inside].flat(1) as unknown[])))
        } else if (isPlain(inside)) {
          for (const key of ['x', '', '__proto__', 'constructor', 'toString', 'until', 'spans']) {
            found.push(...disagreement(put(profile, [...place, key], 'unknown')))
          }
        }
      }
    }
    expect(found).toEqual([])
    expect(({} as { p?: unknown }).p).toBeUndefined()
  })

  test('with several parts changed at random', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.constantFrom('put', 'cut', 'add'),
      fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue({ maxDepth: 2 }), fc.string(), fc.double()),
      fc.oneof(fc.constantFrom('__proto__', 'to', 'until', 'base'), fc.string()),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFILES),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        (profile, changes) => {
          let input: unknown = profile
          for (const [at, what, value, key] of changes) {
            const all = places(input)
            const place = all[at % all.length]!
            const inside = get(input, place)
            if (what === 'put') input = put(input, place, value)
            else if (what === 'cut' && place.length > 0) input = cut(input, place)
            else if (what === 'add' && isPlain(inside)) {
              input = put(input, [...place, key], value)
            }
          }
          expect(disagreement(input)).toEqual([])
        },
      ),
      { seed: 5, numRuns: 800 },
    )
  })

  test('on numbers with decimals', () => {
    const investment = (sharePercent: number, averageLocalHires: number): Facts => ({
      investment: { sharePercent, averageTax: 0, averageLocalHires },
    })
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 100_001 }),
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.constantFrom(100, 1000),
        (share, hires, scale) => {
          expect(disagreement(person(investment(share / scale, hires / scale)))).toEqual([])
        },
      ),
      { seed: 6, numRuns: 500 },
    )
  })
})
