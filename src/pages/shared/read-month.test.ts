import { readMonth } from './read-month'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

test('a month of an address; nothing else', () => {
  expect(readMonth('2024-03')).toBe('2024-03')
  for (const other of ['2024-13', '2024-3', '1899-01', 'x', undefined, ['2024-03']]) {
    expect(readMonth(other)).toBeUndefined()
  }
})
