import { PROFILE_SCHEMA, type Profile } from '@/engine'
import { filledWith, wrongDay } from './days'

const TODAY = '2026-11-23'
const profile: Profile = {
  schema: PROFILE_SCHEMA,
  id: 'p1',
  label: '我',
  facts: {},
  situation: { kind: 'renewal', changes: ['address'], permit: { expiresOn: '2026-12-10' } },
  progress: {},
}

test('days of the permit stand on it, the other steps are ticked off with their paper', () => {
  const days = {
    endorse: '2026-11-12',
    address: '2026-11-13',
    'employer-code': '2026-11-14',
    submit: '2026-11-18',
    counter: undefined,
  }
  const { situation, progress } = filledWith(profile, days)
  expect(situation).toEqual({
    ...profile.situation,
    permit: { expiresOn: '2026-12-10', endorsedOn: '2026-11-12', pointsFiledOn: '2026-11-18' },
    stepsDone: { address: '2026-11-13', 'employer-code': '2026-11-14' },
  })
  expect(progress).toEqual({ 'org-code': 'done' })
  expect(filledWith(profile, {})).toEqual(profile)
})

test('a day is held against the others that are typed, and against today', () => {
  const wrong = (days: object, ...[id, day]: ['submit' | 'endorse' | 'address', string?]) =>
    wrongDay(profile, days, id, day, TODAY)
  expect(wrong({}, 'submit', '2026-11-18')).toBe('先写“签注办好的日子”')
  expect(wrong({}, 'endorse', '2026-11-24')).toContain('还没到：2026年11月24日')
  expect(wrong({}, 'endorse', '2026-11-09')).toContain('比到期日早了31天')
  expect(wrong({}, 'endorse', '2026-11-10')).toBeUndefined()
  const days = { endorse: '2026-11-12', submit: '2026-11-18' }
  expect(wrong(days, 'submit', '2026-11-11')).toContain('不能早于“签注办好的日子”')
  expect(wrong(days, 'endorse', '2026-11-19')).toContain('不能晚于“单位提交积分的日子”')
  expect(wrong(days, 'endorse')).toContain('先把那一个清空')
  expect(wrong(days, 'submit')).toBeUndefined()
  expect(wrong(days, 'address', '2026-11-24')).toContain('还没到：2026年11月24日')
  expect(wrong(days, 'address', TODAY)).toBeUndefined()
  expect(wrong(days, 'address')).toBeUndefined()
})
