import { toDay } from '../time'
import type { Permit } from '../situation/types'
import { askDay } from './ask-day'
import { renewal } from './renewal'

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

test('one asks while the result is waited for, until it is verified', () => {
  const asked = (on: string, more: Partial<Permit>) =>
    renewal(
      {
        kind: 'renewal',
        changes: [],
        permit: { expiresOn: '2026-12-18', endorsedOn: '2026-12-01', ...more },
      },
      on,
    ).askOn
  const filed = { pointsFiledOn: '2026-12-09' }
  expect(asked('2026-12-08', {})).toBeUndefined()
  expect(asked('2026-12-10', filed)).toBe('2027-01-08')
  const returned = { ...filed, returnedOn: '2026-12-20' }
  const supplied = { ...returned, suppliedOn: '2026-12-23' }
  expect(asked('2026-12-22', supplied)).toBe('2027-01-08')
  expect(asked('2026-12-23', supplied)).toBe('2027-01-22')
  expect(asked('2026-12-23', { ...returned, suppliedOn: '2026-12-19' })).toBe('2027-01-08')
  expect(asked('2026-12-21', { ...filed, verifiedOn: '2026-12-20' })).toBeUndefined()
  expect(asked('2027-01-05', { ...filed, decidedOn: '2027-01-04' })).toBeUndefined()
})
