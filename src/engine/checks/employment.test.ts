import { certificate, person, settled } from '../../../test/engine/build'
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

test('a certificate that brings no more than the diploma asks for no match with the job', () => {
  const R9 = (education: 'bachelor' | 'junior-college') => {
    // 技能三级 has the 60 points of 本科 without a degree: of equals the diploma counts (article 11).
    const facts = settled({
      education,
      qualifications: [certificate('skill-3', { matchesJob: false })],
    })
    const profile = person(facts, { kind: 'renewal' })
    return selfCheck(prepare(profile), profile.situation, '2026-12-06').find(
      ({ id }) => id === 'R9',
    )!
  }
  expect(R9('junior-college').because.code).toBe('title-not-matching')
  expect(R9('bachelor').because.code).not.toBe('title-not-matching')
})
