import { aheadExample } from './typed'

test('an example of an expiry lies ahead', () => {
  expect(aheadExample('2026-11-27')).toBe('例如 20271101')
  expect(aheadExample('2027-01-01')).toBe('例如 20280101')
})
