/** With a second set of rules, days before and after its first one answer each by its own. */
import {
  type Change,
  explain,
  parse,
  policyOn,
  prepare,
  PROFILE_SCHEMA,
  renewal,
  selfCheck,
  type Situation,
} from '@/engine'
import type { RenewalLists, RuleSet } from '@/engine/policy/rule-set'

jest.mock('@/engine/policy/rule-sets', () => {
  const { RULES_2023: rules } = jest.requireActual<{ RULES_2023: RuleSet }>('@/engine/policy/2023')
  const next: RuleSet = {
    ...rules,
    id: '2028',
    from: '2028-01-01',
    to: '2032-12-31',
    points: { ...rules.points, shortageMajor: 25 },
    endorsement: { ...rules.endorsement, daysBefore: 45 },
    contract: { ...rules.contract, leastMonthsLeft: 6 },
    ruleClauses: { ...rules.ruleClauses, 'shortage-major': ['A7-3', 'A11'] },
  }
  return { RULE_SETS: [rules, next] }
})

jest.mock('@/engine/policy/list-sets', () => {
  const { LISTS_2023: lists } = jest.requireActual<{ LISTS_2023: RenewalLists }>(
    '@/engine/policy/2023/lists',
  )
  const next: RenewalLists = {
    ...lists,
    papers: lists.papers.map((one) => (one.id === 'letter' ? { ...one, origin: 'office' } : one)),
    steps: lists.steps.filter(({ id }) => id !== 'receipt'),
    failures: lists.failures.map((one) => (one.id === 'R10' ? { ...one, sources: ['A'] } : one)),
  }
  return { LIST_SETS: { '2023': lists, '2028': next } }
})

const BEFORE = '2027-12-31'
const AFTER = '2028-01-01'
const changes: Change[] = ['employer']
const permit = (expiresOn: string, rest = {}): Situation => ({
  changes,
  permit: { expiresOn, ...rest },
})
const { profile } = parse({
  ...{ schema: PROFILE_SCHEMA, id: 'x', label: '甲' },
  facts: { shortageMajor: { inCatalogue: true, matchesJob: true } },
})

test('points, with their clauses', () => {
  const line = (day: string) => {
    const { policy, lines, beyondCoverage } = explain(prepare(profile), day)
    const { value, clauses } = lines.find(({ rule }) => rule === 'shortage-major')!
    return { policy, value, clauses, beyondCoverage }
  }
  expect(line(BEFORE)).toEqual({ policy: '2023', value: 30, clauses: ['A7-3'] })
  expect(line(AFTER)).toEqual({ policy: '2028', value: 25, clauses: ['A7-3', 'A11'] })
  expect(policyOn(AFTER).covered).toEqual({ from: '2023-01-01', to: '2032-12-31' })
  expect(explain(prepare(profile), '2033-01-01').policy).toBe('not-known')
  expect(
    explain(prepare(profile, { assume: 'rules-and-wage-continue' }), '2033-01-01').policy,
  ).toBe('2028')
})

test('the dates of a renewal', () => {
  const opens = (day: string) => {
    const { dates, phase } = renewal(permit('2028-02-10'), day)
    return [dates.windowOpens, phase]
  }
  expect(opens(BEFORE)).toEqual([expect.objectContaining({ day: '2028-01-11' }), 'too-early'])
  expect(opens(AFTER)).toEqual([expect.objectContaining({ day: '2027-12-27' }), 'open'])
})

test('a 签注 goes by the rules of its own day, whenever it is asked about', () => {
  const kept = (endorsedOn: string) =>
    parse({ ...profile, situation: permit('2028-02-10', { endorsedOn }) }).profile.situation.permit
  expect(kept(BEFORE)).toEqual({ expiresOn: '2028-02-10' })
  expect(kept(AFTER)).toEqual({ expiresOn: '2028-02-10', endorsedOn: AFTER })
  const early = permit('2028-02-10', { endorsedOn: BEFORE })
  expect(renewal(early, '2028-01-05').phase).toBe('open')
})

test('steps and papers', () => {
  const plan = (day: string) => {
    const { papers, steps } = renewal(permit('2028-02-10'), day)
    return [
      papers.find(({ id }) => id === 'letter')?.origin,
      steps.some(({ id }) => id === 'receipt'),
    ]
  }
  expect(plan(BEFORE)).toEqual(['employer', true])
  expect(plan(AFTER)).toEqual(['office', false])
  expect(plan('no day')).toEqual(['office', false])
})

test('the self-check', () => {
  const contract = { from: '2027-06-01', until: '2028-06-01' }
  const check = (day: string) => {
    const { because, sources } = selfCheck(prepare(profile), { changes, contract }, day).find(
      ({ id }) => id === 'R10',
    )!
    return { because, sources }
  }
  expect(check(BEFORE)).toEqual({
    because: { code: 'contract-fits', params: { until: contract.until } },
    sources: ['S1'],
  })
  expect(check(AFTER)).toEqual({
    because: { code: 'contract-runs-out', params: { until: contract.until, months: 6 } },
    sources: ['A'],
  })
})
