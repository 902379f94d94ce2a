import { monthNumber, paidYears, type Span, WAGE_YEARS } from '@/engine'
import { showMonth } from '../time'

import { leastWords, oddYears, tierChoices, wageWords, yearWords } from './years'

const NOW = monthNumber('2026-11')
const yearOf = (from: string, spans: Span[]) => paidYears(spans, monthNumber(from), NOW)[0]!

test('an empty year says its average, where there is one', () => {
  expect(yearWords(yearOf('2023-07', []))).toBe('还没填 · 平均 12,183元')
  expect(yearWords(yearOf('2012-04', []))).toBe('还没填')
})

test('a year in one line: what is paid, and what is not counted of it', () => {
  const paid = (base: Span['base'], more: Partial<Span> = {}): Span => ({
    from: '2023-07',
    to: '2024-06',
    base,
    ...more,
  })
  expect(yearWords(yearOf('2023-07', [paid('floor')]))).toBe('按不到0.8倍缴')
  expect(yearWords(yearOf('2023-07', [paid(13_000)]))).toBe('基数 13,000元 · 1倍以上')
  expect(yearWords(yearOf('2023-07', [paid(13_000, { backPaid: true })]))).toBe(
    '交了12个月 · 基数 13,000元 · 补缴12个月',
  )
  const mixed = [paid(13_000, { to: '2023-09' }), paid(9800, { from: '2023-10', to: '2023-12' })]
  expect(yearWords(yearOf('2023-07', mixed))).toBe('基数有几种 · 1倍以上3个月')
})

test('the running month is paid and does not count yet: said', () => {
  const words = (from: string, more: Partial<Span> = {}) =>
    yearWords(yearOf('2026-07', [{ from, base: 13_000, ...more }]))
  expect(words('2026-07')).toBe('交了5个月 · 基数 13,000元 · 这个月还不算 · 1倍以上')
  expect(words('2026-07', { to: '2026-10' })).toBe('基数 13,000元 · 1倍以上')
  expect(words('2026-07', { otherEmployer: true })).not.toContain('还不算')
})

test('a base outside the limits of its year is to be checked, one on them is not', () => {
  const words = (base: number) =>
    yearWords(yearOf('2022-07', [{ from: '2022-07', to: '2023-06', base }]))
  expect(words(6519)).toBe('基数 6,519元 · 低于下限，请核对')
  expect(words(6520)).toBe('基数 6,520元')
  expect(words(34_188)).toBe('基数 34,188元 · 3倍以上')
  expect(words(34_189)).toBe('基数 34,189元 · 超过上限，请核对')
})

test('the limits and the average stand together, or none of them', () => {
  expect(wageWords(yearOf('2022-07', []))).toBe('下限 6,520 · 平均 11,396 · 上限 34,188元')
  expect(wageWords(yearOf('2012-04', []))).toBe('没查到这一年的平均工资，先只计年限')
})

test('beside each tier stands the least base that reaches it, in whole yuan', () => {
  const labels = (from: string) => tierChoices(yearOf(from, []).year).map(({ label }) => label)
  expect(labels('2021-07')).toEqual([
    '不到0.8倍（含下限）：不到8,271元',
    '0.8倍：8,271元起',
    '平均（1倍）：10,338元起',
    '2倍：20,676元起',
    '上限（3倍）：31,014元起',
    '待核实',
  ])
  expect(labels('2012-04')).toEqual([
    '不到0.8倍（含下限）',
    '0.8倍',
    '平均（1倍）',
    '2倍',
    '上限（3倍）',
    '待核实',
  ])
})

test('a span says from which base a tier counts in its first month', () => {
  const of = (month: string) => leastWords('x1', month, yearOf(month, []).year)
  expect(of('2021-07')).toBe('2021年7月的话，10,338元起')
  expect(of('2012-04')).toBeUndefined()
})

describe('the years that do not run from July to June', () => {
  const first = (month: string) => oddYears(monthNumber(month))

  test('are told as the table of average wages has them', () => {
    expect(first('2020-06')).toBe(
      '2019年3月以前，一年是4月到次年3月。2019年4月、2019年5月 – 2020年6月各是一行。',
    )
    const odd = WAGE_YEARS.filter(({ from, to }) => !(from.endsWith('-07') && to.endsWith('-06')))
    for (const { from, to } of odd) {
      const isApril = from.endsWith('-04') && to.endsWith('-03')
      expect(isApril ? to <= '2019-03' : first(from)!.includes(showMonth(from))).toBe(true)
    }
  })

  test('not to who has none of them', () => {
    expect(first('2020-07')).toBeUndefined()
  })
})
