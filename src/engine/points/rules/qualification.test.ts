import type { Facts } from '../../facts'
import {
  backwards,
  certificate,
  counts,
  line,
  months,
  said,
  settled,
} from '../../../../test/engine/build'

const SIX = backwards([6, 'x1'])

test.each([
  ['junior-title', 0, 0],
  ['skill-5', 15, 15],
  ['skill-4', 30, 30],
  ['skill-3', 60, 60],
  ['skill-2', 0, 100],
  ['skill-1', 0, 140],
  ['mid-title', 0, 100],
  ['mid-equivalent', 0, 100],
  ['senior-title', 0, 140],
] as const)('%s is worth %i, and %i with six months at the average wage', (level, bare, full) => {
  const facts = settled({ qualifications: [certificate(level)] })
  expect(line('qualification', facts).points).toBe(bare)
  expect(line('qualification', { ...facts, insurance: SIX }).points).toBe(full)
})

test('five months of the last twelve are not enough, six are', () => {
  const facts = settled({ qualifications: [certificate('mid-title')] })
  const five = line('qualification', { ...facts, insurance: backwards([5, 'x1']) })
  expect(five).toMatchObject({ points: 0, status: 'not-met' })
  expect(five.limit).toEqual({
    code: 'base-months-short',
    params: { level: 'mid-title', have: 5, need: 6, window: 12 },
  })
  const old = backwards([6, 'floor'], [6, 'x1'], [30, 'x3'])
  expect(line('qualification', { ...facts, insurance: old }).points).toBe(100)
  const older = backwards([7, 'floor'], [30, 'x3'])
  expect(line('qualification', { ...facts, insurance: older }).points).toBe(0)
})

test('the highest that counts is taken, whatever the order', () => {
  const list = [
    certificate('skill-5'),
    certificate('senior-title', { matchesJob: false }),
    certificate('skill-3'),
    certificate('skill-4'),
  ]
  const facts = settled({ insurance: SIX, qualifications: list })
  const found = line('qualification', facts)
  expect(found).toMatchObject({ points: 60, status: 'counted' })
  expect(said(found)).toEqual(['not-matching-job'])
  const turned = line('qualification', { ...facts, qualifications: [...list].reverse() })
  expect(turned).toEqual(found)
})

test('every condition that is not met is said', () => {
  const facts = settled({
    qualifications: [
      certificate('junior-title'),
      certificate('mid-title', {
        gainedInShanghai: false,
        matchesJob: false,
        needsRegistration: true,
        registered: false,
      }),
    ],
  })
  const found = line('qualification', facts)
  expect(found).toMatchObject({ points: 0, status: 'not-met' })
  expect(said(found)).toEqual([
    'no-points-for-level',
    'not-gained-in-shanghai',
    'not-matching-job',
    'not-registered',
    'base-months-short',
  ])
  expect(found.limit?.params).toEqual({ level: 'junior-title' })
  expect(found.notes.map(({ params }) => 'level' in params && params.level)).toEqual(
    Array(4).fill('mid-title'),
  )
})

test.each([
  [true, true, []],
  [true, 'unknown', []],
  [true, false, ['not-registered']],
  [false, false, []],
] as const)(
  'a registration that is needed (%s) and there (%s): %j',
  (needed, registered, codes) => {
    const list = [certificate('skill-3', { needsRegistration: needed, registered })]
    expect(said(line('qualification', settled({ qualifications: list })))).toEqual(codes)
  },
)

test.each([
  [{ needsRegistration: true, registered: true }, 60, 60],
  [{ needsRegistration: true, registered: false }, 0, 0],
  [{ needsRegistration: true, registered: 'unknown' }, 0, 60],
  [{ needsRegistration: false, registered: 'unknown' }, 60, 60],
  [{ needsRegistration: 'unknown', registered: true }, 60, 60],
  [{ needsRegistration: 'unknown', registered: false }, 0, 60],
  [{ needsRegistration: 'unknown', registered: 'unknown' }, 0, 60],
  [{ matchesJob: 'unknown' }, 0, 60],
  [{ gainedInShanghai: 'unknown' }, 0, 60],
] as const)('with %j it is worth from %i to %i', (parts, low, high) => {
  const found = line('qualification', settled({ qualifications: [certificate('skill-3', parts)] }))
  expect(found).toMatchObject({ points: low, low, high })
  expect(found.status).toBe(low === high ? (low === 0 ? 'not-met' : 'counted') : 'unknown')
})

test('not asked or 待核实, it may be anything', () => {
  const enough = settled({ insurance: SIX, qualifications: undefined })
  expect(line('qualification', enough)).toMatchObject({ status: 'unknown', low: 0, high: 140 })
  expect(said(line('qualification', enough))).toEqual([])
  // Without the months only the levels that ask for none are left.
  const short = settled({ qualifications: 'unknown' })
  expect(line('qualification', short)).toMatchObject({ status: 'unknown', low: 0, high: 60 })
})

test('an open insurance opens a title, and its months are told as open, not as short', () => {
  for (const insurance of [undefined, 'unknown'] as const) {
    const found = line(
      'qualification',
      settled({ insurance, qualifications: [certificate('mid-title')] }),
    )
    expect(found).toMatchObject({ status: 'unknown', points: 0, low: 0, high: 100 })
    expect(found.limit).toEqual({
      code: 'base-months-open',
      params: { level: 'mid-title', low: 0, high: 12, need: 6, window: 12 },
    })
  }
})

test('months with an open base are told as open until they cannot fill the window', () => {
  const qualifications = [certificate('mid-title')]
  const of = (openMonths: number) =>
    line(
      'qualification',
      settled({ qualifications, insurance: { spans: [months(openMonths, 'unknown')] } }),
    )
  expect(of(6)).toMatchObject({ status: 'unknown', low: 0, high: 100 })
  expect(said(of(6))).toEqual(['base-months-open'])
  expect(of(6).readings).toBeUndefined()
  expect(of(5)).toMatchObject({ status: 'not-met' })
  expect(said(of(5))).toEqual(['base-months-short'])
})

test('an empty list is none', () => {
  expect(line('qualification', settled())).toMatchObject({ status: 'not-met', points: 0 })
})

describe('title-months: the clause does not say which months are left out', () => {
  const qualifications = [certificate('mid-title')]

  test.each(['backPaid', 'otherEmployer', 'taxMismatch'] as const)(
    'with months of %s the other reading is shown',
    (flag) => {
      const insurance = { spans: [months(6, 'x1', undefined, { [flag]: true })] }
      const found = line('qualification', settled({ insurance, qualifications }))
      expect(found.points).toBe(0)
      expect(found.readings).toEqual([{ id: 'title-months', points: 100, total: 130 }])
    },
  )

  test('where both give the same it is not', () => {
    const insurance = { spans: [months(5, 'x1', undefined, { backPaid: true })] }
    expect(line('qualification', settled({ insurance, qualifications })).readings).toBeUndefined()
    expect(
      line('qualification', settled({ insurance: SIX, qualifications })).readings,
    ).toBeUndefined()
    expect(
      line('qualification', settled({ insurance: counts(12, { average: 3 }), qualifications }))
        .readings,
    ).toBeUndefined()
  })

  test('while open months may still fill it, nothing is said of it', () => {
    const paidBack = (base: 'x1' | 'unknown') => ({
      spans: [
        months(6, 'x1', undefined, { backPaid: true }),
        months(1, base, '2026-04', { backPaid: true }),
      ],
    })
    const readings = (insurance: Facts['insurance']) =>
      line('qualification', settled({ insurance, qualifications })).readings
    expect(readings(paidBack('x1'))).toHaveLength(1)
    expect(readings(paidBack('unknown'))).toBeUndefined()
  })

  test('where the education still counts for more it is not', () => {
    const insurance = { spans: [months(6, 'x1', undefined, { backPaid: true })] }
    const facts = settled({ insurance, qualifications, education: 'doctor' })
    expect(line('qualification', facts).readings).toBeUndefined()
  })
})

test('names the month in which the sixth month of the title is full', () => {
  const qualifications = [certificate('mid-title')]
  const insurance = { spans: [{ from: '2026-06', base: 13000 }] }
  const found = line('qualification', settled({ qualifications, insurance }))
  expect(found).toMatchObject({ points: 0, until: '2026-12-01' })
  expect(line('qualification', settled({ qualifications, insurance }), '2026-12-01').points).toBe(
    100,
  )
})
