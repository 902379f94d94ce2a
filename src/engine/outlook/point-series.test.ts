import { toDay } from '../time/day'
import { horizonMonths } from './horizon-months'
import { optionOf } from './option'
import { pointSeriesOf, totalsOf } from './point-series'
import type { Action } from './types'
import { ready, settled } from '../../../test/engine/build'

const ON = toDay('2026-11-22')
/** 30 + 60. */
const FACTS = settled({ education: 'bachelor' })

function seriesOf(goesOn: boolean) {
  const prepared = ready(FACTS, goesOn ? 'rules-and-wage-continue' : undefined)
  const series = pointSeriesOf(prepared.counted, horizonMonths(ON, prepared))
  const option = (id: Action['id'], months: number) =>
    optionOf({ id, months, effort: 1 }, prepared, ON)!
  return { series, option }
}

test('an option adds its points from the month in which it is done', () => {
  const { series, option } = seriesOf(true)
  const { at, peak } = totalsOf(series, [option('award-special', 12), option('master', 24)])
  expect([at(0), at(11), at(12), at(23), at(24)]).toEqual([90, 90, 120, 120, 160])
  expect(peak).toBe(160)
})

test('each set of options has points of its own', () => {
  const { series, option } = seriesOf(true)
  const [master, doctor] = [option('master', 0), option('doctor', 0)]
  expect([[], [master], [doctor]].map((set) => totalsOf(series, set).at(0))).toEqual([90, 130, 140])
})

test('no total passes the most that its parts come to', () => {
  const { series, option } = seriesOf(true)
  expect(totalsOf(series, []).peak).toBe(90)
  expect(totalsOf(series, [option('award-special', 120)]).peak).toBe(120)
})

test('months whose rules are not known are below every threshold', () => {
  const { at } = totalsOf(seriesOf(false).series, [])
  // The rules end with 2027.
  expect(at(13)).toBe(90)
  expect(at(14)).toBeLessThan(0)
})
