import { aheadExample, pastExample } from './typed'

test('an example fits its field: gone for what has happened, to come for an expiry', () => {
  expect(pastExample('2026-11-27')).toBe('例如 20261001')
  expect(pastExample('2027-01-01')).toBe('例如 20261201')
  expect(aheadExample('2026-11-27')).toBe('例如 20271101')
})
