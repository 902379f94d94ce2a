import { actionFailure, copyLabel } from './profiles'

test('a copy has a label of its own', () => {
  expect(copyLabel('我', ['我'])).toBe('我 副本')
  expect(copyLabel('我', ['我', '我 副本'])).toBe('我 副本2')
  expect(copyLabel('我', ['我', '我 副本', '我 副本2'])).toBe('我 副本3')
})

test('a copy of a long label fits and cuts no character in half', () => {
  const long = '一二三四五六七八九十一二三四五六七八九十'
  expect(copyLabel(long, [long])).toBe('一二三四五六七八九十一二三四五六七 副本')
  expect(copyLabel(`一二三四五六七八九十一二三四五六😀八九十`, [])).toBe(
    '一二三四五六七八九十一二三四五六 副本',
  )
})

test('every failure is a sentence', () => {
  expect(actionFailure({ reason: 'no-profile' })).toMatch('不在了')
  expect(actionFailure({ reason: 'too-many' })).toMatch('存满')
  expect(actionFailure({ reason: 'full' })).toMatch('空间满了')
  const missing = { path: 'label', code: 'missing', params: {} } as const
  expect(actionFailure({ reason: 'invalid', problems: [missing] })).toBe('请写一个名字')
  const long = { path: 'label', code: 'too-long', params: { most: 20 } } as const
  expect(actionFailure({ reason: 'invalid', problems: [long] })).toBe('太长了，最多20')
})
