import { DATE_BASES, renewal, type DateId, type Situation } from '@/engine'
import { dateMeaning, missingDateText, openDateText } from './date-meanings'
import {
  awayText,
  DATE_NAMES,
  DATE_NOTES,
  dateNote,
  holidaysLacking,
  showRenewalDate,
  showWeekday,
} from './dates'

const endorsed = (endorsedOn: string): Situation => ({
  kind: 'renewal',
  changes: [],
  permit: { expiresOn: '2026-12-31', endorsedOn },
})

test.each([
  ['2026-11-01', '2026年11月1日（周日）'],
  ['2024-02-29', '2024年2月29日（周四）'],
  ['2027-01-02', '2027年1月2日（周六）'],
])('%s has its weekday', (day, words) => {
  expect(showWeekday(day)).toBe(words)
})

test('a date whose holidays are published is one day', () => {
  const { dates } = renewal(endorsed('2026-12-04'), '2026-12-05')
  expect(showRenewalDate(dates.earliestFiling!)).toBe('2026年12月10日（周四）')
  expect(dates.earliestFiling).toHaveProperty('day')
})

test('a date past the published holidays is said as both ends, a deadline as its safe end, a wait as its late one', () => {
  const within = { from: '2027-01-07', to: '2027-01-19', status: 'not-published' } as const
  const over = { ...within, from: '2026-12-31' }
  const founded = { clause: 'S-wait', reading: null }
  expect(showRenewalDate({ ...within, ...founded })).toBe(
    '2027年1月7日到1月19日之间（应用里还没有2027年的放假安排）',
  )
  expect(showRenewalDate({ ...over, ...founded })).toBe(
    '2026年12月31日到2027年1月19日之间（应用里还没有2027年的放假安排）',
  )
  const safe = { ...within, clause: DATE_BASES.adviseFiling.clause, reading: null }
  expect(showRenewalDate(safe)).toBe(
    '2027年1月7日（周四）（应用里还没有2027年的放假安排，可能晚一些）',
  )
  const wait = { ...within, clause: DATE_BASES.decisionBy.clause, reading: null }
  expect(showRenewalDate(wait)).toBe('2027年1月19日（应用里还没有2027年的放假安排，可能早一些）')
  expect(openDateText()).toContain('2026年（国办发明电〔2025〕7号）')
})

test.each([
  ['2024-12-31', 2024],
  ['2025-01-01', 2024],
  ['2025-12-31', 2024],
  ['2026-01-01', 2027],
  ['2026-12-31', 2027],
  ['2027-01-01', 2027],
  ['2028-01-01', 2028],
])('%s hangs on holidays of %i, which this app has not got', (day, year) => {
  expect(holidaysLacking(day)).toBe(`应用里还没有${year}年的放假安排`)
})

test('every date has a name, a note, a meaning and a way to get it', () => {
  for (const id of Object.keys(DATE_BASES) as DateId[]) {
    for (const text of [
      DATE_NAMES[id],
      DATE_NOTES[id],
      dateMeaning(id, false),
      dateMeaning(id, true),
      missingDateText(id),
    ]) {
      expect(text).toMatch(/^(?!.*(undefined|NaN)).{4,}$/)
    }
  }
  expect(missingDateText('expires')).toContain('到期日')
  expect(missingDateText('adviseFiling')).toContain('签注')
  expect(missingDateText('decisionBy')).toContain('审核属实')
})

test('the 60 days are no term for the points, and what follows is told as articles have it', () => {
  for (const id of ['expires', 'lastContinuous'] as const) {
    expect(dateMeaning(id, false)).toContain('积分到期就不算有效')
  }
  expect(dateMeaning('lastContinuous', false)).toContain('也有文章说重新计算')
  expect(dateMeaning('restartsFrom', false)).toContain('国家条例写的是连续算')
  expect(DATE_NOTES.restartsFrom).toContain('文章说')
})

test('the 90 days are never told as a rule', () => {
  expect(DATE_NOTES.day90).toContain('文章说')
  expect(DATE_NOTES.day90).toContain('没有规定支持')
  expect(dateMeaning('day90', false)).toContain('没有找到规定支持')
})

test.each([
  [0, '就是今天'],
  [3, '还有3天'],
  [-3, '过了3天'],
])('%i days away', (days, words) => {
  expect(awayText(days)).toBe(words)
})

test('an open date is counted to its later end, and says so', () => {
  expect([awayText(3, true), awayText(0, true), awayText(-1, true)]).toEqual([
    '最多3天',
    '最晚今天',
    '过了1天',
  ])
})

test('a date that has gone says what to do now, not what could be done until then', () => {
  expect(dateMeaning('expires', false)).toContain('这天还能签注')
  expect(dateMeaning('expires', true)).not.toContain('这天还能签注')
  expect(dateMeaning('expires', true)).toMatch(/^这一天过了。还没签注的，今天就去补办。/)
  expect(dateNote('expires', false)).toBe('这天以前签注好')
  expect(dateNote('expires', true)).toBeUndefined()
  expect(dateNote('windowOpens', true)).toBe('到期前30日')
})
