import { attention, renewal } from '../renewal'
import type { Permit, Situation } from '../situation'
import { forSchool } from './for-school'

const SCHOOL = '2027-03-15'
const EXPIRES = { expiresOn: '2027-04-09' }
const FILED = { ...EXPIRES, pointsFiledOn: '2026-12-07' }
const DECIDED = { ...FILED, verifiedOn: '2026-12-15', decidedOn: '2027-01-05' }

const asked = (
  on: string,
  permit: Permit | undefined = EXPIRES,
  { kind = 'first', neededBy = SCHOOL }: Partial<Pick<Situation, 'kind' | 'neededBy'>> = {},
) => {
  const situation: Situation = { kind, changes: [], neededBy, permit }
  const plan = forSchool(renewal(situation, on), situation, on)
  return { school: plan.school, attention: attention(situation, plan, on)?.code }
}

test.each([
  ['long before', '2026-11-28'],
  ['on the last day', '2027-02-03'],
  ['after it', '2027-02-04'],
  ["on the school's day", SCHOOL],
])('nothing is filed, %s: it comes first, with the day by which it must be verified', (_, on) => {
  expect(asked(on)).toEqual({
    school: { neededBy: SCHOOL, verifyBy: '2027-02-03' },
    attention: 'act',
  })
})

test('the same before the permit is written down', () => {
  const situation: Situation = { kind: 'first', changes: [], neededBy: SCHOOL }
  const plan = forSchool(renewal(situation, '2026-11-28'), situation, '2026-11-28')
  expect(plan.school?.verifyBy).toBe('2027-02-03')
  expect(attention(situation, plan, '2026-11-28')?.code).toBe('act')
})

test('filed, it is waited for; decided, the day is that of the notice', () => {
  expect(asked('2026-12-10', FILED)).toEqual({ school: undefined, attention: undefined })
  expect(asked('2027-01-07', DECIDED)).toEqual({ school: { neededBy: SCHOOL }, attention: 'act' })
  // The next cycle's window is open: what is said of this one is history.
  expect(asked('2027-03-12', DECIDED).school).toBeUndefined()
})

test.each([
  ['past', { neededBy: '2026-11-27' }],
  ['of a renewal', { kind: 'renewal' }],
  ['for which the points of a later renewal count', { neededBy: '2027-05-01' }],
] as const)('a day %s asks for nothing', (_, other) => {
  expect(asked('2026-11-28', EXPIRES, other)).toEqual({ school: undefined, attention: undefined })
})

test('nor does that of a renewal whose permit is endorsed', () => {
  const endorsed = { expiresOn: '2026-12-20', endorsedOn: '2026-11-25', newExpiresOn: '2027-12-20' }
  expect(asked('2026-11-28', endorsed, { kind: 'renewal' }).school).toBeUndefined()
})

test('nor does none', () => {
  const situation: Situation = { kind: 'first', changes: [], permit: EXPIRES }
  const plan = renewal(situation, '2026-11-28')
  expect(forSchool(plan, situation, '2026-11-28')).toBe(plan)
})
