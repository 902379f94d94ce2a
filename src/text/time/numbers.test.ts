import { grouped, yuan } from './numbers'

test('numbers have a comma every three digits', () => {
  expect([7, 999, 1000, 12577, 999999, 1234567].map(grouped)).toEqual([
    '7',
    '999',
    '1,000',
    '12,577',
    '999,999',
    '1,234,567',
  ])
})

test('yuan say so', () => {
  expect(yuan(12577)).toBe('12,577元')
})
