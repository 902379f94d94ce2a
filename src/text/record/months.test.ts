import {
  cellOf,
  ledgerYear,
  policyOn,
  type LedgerMonth,
  type Span,
  type WindowCount,
} from '@/engine'
import { ready } from '../../../test/engine/build'
import {
  aheadBasis,
  aheadWords,
  countedWords,
  legendOf,
  monthSentence,
  yearSentence,
} from './months'

const NOW = '2026-11'
const yearOf = (spans: Span[], year: number): LedgerMonth[] =>
  ledgerYear(ready({ insurance: { spans } }), year)

it('reads a year aloud in runs', () => {
  const spans: Span[] = [
    { from: '2024-01', to: '2024-06', base: 'x1' },
    { from: '2024-07', to: '2024-10', base: 'x2' },
    { from: '2024-12', to: '2024-12', base: 'floor', backPaid: true },
  ]
  expect(yearSentence(2024, yearOf(spans, 2024), NOW)).toBe(
    '2024年：1–6月 1倍，7–10月 2倍，11月 没记录，12月 补缴',
  )
})

it('names apart what has not come yet, and no gap there', () => {
  const open = yearOf([{ from: '2026-09', base: 'x1' }], 2026)
  expect(yearSentence(2026, open, NOW)).toBe(
    '2026年：1–8月 没记录，9–10月 1倍，11月 1倍（还没过完），12月 1倍（还没到）',
  )
  const ended = yearOf([{ from: '2026-01', to: '2026-10', base: 'x1' }], 2026)
  expect(yearSentence(2026, ended, NOW)).toBe('2026年：1–10月 1倍')
  expect(monthSentence(ended[10]!, NOW)).toBe('2026年11月，还没过完')
  expect(countedWords(ended[10]!, NOW)).toBe('还没过完，也没有记录')
  expect(yearSentence(2027, yearOf([], 2027), NOW)).toBe('2027年：还没到')
  expect(monthSentence(open[10]!, NOW)).toBe('2026年11月，1倍，还没过完')
})

it('says whether a month counts, and why not', () => {
  const words = (span: Partial<Span>) =>
    countedWords(yearOf([{ from: '2024-01', base: 'x1', ...span }], 2024)[0]!, NOW)
  expect(words({})).toBe('年限、基数都计')
  expect(words({ base: 'floor' })).toBe('计年限，不计基数分')
  expect(words({ base: 'unknown' })).toBe('计年限，基数分待定')
  expect(words({ taxMismatch: true })).toBe('计年限，基数不计：个税不对应')
  expect(words({ backPaid: true, taxMismatch: true })).toBe('补缴、个税不对应：年限、基数都不计')
  expect(words({ from: '2024-02' })).toBe('没有记录，不计')
  const coming = yearOf([{ from: '2026-01', base: 'x1' }], 2026)[11]!
  expect(countedWords(coming, NOW)).toBe('还没到，先不算；以后年限、基数都计')
})

it('explains only the cells that occur', () => {
  const months = yearOf([{ from: '2010-01', to: '2010-12', base: 5000, otherEmployer: true }], 2010)
  expect(months.map(cellOf)).toContain('other-employer')
  expect(legendOf(months, NOW)).toEqual([{ cell: 'other-employer', words: '单位不一致，都不计' }])
})

it('explains the frames: a base given by its tier, and months that have not come yet', () => {
  const words = (spans: Span[]) => legendOf(yearOf(spans, 2026), NOW).map((entry) => entry.words)
  const frames = (spans: Span[]) => words(spans).filter((one) => /框|虚线/.test(one))
  expect(frames([{ from: '2026-01', base: 13000 }])).toEqual([
    '虚线框：还没过完，或者还没到，先不算',
  ])
  expect(frames([{ from: '2026-01', base: 'x1' }])).toEqual([
    '实线框：只选了档次，没写基数',
    '虚线框：还没过完，或者还没到，先不算',
  ])
  expect(legendOf(yearOf([{ from: '2024-01', base: 'x1' }], 2024), NOW)).toEqual([
    { cell: 'x1', words: '1倍以上' },
    { cell: 'by-tier', words: '实线框：只选了档次，没写基数' },
  ])
})

it('says when a window is reached and lost', () => {
  const count: WindowCount = { id: 'x1-of-48', window: 48, need: 36, low: 30, high: 30 }
  const id = count.id
  expect(aheadWords(count, undefined)).toBeUndefined()
  expect(aheadWords(count, { id })).toBe('照这样，十年里都不够')
  expect(aheadWords({ ...count, low: 0, high: 0 }, { id })).toBeUndefined()
  expect(aheadWords({ ...count, low: 36, high: 36 }, { id })).toBe('基数跟得上的话，十年里一直够')
  const paid = { ...count, id: 'paid-of-12' as const, need: 6, low: 9, high: 9 }
  expect(aheadWords(paid, { id: 'paid-of-12' })).toBe('照这样，十年里一直够')
  expect(aheadWords({ ...count, high: 40 }, { id })).toBe('待核实的不算，照这样，十年里都不够')
  expect(aheadWords(count, { id, reached: '2027-03' })).toBe('到2027年3月够')
  expect(aheadWords(count, { id, reached: '2027-03', lost: '2028-01' })).toBe(
    '到2027年3月够；2028年1月起又不够',
  )
  expect(aheadWords({ ...count, high: 34 }, { id, lost: '2028-01' })).toBe(
    '待核实的不算，2028年1月起就不够了',
  )
  expect(
    aheadWords(
      { id: 'years', window: null, need: null, low: 46, high: 46 },
      { id: 'years', reached: '2027-01' },
    ),
  ).toBe('再到2027年1月，满4年')
  expect(
    aheadWords({ id: 'years', window: null, need: null, low: 46, high: 46 }, { id: 'years' }),
  ).toBe('照这样，不会再增加')
})

it('says on what the months ahead rest', () => {
  const words = aheadBasis({ state: 'open' }, policyOn('2026-11-23'))
  expect(words).toMatch(/^社保还在交：.*。规则只知道到.*。$/)
})
