import { person, settled } from '../../../test/engine/build'
import { prepare } from '../record'
import type { Permit } from '../situation'
import { goingOn } from './onward'
import { pointsReady, readyFor, stretchesOf } from './points-ready'
import type { TotalChange } from './types'

const TODAY = '2026-11-23'
const change = (day: string, total: number | null): TotalChange => ({ day, total, causes: [] })
const STRETCHES = stretchesOf(
  TODAY,
  117,
  [change('2027-03-01', 120), change('2031-05-12', 118), change('2032-01-01', 121)],
  120,
)

test('the times at the threshold', () => {
  expect(STRETCHES).toEqual([{ from: '2027-03-01', lost: '2031-05-12' }, { from: '2032-01-01' }])
  expect(stretchesOf(TODAY, 120, [], 120)).toEqual([{ from: TODAY }])
  expect(stretchesOf(TODAY, 120, [change('2027-01-01', 119)], 120)).toEqual([
    { from: TODAY, lost: '2027-01-01' },
  ])
  expect(stretchesOf(TODAY, 119, [change('2027-01-01', 118)], 120)).toEqual([])
  expect(stretchesOf(TODAY, 121, [change('2027-01-01', 120)], 120)).toEqual([{ from: TODAY }])
  expect(stretchesOf(TODAY, 121, [change('2027-01-01', null)], 120)).toEqual([
    { from: TODAY, lost: '2027-01-01' },
  ])
})

test('a school’s day is held against the time at the threshold that has begun by then', () => {
  expect(readyFor(STRETCHES, undefined)).toEqual({ reached: '2027-03-01', held: true })
  expect(readyFor(STRETCHES, '2031-05-11')).toEqual({ reached: '2027-03-01', held: true })
  expect(readyFor(STRETCHES, '2031-05-12')).toEqual({ reached: '2027-03-01', held: false })
  expect(readyFor(STRETCHES, '2026-12-01').reached).toBe('2027-03-01')
  expect(readyFor(STRETCHES, '2031-12-31')).toEqual({ reached: '2027-03-01', held: false })
  expect(readyFor(STRETCHES, '2032-01-01')).toEqual({ reached: '2032-01-01', held: true })
  expect(readyFor(STRETCHES, '2033-09-01')).toEqual({ reached: '2032-01-01', held: true })
  expect(readyFor([], '2033-09-01')).toEqual({ reached: null, held: false })
})

describe('whether points are ready for the day that a school named', () => {
  const ready = (birthday: string, neededBy: string, permit?: Permit) => {
    const given = person(
      settled({
        birthday,
        education: 'bachelor-with-degree',
        insurance: { spans: [{ from: '2022-03', base: 7_600 }] },
      }),
      { kind: 'first', neededBy, ...(permit && { permit }) },
    )
    const profile = goingOn(given, TODAY)
    const prepared = prepare(profile, { assume: 'rules-and-wage-continue' })
    return pointsReady(prepared, profile.situation, TODAY)
  }

  test('at the threshold now, and held while the insurance goes on', () => {
    const now = { reached: TODAY, held: true, lapses: undefined }
    expect(ready('1990-05-01', '2027-04-30')).toEqual(now)
  })

  test('at the threshold when they were filed: since then', () => {
    const permit = { expiresOn: '2027-05-01', pointsFiledOn: '2026-11-02' }
    expect(ready('1990-05-01', '2027-04-30', permit)?.reached).toBe('2026-11-02')
  })

  test('below it, the day on which the fifth year of insurance is full, until the next birthday', () => {
    const later = { reached: '2027-03-01', lapses: undefined }
    expect(ready('1975-05-10', '2027-05-09')).toEqual({ ...later, held: true })
    expect(ready('1975-05-10', '2027-05-10')).toEqual({ ...later, held: false })
  })

  test('nothing where a record bars any total', () => {
    const given = person(
      settled({
        deductions: { falseMaterial: [], detention: [], crime: [], seriousCrime: true },
      }),
    )
    const prepared = prepare(given, { assume: 'rules-and-wage-continue' })
    expect(pointsReady(prepared, given.situation, TODAY)).toBeUndefined()
  })
})
