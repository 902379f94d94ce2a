import { monthNumber, tierFall } from '@/engine'
import { tierFallText } from './tier-fall'

test.each([
  [12_500, '2026年7月起平均工资是12,577元，12,500元只到0.8倍'],
  [10_000, '2026年7月起平均工资是12,577元，10,000元不到0.8倍'],
])('a base of %i that reaches less than it did', (base, words) => {
  const fall = tierFall([{ from: '2025-07', base }], monthNumber('2026-11'))
  expect(tierFallText(fall!)).toBe(words)
})
