import { certificate, counts, person, settled, TWO_READINGS } from '../../../test/engine/build'
import { type Facts, spansOf } from '../facts'
import type { ActionId } from '../scheme'
import type { ChosenPlan, Situation } from '../situation'
import { goingOn } from './onward'
import { planStanding } from './plan-standing'
import { prepareAhead } from './prepare-ahead'
import type { Plan } from './types'
import { follower } from './ways'

const TODAY = '2026-11-23'
/** 33 years, 大专, 60 months below 0.8 times: 30 + 50 + 15. */
const AT_95 = settled({
  birthday: '1993-09-09',
  education: 'junior-college',
  insurance: { spans: [{ from: '2021-11', base: 'floor' }] },
})

/** The same without a diploma: 45, so that neither a diploma nor a base is enough alone. */
const AT_45: Facts = { ...AT_95, education: 'none' }

const plan = (months: Partial<Record<ActionId, number>>, begun = TODAY): ChosenPlan => ({
  begun,
  actions: Object.entries(months).map(([id, each]) => ({
    id: id as ActionId,
    months: each,
    effort: 3,
  })),
})
const standing = (
  facts: Facts,
  chosen: ChosenPlan,
  on = TODAY,
  situation: Partial<Situation> = {},
) => {
  const found = planStanding(person(facts, situation), chosen, on)
  if (found.code === 'unknown') throw new Error('nothing is known')
  return found
}
const states = (facts: Facts, chosen: ChosenPlan, on = TODAY) =>
  planStanding(person(facts), chosen, on).actions.map(({ id, state, due, late }) =>
    [id, state, due, late].join(' '),
  )

/** What the search for ways says of the same actions, begun today. */
function searched(facts: Facts, { actions }: ChosenPlan, on = TODAY): Plan | undefined {
  const profile = goingOn(person(facts), on)
  return follower(prepareAhead(profile), on)(actions)
}

test.each([
  ['one degree', AT_95, plan({ 'bachelor-with-degree': 36 })],
  ['a higher base', AT_95, plan({ 'pay-x08': 1 })],
  ['two things', AT_45, plan({ 'pay-x08': 3, 'junior-college': 30 })],
  ['time alone', AT_95, plan({})],
])('%s, chosen today, comes to what the search for ways says', (_, facts, chosen) => {
  const { code, reach, left, other } = standing(facts, chosen)
  expect(code).toBe('open')
  expect(left).toEqual(chosen.actions)
  expect(reach).toMatchObject({ isThere: false, month: searched(facts, chosen)!.month })
  expect(reach.lost).toBeUndefined()
  expect(other).toBeUndefined()
})

test('a thing is due so many months after the plan was chosen, and late from the month after', () => {
  const chosen = plan({ 'junior-college': 6, 'pay-x08': 3 }, '2026-05-31')
  expect(states(AT_45, chosen, '2026-11-30')).toEqual([
    'junior-college open 2026-11 0',
    'pay-x08 open 2026-08 3',
  ])
  expect(states(AT_45, chosen, '2026-12-01')[0]).toBe('junior-college open 2026-11 1')
  expect(standing(AT_45, plan({ 'pay-x08': 9, 'junior-college': 6 })).next!.id).toBe(
    'junior-college',
  )
  expect(standing(AT_45, plan({ 'pay-x08': 6, 'junior-college': 9 })).next!.id).toBe('pay-x08')
  expect(standing(AT_45, plan({ 'pay-x08': 6, 'junior-college': 6 })).next!.id).toBe('pay-x08')
})

test('what should be done by now is taken to be done this month: the month reached is the earliest', () => {
  const late = standing(AT_95, plan({ 'bachelor-with-degree': 6 }, '2026-04-01'))
  expect(late.left).toEqual([{ id: 'bachelor-with-degree', months: 0, effort: 3 }])
  expect(late.reach.month).toBe('2026-11')
})

test('the facts tell what is done', () => {
  const chosen = plan({ 'junior-college': 36, 'pay-x08': 1 })
  const paying: Facts = {
    ...AT_45,
    insurance: {
      spans: [
        { from: '2021-11', to: '2026-10', base: 'floor' },
        { from: '2026-11', base: 'x08' },
      ],
    },
  }
  expect(states(paying, chosen)).toEqual([
    'junior-college open 2029-11 0',
    'pay-x08 done 2026-12 0',
  ])
  const degree = standing({ ...AT_95, education: 'master' }, plan({ 'bachelor-with-degree': 36 }))
  expect(degree).toMatchObject({ code: 'done', left: [], next: undefined })
  expect(degree.actions[0]!.state).toBe('done')
})

test('done from the day on which time alone brings the threshold, and not a day before', () => {
  expect(standing(AT_95, plan({}), '2035-10-31').code).toBe('open')
  expect(standing(AT_95, plan({}), '2035-11-01').code).toBe('done')
})

test('at the threshold itself, which nothing loses: there since the month in which ten years are full', () => {
  const at120 = settled({
    education: 'bachelor',
    insurance: { spans: [{ from: '2016-11', base: 'floor' }] },
  })
  expect(standing(at120, plan({}), '2026-10-31')).toMatchObject({ code: 'open' })
  const there = standing(at120, plan({}), '2026-11-01')
  expect(there).toMatchObject({ code: 'done', reach: { month: '2026-11' } })
  expect(there.reach.lost).toBeUndefined()
})

test('ten years are looked ahead, the last month of them too', () => {
  const month = (on: string) => standing(AT_95, plan({}), on).reach.month
  expect(month('2025-10-31')).toBeUndefined()
  expect(month('2025-11-01')).toBe('2035-11')
})

test('what the rest does not wait for is not needed any more', () => {
  const soon = plan({ 'bachelor-with-degree': 12, investment: 24 })
  const found = standing(
    { ...AT_95, investment: { sharePercent: 100, averageTax: 0, averageLocalHires: 0 } },
    soon,
  )
  expect(found.actions.map(({ state }) => state)).toEqual(['open', 'spare'])
  expect(found.left.map(({ id }) => id)).toEqual(['bachelor-with-degree'])
  expect(found.reach.month).toBe('2027-11')
})

test('a plan that ten years do not bring there has no month, and needs all that is left of it', () => {
  const young = settled({ insurance: { spans: [{ from: '2026-10', base: 'floor' }] } })
  const found = standing(young, plan({ 'skill-5': 6 }))
  expect(found).toMatchObject({ code: 'open', reach: { month: undefined, ready: undefined } })
  expect(found.next!.id).toBe('skill-5')
})

test('what is done is no part of what is left, though ten years do not bring the threshold', () => {
  const moved = settled({
    insurance: { spans: [{ from: '2026-10', base: 'floor' }] },
    suburb: { since: '2025-10' },
  })
  const found = standing(moved, plan({ suburb: 3, 'skill-5': 6 }))
  expect(found.reach.month).toBeUndefined()
  expect(found.left.map(({ id }) => id)).toEqual(['skill-5'])
})

describe('at the threshold, which time alone loses', () => {
  // No longer paid at 1×: these months slide out of their window.
  const old = settled({
    education: 'junior-college',
    insurance: {
      spans: [
        { from: '2020-01', to: '2026-02', base: 'x1' },
        { from: '2026-03', base: 'floor' },
      ],
    },
  })
  test('a plan that keeps it stands', () => {
    const found = standing(old, plan({ 'pay-x1': 1 }))
    expect(found).toMatchObject({ code: 'keeps', reach: { isThere: true } })
    expect(found.reach.month! >= found.reach.lost!).toBe(true)
    expect(found.reach.ready!.reached).toBe(TODAY)
  })
  test('one that does not is not needed', () => {
    const now = { code: 'done', reach: { month: '2026-11' } }
    expect(standing(old, plan({ 'skill-5': 6 }))).toMatchObject(now)
    expect(standing(old, plan({}))).toMatchObject(now)
  })
})

describe('by two readings', () => {
  test('the other one has its own month, and what it still needs is left to do', () => {
    const soon = standing(TWO_READINGS, plan({ 'bachelor-with-degree': 7 }))
    expect(soon).toMatchObject({
      code: 'open',
      reach: { isThere: true, month: '2026-11' },
      other: { isThere: false, month: '2027-06' },
    })
    expect(soon.left).toHaveLength(1)
  })
  test('the other one is told where only its month is another', () => {
    const on = '2025-07-23'
    const kept = standing(TWO_READINGS, plan({ 'bachelor-with-degree': 1 }, on), on)
    expect(kept).toMatchObject({
      code: 'keeps',
      reach: { isThere: true, month: '2025-07', lost: undefined },
      other: { isThere: true, month: '2025-08' },
    })
  })
  test('and where it has the same month, but is below the threshold until then', () => {
    const before = spansOf(TWO_READINGS.insurance).slice(0, -1)
    const insurance = { spans: [...before, { from: '2026-07', base: 'floor' as const }] }
    const lost = standing({ ...TWO_READINGS, insurance }, plan({ 'bachelor-with-degree': 24 }))
    expect(lost).toMatchObject({
      code: 'open',
      reach: { isThere: true, month: '2028-11', lost: '2027-08' },
      other: { isThere: false, month: '2028-11' },
    })
  })
  test('what time alone brings as soon by the other reading too is not needed', () => {
    const late = standing(TWO_READINGS, plan({ 'bachelor-with-degree': 8 }))
    expect(late).toMatchObject({ code: 'done', left: [], other: { month: '2027-07' } })
  })
})

test('whether it is in time for the school is held against the day itself', () => {
  const on = (neededBy: string) =>
    standing(AT_95, plan({ 'bachelor-with-degree': 6 }), TODAY, { neededBy }).reach.ready
  expect(on('2027-04-30')).toMatchObject({ reached: '2027-07-23', held: false, verifies: true })
  expect(on('2027-05-01')).toMatchObject({ reached: '2027-07-23', held: true, verifies: true })
})

describe('nothing is known', () => {
  const LONG = Array.from({ length: 200 }, (_, index) => {
    const month = `${2005 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    return { from: month, to: month, base: 'floor' as const }
  })

  const chosen = plan({ 'bachelor-with-degree': 36 })
  test.each<[string, Facts, string]>([
    ['of a day before the rules', AT_95, '2022-12-31'],
    [
      'where a record bars any total',
      { ...AT_95, deductions: { falseMaterial: [], detention: [], crime: [], seriousCrime: true } },
      TODAY,
    ],
    ['without months of insurance, but their counts', { ...AT_95, insurance: counts(60) }, TODAY],
    ['where the degree is not known', { ...AT_95, education: 'unknown' }, TODAY],
  ])('%s', (_, facts, on) => {
    expect(planStanding(person(facts), chosen, on).code).toBe('unknown')
  })
  test('nor what is done, before the rules', () => {
    const before = planStanding(person(AT_95), chosen, '2022-12-31')
    expect(before).toEqual({ code: 'unknown', actions: [] })
  })
  test('and is on the first day of the rules, and after the last', () => {
    expect(planStanding(person(AT_95), chosen, '2023-01-01').code).toBe('open')
    expect(planStanding(person(AT_95), chosen, '2028-01-01').code).toBe('open')
  })
  test.each<[ActionId, Facts]>([
    ['skill-3', { qualifications: Array.from({ length: 20 }, () => certificate('skill-3')) }],
    ['skill-3', { qualifications: 'unknown' }],
    ['use-title', { qualifications: [] }],
    ['keep-paying', { insurance: { spans: [] } }],
    ['pay-x08', { insurance: { spans: LONG } }],
    ['match-major', { shortageMajor: { inCatalogue: false, matchesJob: 'unknown' } }],
    ['match-major', {}],
    ['investment', { investment: 'unknown' }],
    ['investment', { investment: { sharePercent: 0, averageTax: 0, averageLocalHires: 0 } }],
    ['founder', { founder: 'unknown' }],
    ['bachelor-with-degree', { education: undefined }],
  ])('of %s, where the fact does not tell', (id, facts) => {
    expect(planStanding(person({ ...AT_95, ...facts }), plan({ [id]: 6 }), TODAY)).toMatchObject({
      actions: [{ id, state: 'unclear' }],
    })
  })
  test.each<[ActionId, Facts]>([
    ['skill-3', { qualifications: [certificate('skill-3')] }],
    ['match-major', { shortageMajor: { inCatalogue: true, matchesJob: true } }],
    [
      'investment',
      { investment: { sharePercent: 100, averageTax: 900_000_000, averageLocalHires: 0 } },
    ],
    ['founder', { founder: true }],
    ['suburb', { suburb: { since: '2020-01' } }],
  ])('%s is done where it does', (id, facts) => {
    expect(states({ ...AT_95, ...facts }, plan({ [id]: 6 }))[0]).toMatch(` done `)
  })
})

test('what was begun is due so many months after the day on which it was, and late as other things are', () => {
  const started = (on: string): ChosenPlan => ({
    begun: TODAY,
    actions: [{ id: 'bachelor-with-degree', months: 30, effort: 3, started: { on, months: 36 } }],
  })
  const later = standing(AT_95, started('2027-03-02'), '2027-03-20')
  expect(later.actions[0]).toMatchObject({ due: '2030-03', startedOn: '2027-03-02', late: 0 })
  expect(later.left).toEqual([{ id: 'bachelor-with-degree', months: 36, effort: 3 }])
  expect(states(AT_95, started('2023-09-01'))).toEqual(['bachelor-with-degree open 2026-09 2'])
})
