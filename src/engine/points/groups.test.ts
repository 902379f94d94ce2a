import { certificate, explained, NO_RECORDS, settled } from '../../../test/engine/build'
import { endsTogether } from './groups'

const BASE = ['education', 'qualification']
const ends = (facts: Parameters<typeof settled>[0], rules: readonly string[]) =>
  endsTogether(explained(settled(facts)).lines.filter(({ rule }) => rules.includes(rule)))

test('lines that are settled come to their sum', () => {
  const facts = { award: 'city-special', founder: true } as const
  expect(ends(facts, ['award', 'founder'])).toEqual({ low: 150, high: 150 })
  expect(ends(facts, [])).toEqual({ low: 0, high: 0 })
})

test('what is open in any line is open in all of them together', () => {
  const facts = { award: 'unknown', founder: true } as const
  expect(ends(facts, ['award', 'founder'])).toEqual({ low: 120, high: 230 })
  expect(ends({ deductions: { ...NO_RECORDS, detention: 'unknown' } }, ['detention'])).toEqual({
    low: -50,
    high: 0,
  })
})

test('of 学历 and 职称 only the higher counts, whatever is open about either', () => {
  const open = { ...certificate('skill-3'), matchesJob: 'unknown' } as const
  expect(ends({ education: 'bachelor', qualifications: [open] }, BASE)).toEqual({
    low: 60,
    high: 60,
  })
  expect(ends({ education: 'junior-college', qualifications: [open] }, BASE)).toEqual({
    low: 50,
    high: 60,
  })
})
