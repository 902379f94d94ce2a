import { backwards, TODAY } from '../../../test/engine/build'
import { monthsInWindow } from './months-in-window'

const record = backwards([5, 'x1'], [3, 'unknown'])

test('the months of a record in one window', () => {
  expect(monthsInWindow(record, 'x1-of-12', TODAY)).toEqual({
    ...{ id: 'x1-of-12', need: 6, window: 12 },
    ...{ low: 5, high: 8 },
  })
  expect(monthsInWindow(record, 'years', TODAY)).toMatchObject({ id: 'years', low: 8, high: 8 })
})

test('nothing on a day whose rules are not known', () => {
  expect(monthsInWindow(record, 'years', '2022-12-31')).toBeUndefined()
})
