import { prepare, PROFILE_SCHEMA, selfCheck, type Check, type Permit, type Profile } from '@/engine'
import { byTarget, changeWord, targetOf } from './target'

const checksOf = (part: Partial<Profile>): Check[] => {
  const empty = { schema: PROFILE_SCHEMA, id: 'x', label: '甲', facts: {}, progress: {} } as const
  const profile: Profile = { ...empty, situation: { changes: [] }, ...part }
  return selfCheck(prepare(profile), profile.situation, '2026-11-23')
}

const where = (part: Partial<Profile>, id: Check['id']): [string, string] => {
  const check = checksOf(part).find((one) => one.id === id)!
  return [targetOf(check), changeWord(check)]
}

test('a check leads to the fact that decides it, as its reason stands', () => {
  expect(where({}, 'R1')).toEqual(['permit', '去填'])
  expect(where({}, 'R4')).toEqual(['insurance', '去填'])
  expect(where({}, 'R8')).toEqual(['tax', '去填'])
  expect(where({}, 'R10')).toEqual(['changes', '去填'])
  expect(where({}, 'R11')).toEqual(['papers', '去看清单'])
  expect(where({}, 'R15')).toEqual(['points', '去填'])
  expect(where({ situation: { changes: ['address'] } }, 'R17')).toEqual(['address', '去看步骤'])
  expect(where({}, 'R17')).toEqual(['changes', '去填'])
  expect(where({ situation: { kind: 'first', changes: [] } }, 'R16')[0]).toBe('kind')
  expect(
    where({ situation: { changes: [], contract: { employerMatchesSystem: false } } }, 'R16'),
  ).toEqual(['changes', '改这条事实'])
  const given = { expiresOn: '2025-12-01', endorsedOn: '2025-11-20' }
  const cycle = (permit: Permit): Partial<Profile> => ({
    situation: { kind: 'renewal', changes: [], permit },
  })
  expect(where(cycle(given), 'R3')).toEqual(['renewal', '去续办'])
  expect(where(cycle({ expiresOn: '2027-11-01' }), 'R3')).toEqual(['permit', '去填'])
  // Late, the day may be wrong; in time there is only something to do.
  expect(where(cycle({ expiresOn: '2026-12-01' }), 'R1')).toEqual(['endorse', '去看步骤'])
  expect(where(cycle({ expiresOn: '2026-11-01' }), 'R1')[0]).toBe('permit')
  expect(where(cycle({ expiresOn: '2026-11-01' }), 'R2')[0]).toBe('endorse')
  const spans = [{ from: '2025-01', base: 'x1' as const, taxMismatch: true }]
  expect(where({ facts: { insurance: { spans } } }, 'R8')[0]).toBe('insurance')
})

test('what is open stands by what settles it, each check once', () => {
  const open = checksOf({})
  const groups = byTarget(open)
  expect(groups.flatMap(({ checks }) => checks)).toHaveLength(open.length)
  expect(groups[0]).toMatchObject({ target: 'permit', checks: open.slice(0, 3) })
  const ids = (target: string) =>
    groups.find((group) => group.target === target)?.checks.map(({ id }) => id)
  expect(ids('changes')).toEqual(['R10', 'R17'])
  expect(ids('deductions')).toEqual(['R12', 'R13', 'R14'])
})
