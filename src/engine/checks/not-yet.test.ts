import { PROFILE_SCHEMA, type Profile } from '../profile'
import { prepare } from '../record'
import type { Permit, Situation } from '../situation'
import { isNotYet } from './not-yet'
import { selfCheck } from './self-check'

const empty = { schema: PROFILE_SCHEMA, id: 'x', label: '甲', facts: {}, progress: {} } as const

/** The checks of a situation that are only not due yet. */
function notYet(on: string, permit?: Permit, more: Partial<Situation> = {}): string[] {
  const situation: Situation = { kind: 'renewal', changes: [], permit, ...more }
  const profile: Profile = { ...empty, situation }
  return selfCheck(prepare(profile), situation, on)
    .filter(isNotYet)
    .map(({ id }) => id)
}

const PERMIT = { expiresOn: '2026-12-01' }

test.each<[string, Permit, string[]]>([
  ['2026-10-31', PERMIT, ['R1', 'R2', 'R3']],
  ['2026-12-01', PERMIT, ['R1', 'R2', 'R3']],
  ['2026-12-02', PERMIT, ['R3']],
  ['2026-11-10', { ...PERMIT, endorsedOn: '2026-11-09' }, ['R3']],
  ['2026-11-20', { ...PERMIT, endorsedOn: '2026-11-09', pointsFiledOn: '2026-11-16' }, []],
])('on %s, of the permit %j, what is still to come is not in order yet: %j', (on, permit, ids) => {
  expect(notYet(on, permit)).toEqual(ids)
})

test('a last day that is not worked has the working day before it, until that has gone', () => {
  const atWork = (on: string, expiresOn: string) => {
    const situation: Situation = { kind: 'renewal', changes: [], permit: { expiresOn } }
    const [first] = selfCheck(prepare({ ...empty, situation }), situation, on)
    return [first!.by, first!.byAtWork]
  }
  const by = (day: string): unknown => expect.objectContaining({ day })
  expect(atWork('2026-11-28', '2026-12-20')).toEqual([by('2026-12-20'), '2026-12-18'])
  expect(atWork('2026-12-19', '2026-12-20')).toEqual([by('2026-12-20'), undefined])
  expect(atWork('2026-11-28', '2026-12-18')).toEqual([by('2026-12-18'), undefined])
})

test('what is wrong or not known is no such thing', () => {
  expect(notYet('2026-11-27')).toEqual([])
})

test('a move of a while ago is to be told, one of long ago is late', () => {
  const moved = (movedOn: string) =>
    notYet('2026-11-22', undefined, { changes: ['address'], movedOn })
  expect(moved('2026-10-23')).toEqual(['R17'])
  expect(moved('2026-10-22')).toEqual([])
})
