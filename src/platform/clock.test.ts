import { isPlausible, todayInShanghai } from './clock'

test.each([
  ['2026-05-31T15:59:59.999Z', '2026-05-31'],
  ['2026-05-31T16:00:00.000Z', '2026-06-01'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['1969-07-20T00:00:00Z', '1970-01-01'],
  ['9999-12-31T15:59:59Z', '9999-12-31'],
  ['9999-12-31T16:00:00Z', '9999-12-31'],
  ['+275760-09-13T00:00:00Z', '9999-12-31'],
])('at %s it is %s in Shanghai', (instant, day) => {
  expect(todayInShanghai(Date.parse(instant))).toBe(day)
})

test('without an instant it is now', () => {
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T20:00:00Z'))
  expect(todayInShanghai()).toBe('2026-11-23')
  now.mockRestore()
})

test('a clock at 1970 or 2100 is not plausible', () => {
  expect(isPlausible(todayInShanghai(0))).toBe(false)
  expect(isPlausible('2022-12-31')).toBe(false)
  expect(isPlausible('2023-01-01')).toBe(true)
  expect(isPlausible('2099-12-31')).toBe(true)
  expect(isPlausible('2100-01-01')).toBe(false)
  expect(isPlausible('2026-1-1')).toBe(false)
})
