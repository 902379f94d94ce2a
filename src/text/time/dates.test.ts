import { untilDay } from './dates'

test('the last day before one that is lost, in short where it ends a month', () => {
  expect(untilDay('2027-12-15')).toBe('2027年12月14日')
  expect(untilDay('2028-01-01')).toBe('2027年12月底')
})
