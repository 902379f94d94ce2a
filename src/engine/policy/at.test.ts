import { CONFLICTS } from '@/text/policy'
import { toDay } from '../time/day'
import { addMonths, firstDay, toMonth, writeMonth } from '../time/month'
import { at, isBeyondCoverage, LATEST_RULES, pointsAt, renewalRules, rulesOn } from './at'
import { LIST_SETS } from './list-sets'
import { listsOf } from './lists-of'
import { RULE_SETS } from './rule-sets'
import { UNDECIDED } from './undecided'

const on = (text: string, goesOn = false) => at(toDay(text), goesOn)?.id

test('the rules of 2023 answer from their first day to their last one, and for no other day', () => {
  expect(on('2022-12-31')).toBeUndefined()
  expect(on('2023-01-01')).toBe('2023')
  expect(on('2027-12-31')).toBe('2023')
  expect(on('2028-01-01')).toBeUndefined()
})

test('assumed to go on, they answer for later days, never for earlier ones', () => {
  expect(on('2022-12-31', true)).toBeUndefined()
  expect(on('2026-11-22', true)).toBe('2023')
  expect(on('2099-12-31', true)).toBe('2023')
})

test('strict changes what its conflicts say and nothing else, for the same days', () => {
  for (const goesOn of [false, true]) {
    for (const text of ['2022-12-31', '2023-01-01', '2027-12-31', '2028-01-01']) {
      const chosen = pointsAt(toDay(text), goesOn)
      const strict = pointsAt(toDay(text), goesOn, true)
      expect(pointsAt(toDay(text), goesOn, false)).toBe(chosen)
      expect(at(toDay(text), goesOn)?.points).toBe(chosen)
      if (chosen === undefined) expect(strict).toBeUndefined()
      else
        expect(strict).toEqual({
          ...chosen,
          tierMonths: 'within',
          publicService: { perYear: 4, minYears: 6, leftOut: 5 },
        })
    }
  }
})

test('what is read strictly is every conflict that is open and has a number, by its own rule', () => {
  const open = CONFLICTS.filter(({ standing }) => standing === 'open-number')
  const named = open.map(({ id, rules }) => ({ id, rules }))
  expect(named.map(({ id }) => id)).toEqual(['base-downward', 'service-years'])
  expect(UNDECIDED).toEqual(open.map(({ id, rules, confidence }) => ({ id, rules, confidence })))
  for (const { points } of RULE_SETS)
    expect(points.strict.map(({ id, rule }) => ({ id, rules: [rule] }))).toEqual(named)
})

test('only days after the last rules are beyond coverage', () => {
  expect(
    ['2022-12-31', '2027-12-31', '2028-01-01'].map((day) => isBeyondCoverage(toDay(day))),
  ).toEqual([false, false, true])
})

test('every month from the first rules to two years past the last ones has one version or none', () => {
  const found: string[] = []
  for (let month = toMonth('2022-01'); month <= toMonth('2029-12'); month = addMonths(month, 1)) {
    const day = firstDay(month)
    const answering = RULE_SETS.filter(({ from, to }) => day >= toDay(from) && day <= toDay(to))
    expect(answering.length).toBeLessThan(2)
    expect(at(day, false)).toBe(answering[0])
    if (answering.length === 1) found.push(writeMonth(month))
  }
  expect([found[0], found.at(-1), found.length]).toEqual(['2023-01', '2027-12', 60])
})

test('a renewal is answered on every day, by the rules of its day or those nearest before it', () => {
  for (const text of ['1999-12-31', '2022-12-31', '2023-01-01', '2027-12-31', '2028-01-01']) {
    expect(renewalRules(toDay(text)).id).toBe('2023')
    expect(rulesOn(text)).toBe(renewalRules(toDay(text)))
  }
  expect(rulesOn('2026-02-30')).toBe(LATEST_RULES)
})

test('every set of rules has its lists, and no list is of another', () => {
  expect(Object.keys(LIST_SETS)).toEqual(RULE_SETS.map(({ id }) => id))
  expect(RULE_SETS.map(listsOf)).toEqual(Object.values(LIST_SETS))
})
