import fc from 'fast-check'
import { copy, get, places, PROFILES, put } from '../../../test/engine/profiles'
import { certificate, counts, NO_RECORDS, person } from '../../../test/engine/build'

import { runs } from '../../../test/random'
import { monthText } from '../spans'
import type { Facts } from '../facts/registry'
import type { Problem } from '../facts/problem'
import { parse } from './parse'
import { PROFILE_SCHEMA } from './profile'

const FULL = PROFILES[3]!
const problemsOf = (input: unknown) =>
  parse(input).problems.map(({ path, code }) => [path, code].join(' '))
const bad = (facts: Record<string, unknown>) => problemsOf(person(facts))
const paramsOf = (facts: Record<string, unknown>): Problem['params'][] =>
  parse(person(facts as Facts)).problems.map(({ params }) => params)

test.each(PROFILES.map((profile, index) => [index, profile] as const))(
  'valid profile %i comes out as it went in, and as another object',
  (_index, profile) => {
    const { profile: read, problems } = parse(copy(profile))
    expect(problems).toEqual([])
    expect(read).toEqual(profile)
    expect(read.facts).not.toBe(profile.facts)
  },
)

test('missing situation and progress are empty, missing changes too', () => {
  const { profile, problems } = parse({ schema: PROFILE_SCHEMA, id: 'a', label: 'b', facts: {} })
  expect(problems).toEqual([])
  expect(profile).toEqual({
    schema: PROFILE_SCHEMA,
    id: 'a',
    label: 'b',
    facts: {},
    situation: { changes: [] },
    progress: {},
  })
  expect(parse({ ...profile, situation: {} }).profile.situation).toEqual({ changes: [] })
})

test.each([[undefined], [null], [1], ['{}'], [[]], [true], [() => ({})]])(
  '%p is no profile',
  (input) => {
    const { profile, problems } = parse(input)
    expect(problems.map(({ path, code }) => [path, code].join(' '))).toEqual([
      ' wrong-type',
      'schema missing',
      'id missing',
      'label missing',
      'facts missing',
    ])
    expect(profile).toEqual({
      schema: PROFILE_SCHEMA,
      id: '',
      label: '',
      facts: {},
      situation: { changes: [] },
      progress: {},
    })
  },
)

describe('the top level', () => {
  test.each([
    [{ schema: PROFILE_SCHEMA + 1 }, 'schema newer-schema'],
    [{ schema: 0 }, 'schema not-an-option'],
    // An older one is migrated before it is parsed.
    [{ schema: PROFILE_SCHEMA - 1 }, 'schema not-an-option'],
    [{ schema: 1.5 }, 'schema not-an-option'],
    [{ schema: '1' }, 'schema not-an-option'],
    [{ schema: null }, 'schema not-an-option'],
    [{ id: 1 }, 'id wrong-type'],
    [{ id: '' }, 'id bad-characters'],
    [{ id: '张三' }, 'id bad-characters'],
    [{ id: 'a\n' }, 'id bad-characters'],
    [{ id: 'x'.repeat(33) }, 'id too-long'],
    [{ label: 1 }, 'label wrong-type'],
    [{ label: 'x'.repeat(21) }, 'label too-long'],
    [{ label: '😀'.repeat(21) }, 'label too-long'],
    [{ label: 'a\u0000b' }, 'label bad-characters'],
    [{ label: 'a\u200bb' }, 'label bad-characters'],
    [{ label: '\u202etxt' }, 'label bad-characters'],
    [{ label: '\ufeff' }, 'label bad-characters'],
    [{ label: 'a\u007f' }, 'label bad-characters'],
    [{ trialOf: 1 }, 'trialOf wrong-type'],
    [{ trialOf: '' }, 'trialOf bad-characters'],
    [{ trialOf: 'x'.repeat(33) }, 'trialOf too-long'],
    [{ supposed: false }, 'supposed not-an-option'],
    [{ supposed: 'true' }, 'supposed wrong-type'],
    [{ supposed: null }, 'supposed wrong-type'],
    [{ facts: [] }, 'facts wrong-type'],
    [{ facts: null }, 'facts wrong-type'],
    [{ situation: null }, 'situation wrong-type'],
    [{ situation: 'x' }, 'situation wrong-type'],
    [{ progress: [] }, 'progress wrong-type'],
    [{ points: 120 }, 'points unknown-field'],
  ])('%j: %s', (part, problem) => {
    expect(problemsOf({ ...person(), ...part })).toEqual([problem])
  })

  test('a copy names what it is a copy of, or nothing', () => {
    expect(parse({ ...person(), trialOf: 'A-z_09' }).profile).toHaveProperty('trialOf', 'A-z_09')
    expect(parse({ ...person(), trialOf: '?' }).profile).not.toHaveProperty('trialOf')
  })

  test('what is imagined says so, or nothing', () => {
    expect(parse({ ...person(), supposed: true }).profile).toHaveProperty('supposed', true)
    expect(parse({ ...person(), supposed: 1 }).profile).not.toHaveProperty('supposed')
    expect(parse(person()).profile).not.toHaveProperty('supposed')
  })

  test('a newer schema says which', () => {
    expect(parse({ ...person(), schema: 7 }).problems[0]?.params).toEqual({ schema: 7 })
  })

  test('a problem there leaves the rest as it is', () => {
    const { profile } = parse({ ...FULL, schema: PROFILE_SCHEMA + 1, id: '?', label: 3, more: 1 })
    expect(profile).toEqual({ ...FULL, id: '', label: '' })
  })
})

describe('each kind of value', () => {
  test.each([
    [{ birthday: 19900101 }, 'birthday wrong-type'],
    [{ birthday: '1990-2-28' }, 'birthday not-a-day'],
    [{ birthday: '1990-02-30' }, 'birthday not-a-day'],
    [{ birthday: '１９９０-01-01' }, 'birthday not-a-day'],
    [{ birthday: '1900-01-01' }, 'birthday too-early'],
    [{ birthday: '1919-12-31' }, 'birthday too-early'],
    [{ birthday: null }, 'birthday wrong-type'],
    [{ education: 'phd' }, 'education not-an-option'],
    [{ education: 3 }, 'education wrong-type'],
    [{ education: 'constructor' }, 'education not-an-option'],
    [{ singleCertificate: 'unknown' }, 'singleCertificate wrong-type'],
    [{ founder: 1 }, 'founder wrong-type'],
    [{ intermediary: 'yes' }, 'intermediary wrong-type'],
    [{ freshGraduateUntil: '2026-13' }, 'freshGraduateUntil not-a-month'],
    [{ freshGraduateUntil: 202612 }, 'freshGraduateUntil wrong-type'],
    [{ award: 'unknown ' }, 'award not-an-option'],
    [{ qualifications: {} }, 'qualifications wrong-type'],
    [{ qualifications: Array(21).fill(certificate('skill-5')) }, 'qualifications too-long'],
    [{ qualifications: ['senior-title'] }, 'qualifications.0 wrong-type'],
    [{ points: 120 }, 'points unknown-field'],
    [{ shanghaiSpouse: {} }, 'shanghaiSpouse.marriedOn missing'],
    [{ shanghaiSpouse: { marriedOn: 'unknown' } }, 'shanghaiSpouse.marriedOn not-a-day'],
    [{ shanghaiSpouse: 'yes' }, 'shanghaiSpouse wrong-type'],
    [{ shortageMajor: { inCatalogue: true } }, 'shortageMajor.matchesJob missing'],
    [{ deductions: 'none' }, 'deductions wrong-type'],
    [
      { deductions: { ...NO_RECORDS, crime: ['2024-01-01', '2024-01'] } },
      'deductions.crime.1 not-a-day',
    ],
    [
      { deductions: { ...NO_RECORDS, crime: Array(51).fill('2024-01-01') } },
      'deductions.crime too-long',
    ],
    [{ publicService: { since: '2020-1' } }, 'publicService.since not-a-month'],
    [{ suburb: { until: '2020-01' } }, 'suburb.since missing'],
    [{ insurance: 'none' }, 'insurance wrong-type'],
    [{ insurance: {} }, 'insurance.spans missing'],
    [{ insurance: { spans: {} } }, 'insurance.spans wrong-type'],
    [{ insurance: { spans: [], months: 3 } }, 'insurance.months unknown-field'],
    [{ insurance: { ...counts(3), spans: [] } }, 'insurance.spans unknown-field'],
    [{ insurance: { counts: null } }, 'insurance.counts wrong-type'],
  ])('%j: %s', (facts, problem) => {
    expect(bad(facts)).toEqual([`facts.${problem}`])
  })

  test.each([
    [{ sharePercent: 101 }, 'sharePercent too-large'],
    [{ sharePercent: -1 }, 'sharePercent too-small'],
    [{ sharePercent: 33.333 }, 'sharePercent too-many-decimals'],
    [{ sharePercent: '50' }, 'sharePercent wrong-type'],
    [{ sharePercent: NaN }, 'sharePercent wrong-type'],
    [{ averageTax: 1.5 }, 'averageTax not-a-whole-number'],
    [{ averageTax: Infinity }, 'averageTax too-large'],
    [{ averageTax: -Infinity }, 'averageTax too-small'],
    [{ averageTax: 1e11 }, 'averageTax too-large'],
    [{ averageLocalHires: 1e7 }, 'averageLocalHires too-large'],
    [{ averageLocalHires: 0.001 }, 'averageLocalHires too-many-decimals'],
  ])('an investment with %j: %s', (part, problem) => {
    const investment = { sharePercent: 50, averageTax: 0, averageLocalHires: 0, ...part }
    expect(bad({ investment })).toEqual([`facts.investment.${problem}`])
  })

  test.each([
    [{ base: 0 }, 'base too-small'],
    [{ base: 1e9 }, 'base too-large'],
    [{ base: 12577.5 }, 'base not-a-whole-number'],
    [{ base: '12577' }, 'base wrong-type'],
    [{ base: 'x4' }, 'base wrong-type'],
    [{ base: undefined }, 'base wrong-type'],
    [{ from: '2020-13' }, 'from not-a-month'],
    [{ from: '1992-12' }, 'from too-early'],
    [{ from: 2020 }, 'from wrong-type'],
    [{ to: '2019-12' }, 'to reversed'],
    [{ to: null }, 'to wrong-type'],
    [{ from: '2000-01', to: '2049-12' }, ''],
    [{ from: '2000-01', to: '2050-01' }, 'to too-long'],
    [{ from: '2000-01', to: '2060-01' }, 'to too-long'],
    [{ backPaid: 'no' }, 'backPaid wrong-type'],
    [{ employer: 'x' }, 'employer unknown-field'],
  ])('a span with %j: %s', (part, problem) => {
    const spans = [{ from: '2020-01', to: '2020-12', base: 'x1', ...part }]
    expect(bad({ insurance: { spans } })).toEqual(
      problem === '' ? [] : [`facts.insurance.spans.0.${problem}`],
    )
  })

  test('bounds are told', () => {
    const span = { from: '2020-01', to: '2020-12', base: 0 }
    expect(paramsOf({ insurance: { spans: [span] } })).toEqual([{ least: 1 }])
    expect(paramsOf({ insurance: { spans: [{ ...span, base: 1e9 }] } })).toEqual([{ most: 999999 }])
    expect(paramsOf({ birthday: '1900-01-01' })).toEqual([{ earliest: '1920-01-01' }])
    expect(paramsOf({ insurance: { spans: [{ ...span, base: 1, from: '1992-01' }] } })).toEqual([
      { earliest: '1993-01' },
    ])
    expect(paramsOf({ qualifications: Array(21).fill(0) })).toEqual([{ most: 20 }])
    expect(paramsOf({ insurance: { spans: [{ ...span, base: 1, to: '2070-01' }] } })).toEqual([
      { most: 600 },
    ])
  })

  test('every problem of a fact is told, not the first only', () => {
    const spans = [
      { from: '2020-01', base: 0, more: 1 },
      { to: '2019-01', base: 'x1' },
    ]
    expect(bad({ insurance: { spans }, founder: 'x' })).toEqual([
      'facts.insurance.spans.0.more unknown-field',
      'facts.insurance.spans.0.base too-small',
      'facts.insurance.spans.1.from missing',
      'facts.founder wrong-type',
    ])
  })
})

describe('counts', () => {
  const given = (parts: Parameters<typeof counts>[1], months = 60) =>
    bad({ insurance: counts(months, parts) })

  test.each([
    [{ x08: 49 }, 'last48.x08 too-large'],
    [{ x3: 37 }, 'last36.x3 too-large'],
    [{ paid: 13 }, 'last12.paid too-large'],
    [{ x08: -1 }, 'last48.x08 too-small'],
    [{ x08: 1.5 }, 'last48.x08 not-a-whole-number'],
    [{ asOf: '2026-13' }, 'asOf not-a-month'],
    [{ asOf: '1992-12' }, 'asOf too-early'],
    [{ x08: 10, x1: 11 }, 'last48.x1 out-of-order'],
    [{ x08: 10, x1: 10, x2: 11 }, 'last48.x2 out-of-order'],
    [{ x08: 10, x1: 'unknown', x2: 11 } as const, 'last48.x2 out-of-order'],
    [{ paid: 5, average: 6 }, 'last12.x1 out-of-order'],
  ])('%j: %s', (parts, problem) => {
    expect(given(parts)).toEqual([`facts.insurance.counts.${problem}`])
  })

  test('in order are taken, with gaps that are 待核实', () => {
    expect(given({ x08: 48, x1: 48, x2: 48, x3: 36, paid: 12, average: 12 })).toEqual([])
    expect(given({ x08: 'unknown', x1: 10, x2: 10, average: 'unknown' })).toEqual([])
  })

  test('paid in the last year are not more than all', () => {
    expect(given({ paid: 6 }, 5)).toEqual(['facts.insurance.counts.last12.paid out-of-order'])
    expect(paramsOf({ insurance: counts(5, { paid: 6 }) })).toEqual([{ most: 5, than: 'months' }])
    expect(paramsOf({ insurance: counts(60, { x08: 10, x1: 11 }) })).toEqual([
      { most: 10, than: 'last48.x08' },
    ])
    expect(bad({ insurance: counts(5, { paid: 'unknown', average: 6 }) })).toEqual([
      'facts.insurance.counts.last12.x1 out-of-order',
    ])
    expect(bad({ insurance: counts(1201) })).toEqual(['facts.insurance.counts.months too-large'])
  })
})

describe('relations', () => {
  const spans = (...given: [string, string?][]) => ({
    insurance: { spans: given.map(([from, to]) => ({ from, to, base: 'x1' })).map(compact) },
  })
  const compact = <T extends object>(value: T) =>
    Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))

  test('spans may touch and may come in any order', () => {
    expect(bad(spans(['2021-01'], ['2019-01', '2019-12'], ['2020-01', '2020-12']))).toEqual([])
  })

  test('spans that share a month are told', () => {
    expect(bad(spans(['2020-01', '2020-06'], ['2020-06', '2020-12']))).toEqual([
      'facts.insurance.spans.1.from overlaps',
    ])
    expect(bad(spans(['2020-06', '2020-12'], ['2020-01', '2020-06']))).toEqual([
      'facts.insurance.spans.1.from overlaps',
    ])
    expect(bad(spans(['2020-01'], ['2030-01', '2030-01'], ['2040-01']))).toEqual([
      'facts.insurance.spans.1.from overlaps',
      'facts.insurance.spans.2.from overlaps',
    ])
    expect(paramsOf(spans(['2019-01', '2019-02'], ['2020-01'], ['2021-01']))).toEqual([
      { other: 1 },
    ])
    // One that lies before those that do, and stands between them.
    expect(
      bad(spans(['2024-01', '2024-06'], ['2020-01', '2020-06'], ['2024-03', '2024-04'])),
    ).toEqual(['facts.insurance.spans.2.from overlaps'])
  })

  test('of many spans each names the first before it that shares a month, in whatever order they are', () => {
    const month = fc.integer({ min: 0, max: 30 }).map((count) => monthText(24_240 + count))
    const some = fc.array(fc.tuple(month, fc.option(month, { nil: undefined })), { maxLength: 12 })
    const property = fc.property(some, (given) => {
      const shared = given.flatMap(([from, to = '2099-12'], place) => {
        const other = given.findIndex(
          ([first, last = '2099-12'], before) => before < place && first <= to && from <= last,
        )
        return other < 0 ? [] : [[`facts.insurance.spans.${place}.from`, { other }]]
      })
      const told = parse(person(spans(...given) as Facts)).problems
      expect(
        told.filter(({ code }) => code === 'overlaps').map(({ path, params }) => [path, params]),
      ).toEqual(shared)
    })
    fc.assert(property, runs(260_101, 500))
  })

  test('a span that ends before it starts is told once', () => {
    expect(bad(spans(['2020-01', '2020-12'], ['2021-12', '2021-01']))).toEqual([
      'facts.insurance.spans.1.to reversed',
    ])
    expect(paramsOf(spans(['2021-12', '2021-01']))).toEqual([{ from: '2021-12' }])
  })

  test('a service that ends before it starts is told', () => {
    const service = { since: '2020-02', until: '2020-01' }
    expect(bad({ publicService: service, suburb: service })).toEqual([
      'facts.publicService.until reversed',
      'facts.suburb.until reversed',
    ])
    expect(paramsOf({ suburb: service })).toEqual([{ from: '2020-02' }])
    expect(bad({ suburb: { since: '2020-02', until: '2020-02' } })).toEqual([])
  })

  test('a marriage not after the birthday is told, and the birthday kept', () => {
    const facts = { birthday: '1990-01-01', shanghaiSpouse: { marriedOn: '1990-01-01' } }
    const { profile, problems } = parse(person(facts))
    expect(problems).toEqual([
      {
        path: 'facts.shanghaiSpouse.marriedOn',
        code: 'before-birth',
        params: { birthday: '1990-01-01' },
      },
    ])
    expect(profile.facts).toEqual({ birthday: '1990-01-01' })
    expect(bad({ ...facts, birthday: '1989-12-31' })).toEqual([])
    expect(bad({ ...facts, birthday: 'unknown' })).toEqual([])
    expect(bad({ shanghaiSpouse: facts.shanghaiSpouse })).toEqual([])
  })
})

describe('situation and progress', () => {
  const situation = (given: unknown) => problemsOf({ ...person(), situation: given })
  const plan = (...actions: object[]) => ({
    actions: actions.map((action) => ({ id: 'pay-x1', months: 1, effort: 1, ...action })),
    begun: '2026-11-22',
  })
  const progress = (given: unknown) => problemsOf({ ...person(), progress: given })

  test.each([
    [{ kind: 'new' }, 'kind not-an-option'],
    [{ registeredOn: '2026-02-30' }, 'registeredOn not-a-day'],
    [{ appliedOn: 'unknown' }, 'appliedOn not-a-day'],
    [{ dwelling: 'unknown' }, 'dwelling not-an-option'],
    [{ movedOn: 20261001 }, 'movedOn wrong-type'],
    [{ permit: {} }, 'permit.expiresOn missing'],
    [{ permit: { expiresOn: '2026-02-30' } }, 'permit.expiresOn not-a-day'],
    [{ changes: ['employer', 'employer'] }, 'changes.1 repeated'],
    [{ changes: ['job'] }, 'changes.0 not-an-option'],
    [{ changes: Array(8).fill('employer') }, 'changes too-long'],
    [{ changes: 'employer' }, 'changes wrong-type'],
    [{ contract: { until: 'unknown' } }, 'contract.until not-a-day'],
    [{ tax: { zeroReport: true } }, 'tax.twoEmployers missing'],
    [{ tax: { zeroReport: true, undeclared: 1, twoEmployers: true } }, 'tax.undeclared wrong-type'],
    [{ permit: { expiresOn: '2027-10-31', lastReached: 1 } }, 'permit.lastReached wrong-type'],
    [{ job: { descriptionReady: 0, matchesEducation: true } }, 'job.descriptionReady wrong-type'],
    [{ neededBy: '2026-9-1' }, 'neededBy not-a-day'],
    [{ stepsDone: [] }, 'stepsDone wrong-type'],
    [{ stepsDone: { refresh: '2026-02-30' } }, 'stepsDone.refresh not-a-day'],
    [{ stepsDone: { Refresh: '2026-11-22' } }, 'stepsDone.Refresh bad-characters'],
    [{ actions: [] }, 'actions wrong-type'],
    [{ actions: { bachelor: 12 } }, 'actions.bachelor wrong-type'],
    [{ actions: { Master: { months: 1, effort: 1, on: true } } }, 'actions.Master bad-characters'],
    [{ actions: { master: { months: 1, effort: 1 } } }, 'actions.master.on missing'],
    [
      { actions: { master: { months: 1.5, effort: 1, on: true } } },
      'actions.master.months not-a-whole-number',
    ],
    [{ plan: { begun: '2026-11-22' } }, 'plan.actions missing'],
    [{ plan: { actions: [] } }, 'plan.begun missing'],
    [{ plan: { actions: [], begun: '2026-11' } }, 'plan.begun not-a-day'],
    [{ plan: plan({ id: 'wait' }) }, 'plan.actions.0.id not-an-option'],
    [{ plan: plan({ on: true }) }, 'plan.actions.0.on unknown-field'],
    [{ plan: plan({ months: 121 }) }, 'plan.actions.0.months too-large'],
    [{ plan: plan({ months: 1.5 }) }, 'plan.actions.0.months not-a-whole-number'],
    [{ plan: plan({ effort: 0 }) }, 'plan.actions.0.effort too-small'],
    [{ plan: plan({}, {}) }, 'plan.actions.1.id repeated'],
    [
      { plan: plan({ id: 'master' }, { id: 'suburb' }, { id: 'founder' }, {}) },
      'plan.actions too-long',
    ],
    [{ sent: {} }, 'sent.hidden missing'],
    [{ sent: { hidden: ['employer'] } }, 'sent.hidden.0 not-an-option'],
    [{ sent: { hidden: ['child', 'child'] } }, 'sent.hidden.1 repeated'],
    [{ sent: { hidden: ['child', 'address', 'child'] } }, 'sent.hidden too-long'],
    [{ sent: { hidden: [], by: '2026-02-30' } }, 'sent.by not-a-day'],
    [{ sent: { hidden: [], on: 20261127 } }, 'sent.on wrong-type'],
    [{ answers: {} }, 'answers unknown-field'],
  ])('situation %j: %s', (given, problem) => {
    expect(situation(given)).toEqual([`situation.${problem}`])
    expect(parse({ ...person(), situation: given }).profile.situation).toEqual({ changes: [] })
  })

  test.each([
    [{ permit: 'ready' }, 'permit not-an-option'],
    [{ permit: 1 }, 'permit wrong-type'],
    [{ Permit: 'done' }, 'Permit bad-characters'],
    [{ '': 'done' }, ' bad-characters'],
    [{ ['x'.repeat(33)]: 'done' }, `${'x'.repeat(33)} bad-characters`],
  ])('progress %j: %s', (given, problem) => {
    expect(progress(given)).toEqual([`progress.${problem}`])
  })

  test('progress keeps the papers that are right', () => {
    const given = { permit: 'done', 'Bad id': 'done', contract: 'x', '1': 'todo' }
    expect(parse({ ...person(), progress: given }).profile.progress).toEqual({
      permit: 'done',
      1: 'todo',
    })
  })

  test('progress of more papers than there can be is refused whole', () => {
    const papers = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, 'done']))
    expect(progress(papers(300))).toEqual([])
    expect(progress(papers(301))).toEqual(['progress too-long'])
    const { problems } = parse({ ...person(), progress: papers(301) })
    expect(problems).toEqual([{ path: 'progress', code: 'too-long', params: { most: 300 } }])
  })

  test('so are more steps', () => {
    const stepsDone = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, '2026-11-22']))
    expect(situation({ stepsDone: stepsDone(60) })).toEqual([])
    expect(situation({ stepsDone: stepsDone(61) })).toEqual(['situation.stepsDone too-long'])
    const given = { changes: [], stepsDone: { refresh: '2026-11-22' } }
    expect(parse({ ...person(), situation: given }).profile.situation).toEqual(given)
  })
})

test('a part with a problem is left out whole, the others untouched', () => {
  for (const room of ['facts', 'situation'] as const) {
    for (const name of Object.keys(FULL[room])) {
      for (const place of places(get(FULL, [room, name]))) {
        const { profile, problems } = parse(put(FULL, [room, name, ...place], [{ x: NaN }]))
        const expected = copy(FULL)
        delete (expected[room] as Record<string, unknown>)[name]
        if (name === 'changes') expected.situation.changes = []
        expect(profile).toEqual(expected)
        expect(problems.length).toBeGreaterThan(0)
        expect(problems.filter(({ path }) => !`${path}.`.startsWith(`${room}.${name}.`))).toEqual(
          [],
        )
      }
    }
  }
})

describe('hostile input', () => {
  const json = (text: string) => parse(JSON.parse(text))

  test('cannot reach the prototype of anything', () => {
    const pollution =
      '{"p":1,"facts":{"p":1},"founder":true,"permit":"done","expiresOn":"2026-01-01"}'
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const text = JSON.stringify(FULL)
      for (const place of ['"facts":{', '"situation":{', '"progress":{', '"permit":{', '{']) {
        const hostile = text.replace(place, `${place}"${key}":${pollution},`)
        const { profile, problems } = json(hostile)
        expect(({} as { p?: unknown }).p).toBeUndefined()
        expect(Object.getPrototypeOf(profile.facts)).toBe(Object.prototype)
        expect(Object.getPrototypeOf(profile.progress)).toBe(Object.prototype)
        expect((profile.facts as { p?: unknown }).p).toBeUndefined()
        expect(problems.length).toBeGreaterThan(0)
      }
    }
  })

  test('does not give what only a prototype holds', () => {
    const { profile, problems } = json('{"__proto__":{"schema":1,"id":"a","label":"b","facts":{}}}')
    expect(problems.map(({ code }) => code)).toContain('unknown-field')
    expect(profile.id).toBe('')
    expect(
      parse({ ...person(), facts: Object.create({ founder: true }) as Facts }).profile.facts,
    ).toEqual({})
  })

  test('nested 10,000 deep is refused', () => {
    const deep = '['.repeat(1e4) + ']'.repeat(1e4)
    const objects = '{"a":'.repeat(1e4) + '1' + '}'.repeat(1e4)
    for (const junk of [deep, objects]) {
      expect(json(junk).problems.length).toBeGreaterThan(0)
      for (const part of ['schema', 'id', 'label', 'facts', 'situation', 'progress']) {
        expect(json(`{"${part}":${junk}}`).problems.length).toBeGreaterThan(0)
      }
      expect(json(`{"facts":{"insurance":{"spans":[{"from":${junk}}]}}}`).profile.facts).toEqual({})
    }
  })

  test('a million entries are refused without being read', () => {
    const many: unknown[] = Array(1e6).fill({ from: '2020-01', base: 'x1' })
    const started = performance.now()
    const facts = {
      insurance: { spans: many },
      qualifications: many,
      deductions: { ...NO_RECORDS, crime: many },
      birthday: 'x'.repeat(1e6),
    }
    expect(bad(facts)).toEqual([
      'facts.birthday not-a-day',
      'facts.qualifications too-long',
      'facts.insurance.spans too-long',
      'facts.deductions.crime too-long',
    ])
    expect(problemsOf({ ...person(), label: 'x'.repeat(1e6) })).toEqual(['label too-long'])
    expect(problemsOf({ ...person(), situation: { changes: many } })).toEqual([
      'situation.changes too-long',
    ])
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('1e309 is not a number that is taken', () => {
    expect(
      json('{"facts":{"insurance":{"spans":[{"from":"2020-01","base":1e309}]}}}').profile.facts,
    ).toEqual({})
  })

  test('nothing throws, whatever comes', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    const shaped = fc.record(
      {
        schema: anything,
        id: anything,
        label: anything,
        facts: fc.record(
          {
            birthday: anything,
            insurance: fc.record(
              { spans: fc.array(anything), counts: anything },
              { requiredKeys: [] },
            ),
            qualifications: fc.array(anything),
            deductions: anything,
            publicService: anything,
          },
          { requiredKeys: [] },
        ),
        situation: fc.record(
          { changes: fc.array(anything), permit: anything },
          { requiredKeys: [] },
        ),
        progress: fc.dictionary(fc.string(), anything),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(anything, shaped), (input) => {
        const { profile } = parse(input)
        expect(Object.keys(profile)).toEqual([
          'schema',
          'id',
          'label',
          'facts',
          'situation',
          'progress',
        ])
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('what comes out goes in again without a problem', () => {
    const paths = places(FULL).filter((path) => path.length > 1)
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('unknown', 'none', 0, NaN, '2020-01', '2020-01-01'),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...paths), junk), { maxLength: 4 }),
        (changes) => {
          let input: unknown = FULL
          for (const [path, value] of changes) {
            input = put(input, path, value)
          }
          const first = parse(input).profile
          const again = parse(first)
          expect(again.problems).toEqual([])
          expect(again.profile).toEqual(first)
        },
      ),
      { seed: 4, numRuns: 250 },
    )
  })
})
