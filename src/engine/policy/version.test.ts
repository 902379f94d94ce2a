import { RULE_SETS } from './rule-sets'
import { policyOn } from './version'

const BOUNDS = { covered: { from: '2023-01-01', to: '2027-12-31' }, wagesTo: '2027-06' }

test.each(['2023-01-01', '2026-11-22', '2027-12-31'])('%s has its rules', (on) => {
  const { table, ...rest } = policyOn(on)
  expect(table).toBe(RULE_SETS[0]!.points)
  expect(rest).toEqual(BOUNDS)
})

test.each(['2022-12-31', '2028-01-01', '2026-02-30', 'today', ''])('%j has none', (on) => {
  expect(policyOn(on)).toEqual({ table: undefined, ...BOUNDS })
})
