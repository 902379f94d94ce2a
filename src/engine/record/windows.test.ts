import type { Facts } from '../facts/registry'
import { windows } from './windows'
import { backwards, counts, months, ready, settled, TODAY } from '../../../test/engine/build'

const found = (insurance: Facts['insurance'], on = TODAY) =>
  windows(ready(settled({ insurance })), on)
const bounds = (insurance: Facts['insurance'], on?: string) =>
  Object.fromEntries(found(insurance, on).map(({ id, low, high }) => [id, [low, high]]))

test('each window has its need and its length, from the lowest tier to the highest', () => {
  expect(found({ spans: [] })).toEqual([
    { id: 'x08-of-48', need: 36, window: 48, low: 0, high: 0 },
    { id: 'x1-of-48', need: 36, window: 48, low: 0, high: 0 },
    { id: 'x2-of-48', need: 36, window: 48, low: 0, high: 0 },
    { id: 'x3-of-36', need: 24, window: 36, low: 0, high: 0 },
    { id: 'x1-of-12', need: 6, window: 12, low: 0, high: 0 },
    { id: 'paid-of-12', need: 6, window: 12, low: 0, high: 0 },
    { id: 'years', need: null, window: null, low: 0, high: 0 },
  ])
})

test('months are counted per window', () => {
  expect(bounds(backwards([10, 'x1'], [30, 'x3'], [20, 'floor']))).toEqual({
    'x08-of-48': [40, 40],
    'x1-of-48': [40, 40],
    'x2-of-48': [30, 30],
    'x3-of-36': [26, 26],
    'x1-of-12': [12, 12],
    'paid-of-12': [12, 12],
    years: [60, 60],
  })
})

test('flags are left out where each window leaves them out', () => {
  const insurance = {
    spans: [
      months(2, 'x1', '2026-10', { otherEmployer: true }),
      months(2, 'x1', '2026-08', { backPaid: true }),
      months(2, 'x1', '2026-06', { taxMismatch: true }),
    ],
  }
  expect(bounds(insurance)).toMatchObject({
    'x1-of-48': [0, 0],
    'x1-of-12': [0, 0],
    'paid-of-12': [4, 4],
    years: [2, 2],
  })
})

test('an unknown base opens the tiers and nothing else', () => {
  expect(bounds(backwards([12, 'unknown']))).toMatchObject({
    'x08-of-48': [0, 12],
    'x3-of-36': [0, 12],
    'x1-of-12': [0, 12],
    'paid-of-12': [12, 12],
    years: [12, 12],
  })
})

test('an open insurance opens all', () => {
  expect(bounds('unknown')).toMatchObject({ 'x2-of-48': [0, 48], 'paid-of-12': [0, 12] })
  expect(bounds(undefined)).toEqual(bounds('unknown'))
})

test('counts stand as given', () => {
  expect(bounds(counts(60, { x08: 40, x1: 30, x2: 20, x3: 10, average: 7 }))).toEqual({
    'x08-of-48': [40, 40],
    'x1-of-48': [30, 30],
    'x2-of-48': [20, 20],
    'x3-of-36': [10, 10],
    'x1-of-12': [7, 7],
    'paid-of-12': [12, 12],
    years: [60, 60],
  })
})

test.each(['2022-12-31', '2028-01-01', 'never'])('on %s nothing is known', (on) => {
  expect(found({ spans: [] }, on)).toEqual([])
})
