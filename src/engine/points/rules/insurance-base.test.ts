import type { Facts } from '../../facts/registry'
import { backwards, counts, line, months, said, settled } from '../../../../test/engine/build'

const base = (insurance: Facts['insurance'], on?: string) =>
  line('insurance-base', settled({ insurance }), on)

test.each([
  ['floor', 48, 0],
  ['x08', 35, 0],
  ['x08', 36, 25],
  ['x1', 35, 0],
  ['x1', 36, 50],
  ['x2', 35, 0],
  ['x2', 36, 100],
  ['x3', 23, 0],
  ['x3', 24, 120],
] as const)('%s for %2$i months is worth %i', (word, count, points) => {
  expect(base(backwards([count, word]))).toMatchObject({
    points,
    status: points === 0 ? 'not-met' : 'counted',
  })
})

test('a higher month counts for the lower tiers', () => {
  expect(base(backwards([20, 'x2'], [16, 'x1'])).points).toBe(50)
  expect(base(backwards([23, 'x3'], [13, 'x2'])).points).toBe(100)
  expect(base(backwards([23, 'x3'], [13, 'x08'])).points).toBe(25)
})

test('months fall out of the window', () => {
  const old = { spans: [months(36, 'x1', '2025-10')] }
  expect(base(old, '2026-11-30').points).toBe(50)
  expect(base(old, '2026-12-01').points).toBe(0)
  const three = { spans: [months(24, 'x3', '2025-10')] }
  expect(base(three, '2026-11-30').points).toBe(120)
  expect(base(three, '2026-12-01').points).toBe(0)
})

test('the month of the day does not count yet', () => {
  const paying = { spans: [{ from: '2023-12', base: 'x1' as const }] }
  expect(base(paying, '2026-11-30').points).toBe(0)
  expect(base(paying, '2026-12-01').points).toBe(50)
})

test('the tier reached and the one above it are said', () => {
  const found = base(backwards([10, 'x2'], [30, 'x1']))
  expect(found.limit).toEqual({
    code: 'months-met',
    params: { tier: 'x1', have: 40, need: 36, window: 48 },
  })
  expect(found.notes).toEqual([
    { code: 'months-short', params: { tier: 'x2', have: 10, need: 36, window: 48 } },
  ])
})

test('with no tier reached the lowest is the next to work for', () => {
  const found = base(backwards([10, 'x2']))
  expect(found.limit).toEqual({
    code: 'months-short',
    params: { tier: 'x08', have: 10, need: 36, window: 48 },
  })
  expect(found.notes).toEqual([])
})

test('with the highest tier reached there is no next', () => {
  expect(said(base(backwards([36, 'x3'])))).toEqual(['months-met'])
})

test.each(['backPaid', 'otherEmployer', 'taxMismatch'] as const)(
  'months of %s do not count, and are said',
  (flag) => {
    const found = base({ spans: [months(36, 'x1', undefined, { [flag]: true })] })
    expect(found.points).toBe(0)
    expect(found.notes).toEqual([{ code: 'base-months-excluded', params: { months: 36 } }])
  },
)

test('months with an open base are told as open, and no other reading is', () => {
  const found = base({ spans: [months(20, 'x1', '2025-02'), months(20, 'unknown')] })
  expect(found).toMatchObject({ status: 'unknown', points: 0, high: 50 })
  expect(found.limit).toEqual({
    code: 'months-open',
    params: { tier: 'x08', low: 20, high: 40, need: 36, window: 48 },
  })
  expect(found.readings).toBeUndefined()
})

test('nor is one where open months may reach a lower tier only', () => {
  const earlier = (word: 'floor' | 'unknown') =>
    base(backwards([24, 'x3'], [12, 'floor'], [12, word]))
  expect(earlier('floor').readings).toEqual([{ id: '7', points: 0, total: 42 }])
  expect(earlier('unknown')).toMatchObject({ status: 'counted', points: 120 })
  expect(earlier('unknown').readings).toBeUndefined()
})

test('months left out are said as far back as any tier looks', () => {
  const found = base({ spans: [months(13, 'x1', '2023-10', { backPaid: true })] })
  expect(found.notes).toEqual([{ code: 'base-months-excluded', params: { months: 12 } }])
})

test('a base above the month 上限 is said', () => {
  const found = base(backwards([24, 99999]))
  expect(found.points).toBe(120)
  expect(found.notes).toContainEqual({ code: 'above-cap', params: { months: 24 } })
})

test('months past the last average wage leave the line open, and are said', () => {
  const insurance = { spans: [months(36, 50000, '2027-09')] }
  const found = base(insurance, '2027-10-01')
  expect(found).toMatchObject({ status: 'counted', points: 120 })
  const ones = base({ spans: [months(36, 12577, '2027-09')] }, '2027-10-01')
  expect(ones).toMatchObject({ status: 'unknown', points: 0, low: 0, high: 50 })
  expect(ones.notes).toContainEqual({ code: 'no-average-wage', params: { months: 3 } })
  const goesOn = line(
    'insurance-base',
    settled({ insurance: { spans: [months(36, 12577, '2027-09')] } }),
    '2027-10-01',
    'rules-and-wage-continue',
  )
  expect(goesOn).toMatchObject({ status: 'counted', points: 50 })
  expect(said(goesOn)).not.toContain('no-average-wage')
})

test('an unknown base opens the line', () => {
  expect(base(backwards([36, 'unknown']))).toMatchObject({
    status: 'unknown',
    points: 0,
    low: 0,
    high: 120,
  })
})

test('an open insurance says nothing yet', () => {
  for (const insurance of ['unknown', undefined] as const) {
    expect(base(insurance)).toMatchObject({ status: 'unknown', points: 0, low: 0, high: 120 })
    expect(said(base(insurance))).toEqual([])
  }
})

test.each([
  [{ x08: 36 }, 25],
  [{ x08: 35 }, 0],
  [{ x08: 36, x1: 36 }, 50],
  [{ x08: 40, x1: 40, x2: 36 }, 100],
  [{ x3: 24 }, 120],
  [{ x3: 23 }, 0],
])('counts of %j are worth %i', (parts, points) => {
  expect(base(counts(60, parts)).points).toBe(points)
})

test('old and unfinished counts are said', () => {
  expect(said(base(counts(60, { x08: 36, asOf: '2026-08' })))).toContain('stale-counts')
  const late = base(counts(60, { x08: 36, asOf: '2026-12' }))
  expect(late).toMatchObject({ status: 'unknown', points: 0, high: 120 })
  expect(said(late)).toContain('counts-too-late')
})

describe('conflict 7: one source asks for 36 months of 48 at three times', () => {
  test('with 24 of 36 the next tier would be left', () => {
    expect(base(backwards([24, 'x3'])).readings).toEqual([{ id: '7', points: 0, total: 36 }])
    expect(base(backwards([24, 'x3'], [12, 'x2'])).readings).toContainEqual({
      id: '7',
      points: 100,
      total: 139,
    })
  })

  test('with 36 of 48 both give the same', () => {
    expect(base(backwards([36, 'x3'])).readings).toBeUndefined()
  })

  test('counts do not tell', () => {
    expect(base(counts(60, { x3: 24 })).readings).toEqual([{ id: '7', points: null, total: null }])
  })

  test('below three times there is nothing to disagree about', () => {
    expect(base(backwards([36, 'x2'])).readings).toBeUndefined()
  })
})

describe('base-downward: a literal reading counts only a tier its own months', () => {
  test('mixed months would reach no tier, or a lower one', () => {
    expect(base(backwards([20, 'x2'], [16, 'x1'])).readings).toEqual([
      { id: 'base-downward', points: 0, total: 39 },
    ])
    expect(base(backwards([12, 'x1'], [36, 'x08'])).readings).toBeUndefined()
    expect(base(backwards([1, 'x2'], [35, 'x1'], [12, 'x08'])).readings).toEqual([
      { id: 'base-downward', points: 0, total: 42 },
    ])
  })

  test('months of one tier give the same', () => {
    expect(base(backwards([36, 'x1'])).readings).toBeUndefined()
  })

  test('counts tell how many are of a tier and not of the next one', () => {
    expect(base(counts(60, { x08: 40, x1: 36, x2: 20 })).readings).toEqual([
      { id: 'base-downward', points: 0, total: 45 },
    ])
    expect(base(counts(60, { x08: 40, x1: 36 })).readings).toBeUndefined()
    expect(base(counts(60, { x08: 40, x1: 'unknown' })).readings).toBeUndefined()
  })
})

describe('the month in which the tier changes by time alone', () => {
  test('is when the last month needed is paid', () => {
    const paying = base({ spans: [{ from: '2024-01', base: 'x1' }] })
    expect(paying).toMatchObject({ points: 0, until: '2027-01-01' })
  })

  test('is when months slide out of the window', () => {
    const past = base({ spans: [{ from: '2022-11', to: '2025-10', base: 'x1' }] })
    expect(past).toMatchObject({ points: 50, until: '2026-12-01' })
  })

  test('is looked for over five years', () => {
    const until = (to: string) => base({ spans: [{ from: '2022-11', to, base: 'x1' }] }).until
    expect(until('2030-09')).toBe('2031-11-01')
    expect(until('2030-10')).toBeUndefined()
  })

  test('is not named past the last average wage', () => {
    // From 2028-08 on fewer than 36 months of the window have a wage that is known.
    const paying = base({ spans: [{ from: '2023-01', base: 12577 }] })
    expect(paying.points).toBe(50)
    expect(paying.until).toBeUndefined()
    expect(base({ spans: [{ from: '2025-01', base: 12577 }] }).until).toBeUndefined()
  })
})
