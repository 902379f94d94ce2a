import { axisOf, isOn, outlookAxis, yearsOn, yearTicks } from './axis'
import { marksOf } from './marks'
import { heightOf, levelAt, levelsOf, lineOf, placeIn, scaleOf } from './steps'

const AXIS = outlookAxis('2026-11-23')
const POINTS = [
  { day: '2026-11-23', total: 117 },
  { day: '2027-03-01', total: 120 },
  { day: '2031-05-12', total: 118 },
  { day: '2032-01-01', total: 121 },
]
const SCALE = scaleOf([120, ...POINTS.map(({ total }) => total)])
const LEVELS = levelsOf(POINTS, AXIS, SCALE)

test('the same day some years on, also of a day that not every year has', () => {
  expect(yearsOn('2026-11-23', 10)).toBe('2036-11-23')
  expect(yearsOn('2028-02-29', 1)).toBe('2029-03-01')
  expect(yearsOn('2028-02-28', 1)).toBe('2029-02-28')
})

test('ten years ahead', () => {
  expect(AXIS.to).toBe('2036-11-23')
  expect(outlookAxis('2028-02-29').to).toBe('2038-03-01')
})

test('an axis from its first day to its last', () => {
  expect(AXIS.place('2026-11-23')).toBe(0)
  expect(AXIS.place('2036-11-23')).toBe(100)
  expect(AXIS.place('2026-11-22')).toBeLessThan(0)
  const on = ['2026-11-22', '2026-11-23', '2036-11-23', '2036-11-24'].map((day) => isOn(AXIS, day))
  expect(on).toEqual([false, true, true, false])
  expect(yearTicks(AXIS, 2).map(({ year }) => year)).toEqual([
    ...['2028', '2030', '2032', '2034', '2036'],
  ])
  expect(yearTicks(axisOf('2026-11-23', '2027-12-31'), 1)).toEqual([])
  expect(yearTicks(axisOf('2026-11-23', '2028-01-01'), 1)).toHaveLength(1)
})

test('room for the totals, never below nothing', () => {
  expect(SCALE).toEqual({ low: 100, high: 140 })
  expect(scaleOf([5, 120])).toEqual({ low: 0, high: 130 })
  expect([100, 120, 140].map((total) => heightOf(total, SCALE))).toEqual([0, 50, 100])
})

test('the pieces fill the picture from end to end', () => {
  expect(LEVELS.map(({ left }) => left)).toEqual([0, 2.68, 44.65, 51.05])
  expect(LEVELS.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100)
  expect(LEVELS[0]).toMatchObject({ total: 117, height: 42.5 })
})

test('as a line: each piece hangs together with the one before it', () => {
  expect(lineOf(LEVELS).map(({ bottom, height, rises }) => [bottom, height, rises])).toEqual([
    [42.5, 0, false],
    [42.5, 7.5, true],
    [45, 5, false],
    [45, 7.5, true],
  ])
})

test('a finger is on the piece whose left edge it has passed, and on the last or first beyond the ends', () => {
  const at = (place: number) => levelAt(LEVELS, place)
  expect([2.67, 2.68].map(at)).toEqual([0, 1])
  expect([51.04, 51.05].map(at)).toEqual([2, 3])
  expect([-5, 0, 100, 105].map(at)).toEqual([0, 0, 3, 3])
})

test('how far along its box a finger is; of a box without a width nothing is known', () => {
  expect(placeIn({ left: 20, width: 200 }, 70)).toBe(25)
  expect(placeIn({ left: 20, width: 0 }, 70)).toBeUndefined()
})

test('what an axis is marked with: the school, each expiry from now on, and the end of the rules', () => {
  const marks = (expiresOn: string, neededBy?: string) =>
    marksOf(
      axisOf('2026-11-23', '2029-11-23'),
      { kind: 'renewal', permit: { expiresOn }, changes: [], ...(neededBy ? { neededBy } : {}) },
      '2027-12-31',
    ).map(({ kind, day }) => `${kind} ${day}`)
  expect(marks('2026-11-23', '2029-11-23')).toEqual([
    'school 2029-11-23',
    ...['2026-11-23', '2027-11-23', '2028-11-23', '2029-11-23'].map((day) => `renewal ${day}`),
    'rules 2028-01-01',
  ])
  // Of a permit that has run out, the next expiry is not known.
  expect(marks('2026-11-22', '2029-11-24')).toEqual(['rules 2028-01-01'])
  expect(marks('2029-11-24')).toEqual(['rules 2028-01-01'])
})

test('once endorsed, the expiry of the renewed permit is known too', () => {
  const permit = { expiresOn: '2026-12-10', endorsedOn: '2026-11-20' }
  const marks = marksOf(
    axisOf('2026-11-23', '2028-12-31'),
    { kind: 'renewal', permit, changes: [] },
    '2030-12-31',
  )
  expect(marks.map(({ day }) => day)).toEqual(['2026-12-10', '2027-12-10', '2028-12-10'])
})
