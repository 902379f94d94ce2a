import {
  permitDayProblem as problemOf,
  type Permit,
  type PermitDay,
  type Situation,
} from '@/engine'
import { permitDayHint, permitDayText } from './permit-days'

const permitDayProblem = (...given: Parameters<typeof problemOf>) => {
  const found = problemOf(...given)
  return found && permitDayText(found)
}

const TODAY = '2026-12-20'
const X = '2026-12-01'
const problem = (
  field: PermitDay,
  day: string | undefined,
  permit: Partial<Permit> | undefined = {},
  kind: Situation['kind'] = 'renewal',
) => permitDayProblem(field, day, permit && { expiresOn: X, ...permit }, { kind, today: TODAY })

const ALL = {
  endorsedOn: '2026-11-02',
  newExpiresOn: '2027-12-01',
  pointsFiledOn: '2026-11-09',
  verifiedOn: '2026-11-20',
  decidedOn: '2026-12-10',
}

test.each<[PermitDay, string, Partial<Permit>, RegExp]>([
  ['endorsedOn', '2026-10-31', {}, /^比到期日早了31天/],
  ['endorsedOn', '2026-12-21', {}, /^这一天还没到：2026年12月21日$/],
  ['endorsedOn', '2026-11-10', { pointsFiledOn: '2026-11-09' }, /^不能晚于“单位提交积分/],
  ['endorsedOn', '2026-12-20', { newExpiresOn: '2026-12-20' }, /^不能晚于“签注后，新的有效期到”/],
  [
    'newExpiresOn',
    '2026-12-20',
    { endorsedOn: '2026-12-20' },
    /^要比“签注办好的日子”（2026年12月20日）晚$/,
  ],
  [
    'expiresOn',
    '2026-12-15',
    { pointsFiledOn: '2026-11-09' },
    /^记着的“单位提交积分的日子”（2026年11月9日）比这一天早了不止30天/,
  ],
  [
    'pointsFiledOn',
    '2026-11-09',
    { ...ALL, lastFiledOn: '2026-11-09' },
    /^要比“上一轮提交积分的日子”（2026年11月9日）晚$/,
  ],
  ['newExpiresOn', '2027-12-01', {}, /^先写“签注办好的日子”$/],
  ['newExpiresOn', X, ALL, /^新的到期日要比原来的（2026年12月1日）晚$/],
  ['pointsFiledOn', '2026-11-09', {}, /^先写“签注办好的日子”$/],
  ['pointsFiledOn', '2026-11-01', { endorsedOn: '2026-11-02' }, /^不能早于“签注办好的日子”/],
  ['pointsFiledOn', '2026-11-21', ALL, /^不能晚于“材料审核属实的日子”/],
  ['verifiedOn', '2026-11-20', { endorsedOn: '2026-11-02' }, /^先写“单位提交积分的日子”$/],
  ['verifiedOn', '2026-11-08', ALL, /^不能早于“单位提交积分/],
  ['decidedOn', '2026-11-19', ALL, /^不能早于“材料审核属实/],
  ['expiresOn', '2026-12-03', ALL, /^记着的签注日（2026年11月2日）比这一天早了不止30天/],
  ['expiresOn', '2027-12-01', ALL, /^记着的新到期日/],
])('%s on %s', (field, day, permit, words) => {
  expect(problem(field, day, permit)).toMatch(words)
})

test('a date that was mistyped', () => {
  expect(problem('expiresOn', '2028-12-21')).toBe('离今天太远了，请核对是不是居住证上的有效期')
})

test('nothing is taken back that something later hangs on', () => {
  expect(problem('endorsedOn', undefined, ALL)).toBe(
    '后面还记着“签注后，新的有效期到”，先把那一个清空',
  )
  expect(problem('endorsedOn', undefined, { ...ALL, newExpiresOn: undefined })).toBe(
    '后面还记着“单位提交积分的日子”，先把那一个清空',
  )
  expect(
    problem('endorsedOn', undefined, { endorsedOn: X, newExpiresOn: '2027-12-01' }, 'first'),
  ).toMatch(/^后面还记着“签注后/)
  expect(problem('decidedOn', undefined, ALL)).toBeUndefined()
  expect(problem('newExpiresOn', undefined, ALL)).toBeUndefined()
  expect(problem('expiresOn', undefined, ALL)).toMatch(/不能空着$/)
  expect(problem('expiresOn', undefined)).toBeUndefined()
})

test('the expiry comes first', () => {
  const given = { kind: 'renewal', today: TODAY } as const
  expect(permitDayProblem('expiresOn', X, undefined, given)).toBeUndefined()
  expect(permitDayProblem('endorsedOn', X, undefined, given)).toBe('先写居住证有效期到哪天')
})

test('an older expiry is meant by nobody who applies for the first time', () => {
  expect(permitDayHint('expiresOn', 'first')).toBe('印在居住证正面')
  for (const kind of ['renewal', undefined] as const) {
    expect(permitDayHint('expiresOn', kind)).toContain('印在居住证正面。')
    expect(permitDayHint('expiresOn', kind)).toContain('填原来的旧日子')
  }
  expect(permitDayHint('verifiedOn', 'first')).toContain('问不到哪天，就写知道的那天')
  expect(permitDayHint('endorsedOn', 'renewal')).toBeUndefined()
})
