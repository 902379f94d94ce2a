import type { Deductions } from '../../facts/deductions'
import type { RuleId } from '../../scheme/rules'
import { explained, line, NO_RECORDS, said, settled } from '../../../../test/engine/build'

const facts = (parts: Partial<Deductions>) =>
  settled({ education: 'doctor', deductions: { ...NO_RECORDS, ...parts } })

describe.each([
  ['false-material', 'falseMaterial', 150, 3],
  ['detention', 'detention', 50, 5],
  ['crime', 'crime', 150, 5],
] as const)('%s', (rule, kind, each, years) => {
  const of = (days: string[] | 'unknown', on?: string) => line(rule, facts({ [kind]: days }), on)

  test('takes its points off for each record of its years', () => {
    const found = of(['2026-01-02', '2026-05-06', '2010-01-01'])
    expect(found).toMatchObject({ points: -2 * each, value: -2 * each, status: 'counted' })
    expect(found.limit).toEqual({
      code: 'records',
      params: { counted: 2, lapsed: 1, each, years },
    })
    expect(found.until).toBe(`${2026 + years}-01-02`)
  })

  test('no longer counts from the anniversary on', () => {
    const day = `${2026 - years}-11-22`
    expect(of([day], '2026-11-21').points).toBe(-each)
    const lapsed = of([day], '2026-11-22')
    expect(lapsed).toMatchObject({ points: 0, status: 'lapsed' })
    expect(lapsed.limit?.params).toMatchObject({ counted: 0, lapsed: 1 })
    expect(lapsed.until).toBeUndefined()
    expect(lapsed.readings).toBeUndefined()
  })

  test('of 29 February lapses on 1 March', () => {
    const on = 2024 + years
    expect(of(['2024-02-29'], '2026-11-22').until).toBe(`${on}-03-01`)
    expect(line(rule, facts({ [kind]: ['2020-02-29'] }), '2023-02-28').points).toBe(-each)
    expect(line(rule, facts({ [kind]: ['2020-02-29'] }), '2025-03-01').points).toBe(0)
  })

  test('that lies ahead takes nothing off yet', () => {
    expect(of(['2026-11-22']).points).toBe(-each)
    expect(of(['2026-11-23'])).toMatchObject({ points: 0, status: 'not-met' })
    expect(of(['2026-11-23']).limit).toEqual({
      code: 'in-future',
      params: { date: '2026-11-23' },
    })
    expect(of(['2026-11-23']).until).toBe('2026-11-23')
    expect(of(['2027-01-01', '2026-11-23'])).toMatchObject({
      limit: { code: 'in-future', params: { date: '2027-01-01' } },
      notes: [{ code: 'in-future', params: { date: '2026-11-23' } }],
      until: '2026-11-23',
    })
    const both = of(['2026-11-22', '2027-01-01'])
    expect(both.limit?.params).toMatchObject({ counted: 1, lapsed: 0 })
    expect(both.notes).toEqual([{ code: 'in-future', params: { date: '2027-01-01' } }])
    expect(both.until).toBe('2027-01-01')
  })

  test('with no record is worth exactly 0', () => {
    expect(of([]).points).toBe(0)
    expect(of([])).toMatchObject({ status: 'not-met', low: 0, high: 0 })
    expect(said(of([]))).toEqual([])
  })

  test('with an open list may be one record, and counts none', () => {
    const found = of('unknown')
    expect(found).toMatchObject({ points: 0, status: 'unknown', low: -each, high: 0 })
    expect(said(found)).toEqual([])
    const all = line(rule, settled({ deductions: 'unknown' }))
    expect(all).toMatchObject({ points: 0, status: 'unknown', low: -each, high: 0 })
  })

  test('not asked is taken as none', () => {
    expect(line(rule, settled())).toMatchObject({ points: 0, status: 'assumed' })
  })
})

test('the total is never below 0', () => {
  expect(explained(facts({ crime: ['2026-01-01'] })).total).toBe(0)
  expect(explained(facts({ detention: ['2026-01-01'] })).total).toBe(90)
})

const readings = (rule: RuleId, parts: Partial<Deductions>) => line(rule, facts(parts)).readings

test('conflict 11: one source takes everything off for a crime', () => {
  const rich = settled({
    education: 'doctor',
    founder: true,
    deductions: { ...NO_RECORDS, crime: ['2026-01-01'] },
  })
  expect(line('crime', rich).readings).toEqual([{ id: '11', points: null, total: 0 }])
  expect(explained(rich).total).toBe(110)
})

test('conflict 11 is not said where nothing is left anyway', () => {
  expect(readings('crime', { crime: ['2026-01-01'] })).toBeUndefined()
})

test('conflict 17: a third party takes 150 off for a detention', () => {
  expect(readings('detention', { detention: ['2026-01-01'] })).toEqual([
    { id: '17', points: -150, total: 0 },
  ])
  const two = settled({
    education: 'doctor',
    founder: true,
    award: 'provincial',
    deductions: { ...NO_RECORDS, detention: ['2026-01-01', '2026-01-02'] },
  })
  expect(line('detention', two).readings).toEqual([{ id: '17', points: -300, total: 70 }])
})

test('conflict 12 adds a black list and no number', () => {
  expect(readings('false-material', { falseMaterial: ['2026-01-01'] })).toEqual([
    { id: '12', points: null, total: null },
  ])
  expect(readings('false-material', { falseMaterial: ['2016-01-01'] })).toBeUndefined()
})
