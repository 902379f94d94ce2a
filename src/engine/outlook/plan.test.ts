import { waysTo120 } from './ways'
import { ready, settled } from '../../../test/engine/build'

/** Rules that go on from those of 2023 with less for a degree. */
jest.mock('../policy/rule-sets', () => {
  const { RULES_2023 } = jest.requireActual<typeof import('../policy/2023')>('../policy/2023')
  const { points } = RULES_2023
  const education = { ...points.education, doctor: 80 }
  const later = { ...RULES_2023, from: '2028-01-01', to: '2029-12-31' }
  return { RULE_SETS: [RULES_2023, { ...later, points: { ...points, education } }] }
})

test('a way ends on the day on which other rules begin that give less', () => {
  const prepared = ready(settled({ education: 'doctor' }), 'rules-and-wage-continue')
  expect([...waysTo120(prepared, '2026-11-23', [])][0]).toMatchObject({
    total: 140,
    holdsUntil: '2027-12',
    lostOn: '2028-01-01',
    endsBy: [{ code: 'rules-begin', rule: 'education', before: 110, after: 80 }],
  })
})
