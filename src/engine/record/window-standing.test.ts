import { windowStanding } from './window-standing'

const found = (low: number, high: number, need: number | null = 36) =>
  windowStanding({
    id: need === null ? 'years' : 'x1-of-48',
    window: need === null ? null : 48,
    need,
    low,
    high,
  })

test('windows stand met, short or open, on both sides of what they need', () => {
  expect(found(36, 36)).toEqual({ state: 'met', need: 36 })
  expect(found(35, 35)).toEqual({ state: 'short', need: 36, low: 1, high: 1 })
  expect(found(24, 30)).toEqual({ state: 'short', need: 36, low: 6, high: 12 })
  expect(found(24, 36)).toEqual({ state: 'open', need: 36 })
})

test('all months make full years', () => {
  expect(found(35, 35, null)).toEqual({ state: 'years', low: 2, high: 2, next: 3 })
  expect(found(35, 36, null)).toEqual({ state: 'years', low: 2, high: 3, next: 3 })
  expect(found(46, 46, null)).toEqual({ state: 'years', low: 3, high: 3, next: 4 })
})
