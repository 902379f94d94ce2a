import type { Range, Span } from '@/engine'
import { monthNumber } from '@/engine'
import { deletedText, totalChange } from './total-change'

const range = (low: number | null, high = low): Range => ({ low, high, open: [], assumed: [] })

test('what an answer has made of the total', () => {
  expect(totalChange(range(129), range(99))).toBe('总分 129→99')
  expect(totalChange(range(30, 167), range(30, 140))).toBe('总分最少 30，最多 167→140')
  expect(totalChange(range(99), range(99))).toBeUndefined()
  expect(totalChange(range(90, 99), range(99))).toBe('总分 90～99→99')
})

test('the first answer of all is held against nothing', () => {
  expect(totalChange(undefined, range(110))).toBe('总分 110')
  expect(totalChange(undefined, range(30, 270))).toBe('总分最少 30，最多 270')
})

test('where a total is not worked out, it is said in words', () => {
  expect(totalChange(range(167, 557), range(null))).toBe('总分 167～557→不计算')
  expect(totalChange(range(129), range(null))).toBe('总分 129→不计算')
  expect(totalChange(range(null), range(129))).toBe('总分 不计算→129')
  expect(totalChange(range(null), range(30, 167))).toBe('总分 不计算→30～167')
  expect(totalChange(undefined, range(null))).toBe('总分 不计算')
  expect(totalChange(range(null), range(null))).toBeUndefined()
})

test('what was deleted from a record', () => {
  const now = monthNumber('2026-11')
  const one: Span = { from: '2023-01', to: '2023-01', base: 'floor' }
  const two: Span = { from: '2023-03', to: '2023-04', base: 'floor' }
  expect(deletedText([one, two], [two], now)).toBe('已删除 2023年1月')
  expect(deletedText([one, two], [], now)).toBe('已删除3个月')
  expect(deletedText([one], [one], now)).toBeUndefined()
  expect(deletedText([one], [two], now)).toBeUndefined()
})
