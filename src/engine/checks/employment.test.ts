import { PROFILE_SCHEMA, type Profile } from '../profile'
import { prepare } from '../record'
import type { Situation } from '../situation'
import { selfCheck } from './self-check'

const R11 = (stepsDone: Situation['stepsDone']) => {
  const situation: Situation = { kind: 'renewal', changes: [], unchanged: true, stepsDone }
  const about = { schema: PROFILE_SCHEMA, id: 'x', label: '甲', facts: {}, progress: {} } as const
  const profile: Profile = { ...about, situation }
  return selfCheck(prepare(profile), situation, '2026-12-06').find(({ id }) => id === 'R11')!
}

test('what was given to the employer is not missing, whatever was ticked', () => {
  expect(R11({}).because).toMatchObject({ code: 'papers-missing' })
  expect(R11({ 'hand-over': '2026-12-05' }).because).toMatchObject({ code: 'papers-not-asked' })
})
