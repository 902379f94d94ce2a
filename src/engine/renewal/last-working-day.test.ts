import { lastWorkingDay } from './last-working-day'

test.each([
  ['an ordinary Tuesday', '2026-12-01', '2026-12-01', false],
  ['a Sunday', '2026-12-20', '2026-12-18', false],
  ['a Saturday', '2026-12-19', '2026-12-18', false],
  ['a Saturday that is worked', '2026-10-10', '2026-10-10', false],
  ['the last day of a holiday', '2026-10-07', '2026-09-30', false],
  ['a Saturday of a year that is not published', '2027-01-30', '2027-01-29', true],
  ['a Friday of a year that is not published', '2027-01-01', '2027-01-01', true],
  ['a weekend over the end of what is published', '2028-01-02', '2027-12-31', true],
  [
    'the first days of a published year, back into one that is not',
    '2025-01-01',
    '2024-12-31',
    true,
  ],
])('%s, %s: %s', (_name, day, expected, open) => {
  expect(lastWorkingDay(day)).toEqual({ day: expected, open })
})
