import type { Range, Span } from '@/engine'
import { monthNumber } from '@/engine'
import { fewerText, goneText, sameTotal, totalChange, trimmedText } from './total-change'

const range = (low: number | null, high = low): Range => ({ low, high, open: [], assumed: [] })

test('what an answer has made of the total', () => {
  expect(totalChange(range(129), range(99))).toBe('总分从129分变成99分')
  expect(totalChange(range(99), range(99))).toBeUndefined()
})

test('where something was or is open, it is said what the total is now, not as a formula', () => {
  expect(totalChange(range(120, 303), range(126))).toBe('总分现在是126分')
  expect(totalChange(range(30, 167), range(30, 140))).toBe('总分现在是30～140分')
  expect(totalChange(range(99), range(90, 99))).toBe('总分现在是90～99分')
})

test('the first answer of all is held against nothing', () => {
  expect(totalChange(undefined, range(110))).toBe('总分现在是110分')
  expect(totalChange(undefined, range(30, 270))).toBe('总分现在是30～270分')
})

test('where a total is not worked out, it is said in words', () => {
  expect(totalChange(range(167, 557), range(null))).toBe('总分现在不计算')
  expect(totalChange(range(129), range(null))).toBe('总分现在不计算')
  expect(totalChange(range(null), range(129))).toBe('总分现在是129分')
  expect(totalChange(range(null), range(30, 167))).toBe('总分现在是30～167分')
  expect(totalChange(undefined, range(null))).toBe('总分现在不计算')
  expect(totalChange(range(null), range(null))).toBeUndefined()
})

test('a total that is as it was', () => {
  expect(sameTotal(range(191))).toBe('总分还是191分')
  expect(sameTotal(range(90, 99))).toBe('总分还是90～99分')
})

test('what is gone from a record, and how', () => {
  const now = monthNumber('2026-11')
  const one: Span = { from: '2023-01', to: '2023-01', base: 'floor' }
  const two: Span = { from: '2023-03', to: '2023-04', base: 'floor' }
  expect(goneText([one, two], [two], now, 'deleted')).toBe('已删除 2023年1月')
  expect(goneText([one, two], [], now, 'deleted')).toBe('已删除3个月')
  expect(goneText([one, two], [two], now, 'marked')).toBe('已记为没交 2023年1月')
  expect(goneText([one, two], [], now, 'marked')).toBe('已记为没交3个月')
  expect(goneText([one, two], [], now, 'counted')).toBe('已改用月数')
  expect(goneText([one], [one], now, 'deleted')).toBeUndefined()
  expect(goneText([one], [two], now, 'deleted')).toBeUndefined()
})

describe('a span that was given another end is not deleted', () => {
  const now = monthNumber('2026-11')
  const one: Span = { from: '2020-01', to: '2024-06', base: 'floor' }
  const two: Span = { from: '2024-07', base: 'x1' }
  const trimmed = (before: Span[], after: Span[]) => trimmedText(before, after, now)

  test('its end, its beginning, or both', () => {
    expect(trimmed([one, two], [one, { ...two, to: '2025-03' }])).toBe('改到2025年3月为止')
    expect(trimmed([one, two], [{ ...one, from: '2021-01' }, two])).toBe('改成从2021年1月开始')
    expect(trimmed([one], [{ ...one, from: '2021-01', to: '2023-06' }])).toBe(
      '改成2021年1月 – 2023年6月',
    )
  })

  test('nothing of it is left, or two pieces, or more than it was', () => {
    expect(trimmed([one, two], [one])).toBeUndefined()
    const pieces = [
      { ...one, to: '2021-12' },
      { ...one, from: '2023-01' },
    ] as Span[]
    expect(trimmed([one], pieces)).toBeUndefined()
    expect(trimmed([one], [{ ...one, to: '2024-07' }])).toBeUndefined()
    expect(trimmed([one, two], [one, two])).toBeUndefined()
    const both = [
      { ...one, to: '2024-05' },
      { ...two, from: '2024-08' },
    ] as Span[]
    expect(trimmed([one, two], both)).toBeUndefined()
  })
})

test('fewer months that count are told, with the month of the next full year', () => {
  expect(fewerText(92, 89, '2027-06')).toBe('有效月份92→89，其余照算，满8年要到2027年6月')
  expect(fewerText(97, 96, '2028-06')).toBe('有效月份97→96，其余照算，满9年要到2028年6月')
  expect(fewerText(92, 89)).toBe('有效月份92→89，其余照算')
  expect(fewerText(89, 92)).toBeUndefined()
  expect(fewerText(92, 92, '2027-06')).toBeUndefined()
})
