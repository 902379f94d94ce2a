import { WAGE_YEARS, type Span, type WindowCount } from '@/engine'

import { monthNumber, periodOf } from '../../engine/spans/algebra'
import { wageParts } from '../../engine/record/wage-parts'
import {
  haveWords,
  multipleWords,
  partWords,
  periodWords,
  spanMonths,
  spanPeriod,
  windowState,
} from './insurance'

const span = (from: string, to: string | undefined, base: Span['base']): Span =>
  to === undefined ? { from, base } : { from, to, base }
const NOW = monthNumber('2026-11')
const multiple = (from: string, to: string | undefined, base: Span['base']) =>
  multipleWords(span(from, to, base), NOW)

it('writes months once where the year is the same', () => {
  expect(spanPeriod(span('2023-07', '2024-06', 1))).toBe('2023年7月 – 2024年6月')
  expect(spanPeriod(span('2023-07', undefined, 1))).toBe('2023年7月 – 现在')
  expect(periodWords(periodOf(span('2021-03', '2021-05', 1)))).toBe('2021年3月 – 5月')
  expect(periodWords(periodOf(span('2021-03', '2021-03', 1)))).toBe('2021年3月')
})

it('counts the months of a span, and says which have not come', () => {
  expect(spanMonths(span('2023-07', '2024-06', 1), NOW)).toBe('12个月')
  expect(spanMonths(span('2026-01', undefined, 1), NOW)).toBe('到上个月共10个月')
  expect(spanMonths(span('2026-11', undefined, 1), NOW)).toBe('这个月起')
  expect(spanMonths(span('2026-10', '2026-12', 1), NOW)).toBe('3个月，其中2个月还没过完，先不算')
})

it('says which multiple a span is', () => {
  expect(multiple('2023-07', '2024-06', 12183)).toBe('1倍')
  expect(multiple('2023-07', '2025-06', 12183)).toBe('跨年度：1倍→0.8倍')
  expect(multiple('2023-07', '2024-06', 7310)).toBe('不到0.8倍，不计基数分')
  expect(multiple('2023-07', undefined, 'x3')).toBe('3倍')
  expect(multiple('2023-07', undefined, 'floor')).toBe('不到0.8倍，不计基数分')
  expect(multiple('2023-07', undefined, 'unknown')).toBe('计年限，基数分待定')
  expect(multiple('2010-01', '2010-12', 5000)).toBe('没有平均工资可比')
})

it('says what flags cost: article 6(四) and 7(五)', () => {
  const flagged = (flags: Partial<Span>) =>
    multipleWords({ ...span('2023-07', '2024-06', 12183), ...flags }, NOW)
  expect(flagged({ backPaid: true })).toBe('年限和基数都不计')
  expect(flagged({ otherEmployer: true, taxMismatch: true })).toBe('年限和基数都不计')
  expect(flagged({ taxMismatch: true })).toBe('计年限，不计基数分')
})

it('holds a typed base against each year, cut off and not rounded', () => {
  const words = (base: number, from: string, to: string) =>
    wageParts(periodOf(span(from, to, base))).map((part) => partWords(base, part))
  expect(words(11395, '2022-07', '2023-06')).toEqual([
    '2022年7月 – 2023年6月：0.99倍，到0.8倍，不到1倍',
  ])
  expect(words(11396, '2023-06', '2023-07')).toEqual([
    '2023年6月：1.00倍，到1倍，不到2倍',
    '2023年7月：0.93倍，到0.8倍，不到1倍',
  ])
  expect(words(37731, '2026-08', '2026-08')).toEqual(['2026年8月：3.00倍，到3倍（上限）'])
  expect(words(37732, '2026-08', '2026-08')[0]).toContain('超过上限37,731元')
  expect(words(7545, '2026-08', '2026-08')[0]).toContain('低于下限7,546元')
  expect(words(7546, '2026-08', '2026-08')[0]).toContain('不到0.8倍，不计基数分')
  expect(words(25154, '2026-08', '2026-08')[0]).toContain('到2倍，不到3倍')
  const after = WAGE_YEARS[WAGE_YEARS.length - 1]!.to.replace('06', '07')
  expect(words(9999, after, after)[0]).toContain('没有当年的平均工资')
})

describe('windows', () => {
  const count = (low: number, high: number, need: number | null = 36): WindowCount => ({
    id: need === null ? 'years' : 'x1-of-48',
    window: need === null ? null : 48,
    need,
    low,
    high,
  })

  it('stand met, short or open, on both sides of what they need', () => {
    expect(windowState(count(36, 36))).toEqual({ state: 'met', words: '✓ 要36个月，刚好够' })
    expect(windowState(count(37, 40)).words).toBe('✓ 要36个月，够了')
    expect(windowState(count(35, 35))).toEqual({ state: 'short', words: '要36个月，还差1个月' })
    expect(windowState(count(24, 30)).words).toBe('要36个月，还差6到12个月')
    expect(windowState(count(24, 36)).state).toBe('open')
    expect(haveWords(count(24, 30))).toBe('24到30个月')
  })

  it('say full years of all months', () => {
    expect(windowState(count(35, 35, null)).words).toBe('满2年')
    expect(windowState(count(35, 36, null)).words).toBe('满2到3年')
  })
})
