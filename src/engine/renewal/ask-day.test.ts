import { toDay } from '../time'
import { askDay } from './ask-day'

test.each([
  // Filed on a Wednesday: 30 days later it is a Friday, 60 days later a Sunday, the last of a weekend.
  ['2026-12-09', '2027-01-08'],
  ['2027-01-07', '2027-01-08'],
  ['2027-01-08', '2027-02-05'],
  ['2027-02-05', '2027-02-05'],
  ['2027-02-06', '2027-02-07'],
  ['2027-02-07', '2027-03-09'],
])('filed on 2026-12-09, on %s the next day to ask is %s', (on, day) => {
  expect(askDay(toDay('2026-12-09'), toDay(on))).toBe(day)
})
