import { NO_RECORDS, certificate, person, settled } from '../../../test/engine/build'

import { prepare } from '../record/prepare'
import type { Facts } from '../facts/registry'
import { RULES } from '../points/rules'
import { score } from '../points/score'
import { carryOut } from './carry-out'
import { follower, searchWays, waysTo120 } from './ways'
import type { Action, Plan, SearchOutcome } from './types'

const ON = '2026-11-23'
const action = (id: Action['id'], months: number, effort: number): Action => ({
  id,
  months,
  effort,
})
const ready = (facts: Facts) => prepare(person(facts), { assume: 'rules-and-wage-continue' })
const ways = (facts: Facts, actions: readonly Action[], on = ON): Plan[] => [
  ...waysTo120(ready(facts), on, actions),
]

/** Runs a search to its end. */
function outcome(
  facts: Facts,
  actions: readonly Action[],
  on = ON,
  notBefore?: string,
): SearchOutcome {
  const steps = searchWays(ready(facts), on, actions, notBefore)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** 30 + 50 + 15 = 95, insured since 60 months below 0.8 times. */
const AT_95 = settled({
  birthday: '1993-05-05',
  education: 'junior-college',
  insurance: { spans: [{ from: '2021-11', base: 'floor' }] },
  deductions: NO_RECORDS,
})

test('W17 and after: from 95 to the threshold by every way that no other beats', () => {
  const found = ways(AT_95, [
    action('bachelor-with-degree', 36, 4),
    action('master', 40, 4),
    action('pay-x08', 1, 2),
    action('pay-x1', 1, 3),
  ])
  expect(found).toEqual([
    {
      actions: [],
      month: '2035-11',
      months: 108,
      effort: 0,
      hardest: 0,
      total: 122,
      holdsUntil: 'beyond',
      breaksIf: ['age', 'education', 'insurance-years'],
      endsBy: [],
    },
    expect.objectContaining({ actions: ['bachelor-with-degree'], months: 36, total: 144 }),
    // The month of the first higher base is 2026-12, and 36 of them are over when 2029-12 begins.
    expect.objectContaining({ actions: ['pay-x08'], month: '2029-12', total: 129 }),
  ])
})

test('who is at the threshold has one way, which is to do nothing', () => {
  const [plan, ...others] = ways({ ...AT_95, education: 'master' }, [action('doctor', 0, 1)])
  expect(plan).toMatchObject({ actions: [], month: '2026-11', months: 0, effort: 0, total: 145 })
  expect(others).toEqual([])
})

test('the day itself counts for its own month, not the first of it', () => {
  const facts = { ...AT_95, education: 'bachelor-with-degree', birthday: '1981-11-23' } as const
  // 45 on the day: 27 + 90 + 15; the day before 44: 29.
  expect(ways(facts, [])[0]).toMatchObject({ months: 0, total: 132 })
  expect(ways(facts, [], '2026-11-22')[0]).toMatchObject({ months: 0, total: 134 })
})

test('two actions that help only together', () => {
  const title = action('mid-title', 24, 3)
  const pay = action('pay-x1', 1, 3)
  expect(ways(AT_95, [title]).map(({ actions }) => actions)).toEqual([[]])
  const both = ways(AT_95, [title, pay]).find(({ actions }) => actions.length === 2)
  expect(both).toMatchObject({ actions: ['mid-title', 'pay-x1'], month: '2028-11', total: 151 })
  expect(both?.breaksIf).toEqual(['qualification'])
})

test('three changes are the most', () => {
  const facts = settled({ birthday: '1966-11-23', qualifications: [] })
  const all = [
    action('junior-college', 1, 1),
    action('match-major', 1, 1),
    action('investment', 1, 1),
    action('award-special', 1, 1),
  ]
  const major = { shortageMajor: { inCatalogue: true, matchesJob: false } } as const
  // 5 for age at 60, 50 + 30 + 30 by three of them; the fourth would bring it to 125.
  expect(outcome({ ...facts, ...major }, all).nearest).toMatchObject({
    actions: ['junior-college', 'match-major', 'award-special'],
    total: 115,
    month: '2026-12',
    holdsUntil: '2027-11',
    hardest: 1,
    lostOn: '2027-11-23',
    endsBy: [{ code: 'birthday', rule: 'age', before: 5, after: 0 }],
  })
})

test('of a group only one is taken', () => {
  const found = ways(AT_95, [action('master', 12, 2), action('skill-3', 6, 1)])
  expect(found.every(({ actions }) => actions.length < 2)).toBe(true)
})

test('ways that come to the same stay side by side; a repeated action is one', () => {
  const facts = settled({ education: 'junior-college' })
  const same = [action('award-general', 12, 3), action('founder', 12, 3), action('founder', 2, 1)]
  expect(ways(facts, same).map(({ actions }) => actions)).toEqual([['award-general'], ['founder']])
})

test('until when it holds, why it ends, and what would break it', () => {
  const facts = settled({
    birthday: '1982-12-15',
    education: 'bachelor-with-degree',
    qualifications: [certificate('mid-title')],
    insurance: { spans: [{ from: '2025-06', to: '2026-10', base: 'x1' }] },
  })
  // 43 years: 30 + 100 + 3; six of twelve months at the average until 2027-05, then the degree counts.
  expect(ways(facts, [])[0]).toMatchObject({
    total: 133,
    holdsUntil: '2028-12',
    breaksIf: ['age'],
    endsBy: [{ code: 'birthday', rule: 'age', before: 27, after: 25 }],
  })
})

test('below the threshold for some months, and at it again with the next year of insurance', () => {
  const facts = settled({
    birthday: '1982-12-15',
    education: 'bachelor-with-degree',
    insurance: { spans: [{ from: '2026-12', base: 'floor' }] },
  })
  // 43 years: 30 + 90; 44 on 2026-12-15: 29 + 90; a year of insurance on 2027-12-01, 27 for age from 2027-12-15.
  expect(ways(facts, [])[0]).toMatchObject({
    month: '2026-11',
    holdsUntil: '2026-12',
    lostOn: '2026-12-15',
    again: '2027-12',
  })
})

test('what brings the threshold back: months before a given one are not looked at', () => {
  // 45 years: 27 + 90 + 3 for fifteen months; 46 on 2026-12-15.
  const fading = ready({
    ...AT_95,
    birthday: '1980-12-15',
    education: 'bachelor-with-degree',
    insurance: { spans: [{ from: '2025-08', to: '2026-10', base: 'floor' }] },
  })
  expect([...waysTo120(fading, ON, [])][0]).toMatchObject({ months: 0, lostOn: '2026-12-15' })
  const actions = [action('keep-paying', 1, 1), action('master', 36, 4)]
  const found = [...searchWays(fading, ON, actions, '2027-01')].flatMap(({ plans }) => plans)
  // The second year is full when nine more months are.
  expect(found.map((plan) => [plan.actions, plan.month])).toEqual([[['keep-paying'], '2027-09']])
})

test('it ends on the first day below the threshold, whatever else that month brings', () => {
  // 44 years: 29 + 90 + 3; 120 from the birthday on, and nothing with the record.
  const facts = settled({
    birthday: '1981-12-10',
    education: 'bachelor-with-degree',
    insurance: { spans: [{ from: '2025-11', to: '2026-10', base: 'floor' }] },
    deductions: { ...NO_RECORDS, falseMaterial: ['2026-12-20'] },
  })
  expect(ways(facts, [])[0]).toMatchObject({ holdsUntil: '2026-12', lostOn: '2026-12-20' })
})

test('at the threshold again, with nothing to spare', () => {
  // 30 + 90, and 50 less for five years.
  const facts = settled({
    education: 'bachelor-with-degree',
    deductions: { ...NO_RECORDS, detention: ['2027-03-10'] },
  })
  expect(ways(facts, [])[0]).toMatchObject({
    total: 120,
    lostOn: '2027-03-10',
    again: '2032-04',
    breaksIf: ['age', 'education'],
  })
})

test('a line breaks a way where it counts for more than what there is to spare', () => {
  // 30 + 90 + 3: the year of insurance can be spared.
  const facts = settled({
    education: 'bachelor-with-degree',
    insurance: { spans: [{ from: '2025-11', to: '2026-10', base: 'floor' }] },
  })
  expect(ways(facts, [])[0]).toMatchObject({ total: 123, breaksIf: ['age', 'education'] })
})

test('where the rules are not taken to go on, a way ends with them', () => {
  const prepared = prepare(person({ ...AT_95, education: 'master' }))
  expect([...waysTo120(prepared, ON, [])][0]).toMatchObject({
    holdsUntil: '2027-12',
    lostOn: '2028-01-01',
    endsBy: [{ code: 'rules-end', rule: null, before: 148, after: 0 }],
  })
})

test('nothing is found for a day without rules, or where a record bars any total', () => {
  const none = { nearest: null, evaluations: 0 }
  expect(outcome(AT_95, [], '2022-12-31')).toEqual(none)
  expect(outcome(AT_95, [], 'today')).toEqual(none)
  const barred = { ...AT_95, deductions: { ...NO_RECORDS, seriousCrime: true } }
  expect(outcome(barred, [])).toEqual(none)
})

test('the nearest is the highest total, then the fewest changes, then the soonest', () => {
  const facts = settled({ birthday: '1960-01-01', qualifications: [] })
  expect(outcome(facts, []).nearest).toMatchObject({ actions: [], total: 0, months: 0 })
  const slow = [action('award-special', 30, 1), action('junior-college', 24, 1)]
  expect(outcome(facts, slow).nearest).toMatchObject({
    actions: ['award-special', 'junior-college'],
    months: 30,
    total: 80,
  })
  const equal = [action('award-general', 30, 1), action('bachelor', 24, 1)]
  expect(outcome(facts, [equal[0]!]).nearest).toMatchObject({ months: 30, total: 60 })
  // One of a group with the same points, sooner.
  expect(
    outcome(facts, [action('bachelor', 30, 1), action('skill-3', 24, 1)]).nearest,
  ).toMatchObject({ actions: ['skill-3'], months: 24 })
})

test('there is no nearest where a way is found, nor where no month is looked at', () => {
  expect(outcome(AT_95, [])).toEqual({ nearest: null, evaluations: 109 })
  expect(outcome(AT_95, [], ON, '2036-11').nearest).toBeNull()
  const poor = settled()
  expect(outcome(poor, [], ON, '2036-11').nearest).toMatchObject({ month: '2036-11', total: 30 })
  expect(outcome(poor, [], ON, '2036-12')).toEqual({ nearest: null, evaluations: 0 })
})

describe('only what can still be better is looked at', () => {
  /** 30 + 60, for ten years. */
  const poor = settled({ education: 'bachelor' })

  test('as long as nothing reaches the threshold, what may come nearer', () => {
    const college = action('junior-college', 12, 1)
    // Nothing done in all months, the diploma from the twelfth on; the award less than that; both.
    const all = outcome(settled(), [college, action('award-special', 12, 1)])
    expect(all.evaluations).toBe(121 + 109 + 0 + 109)
  })

  test('then what may reach it', () => {
    const all = outcome(poor, [action('award-special', 12, 3), action('suburb', 2, 1)])
    // The award reaches it in the first month; the suburbs never do, though they come nearer than nothing.
    expect(all.evaluations).toBe(121 + 1)
  })

  test('what comes to exactly the threshold stays beside what does as much', () => {
    const major = { shortageMajor: { inCatalogue: true, matchesJob: false } } as const
    const same = [action('match-major', 12, 3), action('award-special', 12, 3)]
    const found = ways({ ...poor, ...major }, same).map(({ actions }) => actions)
    expect(found).toEqual([['match-major'], ['award-special']])
  })
})

test('an action that comes after the ten years, or does not fit, is left out', () => {
  expect(ways(AT_95, [action('doctor', 121, 1), action('junior-college', 1, 1)])).toHaveLength(1)
})

test('a search says how far it is, and ends with the count of its sets', () => {
  const steps = [...searchWays(ready(AT_95), ON, [action('master', 36, 4), action('pay-x1', 1, 3)])]
  const last = steps[steps.length - 1]!
  expect(last.done).toBe(last.of)
  // Nothing, either, both.
  expect(last.of).toBe(4)
})

test('each way is what the engine scores for the facts as they are then', () => {
  const actions = [action('master', 36, 4), action('pay-x2', 6, 3), action('suburb', 2, 2)]
  for (const plan of ways(AT_95, actions)) {
    const taken = actions.filter(({ id }) => plan.actions.includes(id))
    const then = carryOut(person(AT_95), ON, taken, plan.month)
    expect(score(ready(then.facts), `${plan.month}-01`)).toBe(plan.total)
  }
})

test('a rule that stands alone hangs on one fact, so that what two actions add is their sum', () => {
  for (const { exclusive, facts } of RULES) {
    if (!exclusive) expect(facts).toHaveLength(1)
  }
})

describe('following a set of actions', () => {
  const ACTIONS = [action('master', 40, 4), action('pay-x08', 1, 2), action('pay-x1', 1, 3)]

  test('each plan of a search comes to the same when it is followed', () => {
    const follow = follower(ready(AT_95), ON)
    const plans = ways(AT_95, ACTIONS)
    expect(plans.length).toBeGreaterThan(1)
    for (const plan of plans) {
      const own = ACTIONS.filter(({ id }) => plan.actions.includes(id))
      expect(follow(own)).toEqual(plan)
    }
  })

  test('what it holds is the threshold, not its own total', () => {
    const facts = settled({ education: 'doctor', birthday: '1983-12-10' })
    // 43 years in December: a point less.
    expect(follower(ready(facts), ON)([])).toMatchObject({ total: 140, holdsUntil: 'beyond' })
  })

  test('from a month on, as a search that looks no earlier', () => {
    expect(follower(ready(AT_95), ON)([], '2036-01')).toMatchObject({ month: '2036-01' })
  })

  test('what does not reach the threshold is the nearest to it', () => {
    const poor = settled({ insurance: { spans: [] } })
    const plan = follower(ready(poor), ON)([action('skill-3', 12, 2)])
    expect(plan).toMatchObject({ actions: ['skill-3'], month: '2027-11', total: 90 })
  })

  test('read strictly it is the same plan with other months', () => {
    const facts = settled({
      education: 'junior-college',
      insurance: {
        spans: [
          { from: '2018-03', to: '2022-10', base: 'floor' },
          { from: '2022-11', to: '2024-06', base: 'x08' },
          { from: '2024-07', base: 'x1' },
        ],
      },
    })
    const strict = prepare(person(facts), { assume: 'rules-and-wage-continue', readings: 'strict' })
    expect(follower(ready(facts), ON)([])).toMatchObject({ month: '2026-11', total: 129 })
    expect(follower(strict, ON)([])).toMatchObject({ month: '2027-07', total: 157 })
  })

  test('nothing comes of what does not fit, nor where there is no total', () => {
    const follow = follower(ready(AT_95), ON)
    expect(follow([action('junior-college', 1, 1)])).toBeUndefined()
    const barred = { ...AT_95, deductions: { ...NO_RECORDS, seriousCrime: true } }
    expect(follower(ready(barred), ON)([])).toBeUndefined()
    expect(follower(ready(AT_95), 'today')([])).toBeUndefined()
    expect(follow([], '2099-01')).toBeUndefined()
  })
})
