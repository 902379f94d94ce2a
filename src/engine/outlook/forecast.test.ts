import type { Facts } from '../facts/registry'
import { forecast } from './forecast'
import type { TotalChange } from './types'
import { certificate, months, NO_RECORDS, ready, settled } from '../../../test/engine/build'

const ASSUMED = 'rules-and-wage-continue'
const ahead = (facts: Facts, from: string, to: string) => forecast(ready(facts, ASSUMED), from, to)
const told = (changes: TotalChange[]) =>
  changes.map(({ day, total, causes }) => [day, total, causes.map(({ code }) => code)])

describe('only days after the first and up to the last are told', () => {
  const facts = settled({ birthday: '1980-06-15' })

  test('a birthday', () => {
    const change = {
      day: '2026-06-15',
      total: 25,
      causes: [{ code: 'birthday', rule: 'age', before: 27, after: 25 }],
    }
    expect(ahead(facts, '2026-06-14', '2026-06-15')).toEqual([change])
    expect(ahead(facts, '2026-06-14', '2026-06-14')).toEqual([])
    expect(ahead(facts, '2026-06-15', '2027-06-14')).toEqual([])
    expect(ahead(facts, '2026-06-16', '2026-06-15')).toEqual([])
  })

  test.each([
    ['2026-02-29', '2027-01-01'],
    ['2026-01-01', 'never'],
    ['', ''],
  ])('%j to %j are no days', (from, to) => {
    expect(ahead(facts, from, to)).toEqual([])
  })
})

test('a birthday of 29 February changes the total on 1 March of a common year', () => {
  const facts = settled({ birthday: '1980-02-29' })
  expect(told(ahead(facts, '2026-01-01', '2028-12-31')).map(([day]) => day)).toEqual([
    '2026-03-01',
    '2027-03-01',
    '2028-02-29',
  ])
})

test('what cancels out on a day is no change', () => {
  const suburb = { since: '2019-06' }
  const apart = settled({ birthday: '1980-06-15', suburb })
  expect(told(ahead(apart, '2026-05-31', '2026-06-30'))).toEqual([
    ['2026-06-01', 41, ['service-year']],
    ['2026-06-15', 39, ['birthday']],
  ])
  const together = settled({ birthday: '1980-06-01', suburb })
  expect(ahead(together, '2026-05-31', '2026-06-30')).toEqual([])
})

test('and the next change has the lines of the day before, not of the last change', () => {
  const facts = settled({ birthday: '1980-06-01', suburb: { since: '2019-06', until: '2026-06' } })
  expect(ahead(facts, '2026-05-31', '2026-07-01')).toEqual([
    {
      day: '2026-07-01',
      total: 25,
      causes: [{ code: 'left-area', rule: 'suburb', before: 14, after: 0 }],
    },
  ])
})

test('a record takes points off on its day and gives them back on its anniversary', () => {
  const facts = settled({
    education: 'doctor',
    deductions: { ...NO_RECORDS, detention: ['2026-03-10'], falseMaterial: ['2024-02-29'] },
  })
  expect(told(ahead(facts, '2026-01-01', '2031-12-31'))).toEqual([
    ['2027-03-01', 90, ['deduction-lapses', 'floor']],
    ['2031-03-10', 140, ['deduction-lapses']],
  ])
  expect(
    told(
      ahead(
        { ...facts, deductions: { ...NO_RECORDS, crime: ['2026-03-10'] } },
        '2026-03-09',
        '2026-03-10',
      ),
    ),
  ).toEqual([['2026-03-10', 0, ['deduction-starts', 'floor']]])
})

test('of education and title the higher counts in its turn', () => {
  const facts = settled({
    education: 'bachelor-with-degree',
    qualifications: [certificate('mid-title')],
    insurance: { spans: [months(6, 'x1', '2026-06')] },
  })
  expect(ahead(facts, '2026-06-30', '2027-06-30')).toEqual([
    {
      day: '2026-07-01',
      total: 130,
      causes: [
        { code: 'gives-way', rule: 'education', before: 90, after: 0 },
        { code: 'title-months-in', rule: 'qualification', before: 0, after: 100 },
      ],
    },
    {
      day: '2027-02-01',
      total: 120,
      causes: [
        { code: 'takes-over', rule: 'education', before: 0, after: 90 },
        { code: 'title-months-out', rule: 'qualification', before: 100, after: 0 },
      ],
    },
  ])
})

describe('where the rules begin and end', () => {
  const facts = settled({ education: 'bachelor' })

  test('the total begins and ends with them', () => {
    expect(forecast(ready(facts), '2022-06-01', '2029-12-31')).toEqual([
      {
        day: '2023-01-01',
        total: 90,
        causes: [{ code: 'rules-begin', rule: null, before: 0, after: 90 }],
      },
      {
        day: '2028-01-01',
        total: null,
        causes: [{ code: 'rules-end', rule: null, before: 90, after: 0 }],
      },
    ])
  })

  test('assumed to go on, they do not end', () => {
    expect(ahead(facts, '2027-12-31', '2028-01-01')).toEqual([])
  })
})

test('with a serious crime there is no total that could change', () => {
  const facts = settled({ deductions: { ...NO_RECORDS, seriousCrime: true } })
  expect(forecast(ready(facts), '2022-06-01', '2029-12-31')).toEqual([])
})

test('counts say nothing before the month after their last', () => {
  const counts = {
    months: 60,
    last48: { x08: 40, x1: 0, x2: 0 },
    last36: { x3: 0 },
    last12: { paid: 12, x1: 0 },
    asOf: '2026-12',
  }
  expect(told(ahead(settled({ insurance: { counts } }), '2026-11-22', '2036-11-21'))[0]).toEqual([
    '2027-01-01',
    70,
    ['insurance-year', 'window-in'],
  ])
})
