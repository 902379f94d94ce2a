import type { Facts } from '../facts/registry'
import { LATEST_RULES } from '../policy/at'
import { toDay } from '../time/day'
import { toMonth } from '../time/month'
import { RULES } from './rules'
import { isUnsettled, rulesWithFacts, score, totalOrZero } from './score'
import {
  backwards,
  certificate,
  NO_RECORDS,
  ready,
  settled,
  TODAY,
} from '../../../test/engine/build'

test('every line adds up', () => {
  const facts = settled({
    education: 'bachelor',
    insurance: backwards([60, 'x1']),
    award: 'city-special',
    deductions: { ...NO_RECORDS, detention: ['2026-01-01'] },
  })
  expect(score(ready(facts), TODAY)).toBe(30 + 60 + 15 + 50 + 30 - 50)
})

test('of education and qualification only the higher counts', () => {
  const facts = settled({
    education: 'bachelor-with-degree',
    insurance: backwards([12, 'x1']),
    qualifications: [certificate('mid-title')],
  })
  expect(score(ready(facts), TODAY)).toBe(133)
})

test('nothing known is nothing, and no total is below 0', () => {
  expect(score(ready({}), TODAY)).toBe(0)
  const facts = settled({ deductions: { ...NO_RECORDS, crime: ['2026-01-01'] } })
  expect(score(ready(facts), TODAY)).toBe(0)
})

test('there is no ceiling', () => {
  const facts = settled({ education: 'doctor', founder: true, intermediary: true })
  expect(score(ready(facts), TODAY)).toBe(380)
})

test.each(['2022-12-31', '2028-01-01', '2026-02-29', '2026-11', '', 'tomorrow'])(
  'on %j there is no total',
  (on) => {
    expect(score(ready(settled()), on)).toBeNull()
  },
)

test('assumed to go on, the rules answer past their last day', () => {
  const prepared = ready(settled(), 'rules-and-wage-continue')
  expect(score(prepared, '2028-01-01')).toBe(30)
  expect(score(prepared, '2022-12-31')).toBeNull()
})

test('a serious crime leaves no total', () => {
  const facts = settled({ deductions: { ...NO_RECORDS, seriousCrime: true } })
  expect(score(ready(facts), TODAY)).toBeNull()
})

test('where there is no total, none of the points are held against the threshold', () => {
  expect([totalOrZero(null), totalOrZero(0), totalOrZero(121)]).toEqual([0, 0, 121])
})

test.each<[boolean, number, number, true?]>([
  [false, 95, 95],
  [true, 95, 125],
  [true, 95, 95, true],
])('unsettled %s: %i to %i', (...[unsettled, low, high, mayBeVetoed]) => {
  expect(isUnsettled({ low, high, open: [], assumed: [], mayBeVetoed })).toBe(unsettled)
})

test('a rule is left out where there is none of what it reads, and then it is worth nothing', () => {
  const ids = (facts: Facts) => rulesWithFacts(ready(facts).counted).map(({ id }) => id)
  const always = ['education', 'investment', 'insurance-base', 'award'] as const
  expect(ids({})).toEqual(expect.arrayContaining([...always]))
  expect(ids({})).not.toContain('age')
  expect(ids({})).not.toContain('founder')
  expect(ids({})).not.toContain('crime')
  expect(ids(settled({ founder: true }))).toEqual(expect.arrayContaining(['age', 'founder']))
  expect(ids({ deductions: { ...NO_RECORDS, crime: ['2026-01-01'] } })).toContain('crime')
  const { counted } = ready({})
  const kept = rulesWithFacts(counted)
  const left = RULES.filter((rule) => !kept.includes(rule))
  const [day, month] = [toDay(TODAY), toMonth('2026-11')]
  expect(left.map((rule) => rule.worth(counted, LATEST_RULES.points, day, month))).toEqual(
    left.map(() => 0),
  )
})
