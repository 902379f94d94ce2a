import { askedDays, type PermitDay, permitDayProblem } from './permit-days'
import type { Permit, Situation } from './types'

const TODAY = '2026-12-20'
const X = '2026-12-01'
const ALL = {
  endorsedOn: '2026-11-02',
  newExpiresOn: '2027-12-01',
  pointsFiledOn: '2026-11-09',
  returnedOn: '2026-11-16',
  suppliedOn: '2026-11-18',
  verifiedOn: '2026-11-20',
  decidedOn: '2026-12-10',
}

const problem = (
  field: PermitDay,
  day: string | undefined,
  permit: Partial<Permit> = {},
  kind: Situation['kind'] = 'renewal',
) => permitDayProblem(field, day, { expiresOn: X, ...permit }, { kind, today: TODAY })

test.each(['first', 'renewal', undefined] as const)('what is given fits, for %s', (kind) => {
  for (const [field, day] of Object.entries(ALL))
    expect(problem(field as PermitDay, day, ALL, kind)).toBeUndefined()
})

test.each<[PermitDay, string, boolean]>([
  ['expiresOn', '2028-12-20', true],
  ['expiresOn', '2028-12-21', false],
  ['expiresOn', '2016-12-20', true],
  ['expiresOn', '2016-12-19', false],
  ['newExpiresOn', '2028-12-20', true],
  ['newExpiresOn', '2028-12-21', false],
])('%s %s is near enough to be on a permit: %s', (field, day, fits) => {
  const permit = field === 'expiresOn' ? {} : { endorsedOn: ALL.endorsedOn }
  expect(problem(field, day, permit)).toEqual(fits ? undefined : { code: 'far-off' })
})

test('what was done may lie far back, and not ahead', () => {
  const long = { expiresOn: '2010-01-01', endorsedOn: '2009-12-20' }
  expect(problem('pointsFiledOn', '2009-12-21', long)).toBeUndefined()
  expect(problem('endorsedOn', TODAY)).toBeUndefined()
  expect(problem('endorsedOn', '2026-12-21')).toEqual({ code: 'not-yet', day: '2026-12-21' })
  expect(problem('decidedOn', '2036-12-21', ALL)).toEqual({ code: 'not-yet', day: '2036-12-21' })
})

test('the expiry comes first', () => {
  const given = { kind: 'renewal', today: TODAY } as const
  expect(permitDayProblem('expiresOn', X, undefined, given)).toBeUndefined()
  expect(permitDayProblem('expiresOn', '2099-01-01', undefined, given)).toEqual({ code: 'far-off' })
  expect(permitDayProblem('endorsedOn', X, undefined, given)).toEqual({ code: 'expiry-missing' })
  expect(permitDayProblem('endorsedOn', undefined, undefined, given)).toEqual({
    code: 'expiry-missing',
  })
})

test.each<[PermitDay, Partial<Permit>, Situation['kind'], PermitDay | undefined]>([
  ['endorsedOn', {}, 'renewal', undefined],
  ['newExpiresOn', {}, 'renewal', 'endorsedOn'],
  ['newExpiresOn', {}, 'first', 'endorsedOn'],
  ['pointsFiledOn', {}, 'renewal', 'endorsedOn'],
  ['pointsFiledOn', {}, undefined, 'endorsedOn'],
  ['pointsFiledOn', {}, 'first', undefined],
  ['verifiedOn', { endorsedOn: '2026-11-02' }, 'renewal', 'pointsFiledOn'],
  ['verifiedOn', {}, 'first', 'pointsFiledOn'],
  ['returnedOn', { endorsedOn: '2026-11-02' }, 'renewal', 'pointsFiledOn'],
  ['suppliedOn', { pointsFiledOn: '2026-11-09' }, 'first', 'returnedOn'],
  ['decidedOn', {}, 'first', 'pointsFiledOn'],
  ['decidedOn', { endorsedOn: '2026-11-02' }, 'renewal', 'pointsFiledOn'],
  ['decidedOn', { endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }, 'renewal', undefined],
])('before %s of %j, for %s, has to come %s', (field, permit, kind, needed) => {
  const wanted = needed && { code: 'write-first', needed }
  const day = field === 'newExpiresOn' ? '2027-12-01' : '2026-12-10'
  expect(problem(field, day, permit, kind)).toEqual(wanted)
})

test('a day that is too early or too late for another is told with the permit as it would be', () => {
  const early = { expiresOn: X, ...ALL, verifiedOn: '2026-11-08' }
  expect(problem('verifiedOn', '2026-11-08', ALL)).toEqual({
    code: 'too-early',
    clash: { day: 'verifiedOn', code: 'before-step', than: 'suppliedOn' },
    permit: early,
  })
  const late = { expiresOn: X, ...ALL, pointsFiledOn: '2026-11-21' }
  expect(problem('pointsFiledOn', '2026-11-21', ALL)).toEqual({
    code: 'too-late',
    clash: { day: 'returnedOn', code: 'before-step', than: 'pointsFiledOn' },
    permit: late,
  })
})

test('days that clash with each other alone keep no other from being taken', () => {
  const clashing = { ...ALL, newExpiresOn: X }
  expect(problem('decidedOn', '2026-12-10', clashing)).toBeUndefined()
})

test.each<[PermitDay, Partial<Permit>, Situation['kind'], PermitDay | undefined]>([
  ['endorsedOn', ALL, 'renewal', 'newExpiresOn'],
  ['endorsedOn', { ...ALL, newExpiresOn: undefined }, 'renewal', 'pointsFiledOn'],
  ['endorsedOn', { endorsedOn: X, decidedOn: X }, 'renewal', 'decidedOn'],
  ['endorsedOn', { endorsedOn: X }, 'renewal', undefined],
  ['endorsedOn', ALL, 'first', 'newExpiresOn'],
  ['endorsedOn', { ...ALL, newExpiresOn: undefined }, 'first', undefined],
  ['newExpiresOn', ALL, 'renewal', undefined],
  ['pointsFiledOn', ALL, 'renewal', 'returnedOn'],
  ['pointsFiledOn', ALL, 'first', 'returnedOn'],
  ['pointsFiledOn', { ...ALL, returnedOn: undefined }, 'renewal', 'suppliedOn'],
  ['returnedOn', ALL, 'renewal', 'suppliedOn'],
  ['returnedOn', { ...ALL, suppliedOn: undefined }, 'renewal', undefined],
  ['suppliedOn', ALL, 'renewal', undefined],
  ['verifiedOn', ALL, 'renewal', 'decidedOn'],
  ['verifiedOn', ALL, 'first', 'decidedOn'],
  ['decidedOn', ALL, 'renewal', undefined],
])('%s of %j, for %s, is held by %s', (field, permit, kind, later) => {
  expect(problem(field, undefined, permit, kind)).toEqual(later && { code: 'later-given', later })
})

test('the expiry is taken back only where nothing else is known of the permit', () => {
  expect(problem('expiresOn', undefined)).toBeUndefined()
  expect(problem('expiresOn', undefined, { endorsedOn: undefined })).toBeUndefined()
  expect(problem('expiresOn', undefined, { addressMatches: false })).toEqual({
    code: 'expiry-needed',
  })
})

test.each<[Partial<Permit>, Situation['kind'], string]>([
  [{}, 'renewal', 'endorsedOn'],
  [{}, undefined, 'endorsedOn'],
  [{}, 'first', 'endorsedOn pointsFiledOn'],
  [{ endorsedOn: '2026-11-02' }, 'renewal', 'endorsedOn newExpiresOn pointsFiledOn'],
  [{ newExpiresOn: '2027-12-01' }, 'renewal', 'endorsedOn newExpiresOn'],
  [
    { pointsFiledOn: '2026-11-09' },
    'renewal',
    'endorsedOn pointsFiledOn returnedOn verifiedOn decidedOn',
  ],
  [
    { pointsFiledOn: X, returnedOn: X, verifiedOn: X },
    'first',
    'endorsedOn pointsFiledOn returnedOn suppliedOn verifiedOn decidedOn',
  ],
  [{ pointsFiledOn: X, decidedOn: X }, 'first', 'endorsedOn pointsFiledOn verifiedOn decidedOn'],
  [{ verifiedOn: '2026-11-20' }, 'renewal', 'endorsedOn verifiedOn'],
  [
    ALL,
    'renewal',
    'endorsedOn newExpiresOn pointsFiledOn returnedOn suppliedOn verifiedOn decidedOn',
  ],
])('with %j, for %s, besides the expiry are asked: %s', (permit, kind, asked) => {
  expect(askedDays({ expiresOn: X, ...permit }, kind).join(' ')).toBe(`expiresOn ${asked}`)
})

test('without a permit the expiry alone is asked for', () => {
  expect(askedDays(undefined, 'first')).toEqual(['expiresOn'])
})
