import { toDay } from '../time'
import type { Permit } from '../situation/types'
import { askDay, isAskedAgain } from './ask-day'
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

test.each([
  ['never asked for', undefined, 5, '2026-12-16', true],
  ['asked for the same day', '2026-12-16', 5, '2026-12-16', false],
  ['asked for on the first day', '2026-12-11', 29, '2027-01-09', false],
  ['and day 30 has come', '2026-12-11', 30, '2027-01-10', true],
  ['asked for on day 30', '2027-01-10', 59, '2027-02-08', false],
  ['and day 60 has come', '2027-01-10', 60, '2027-02-09', true],
  ['asked for before what lacked was brought', '2026-12-16', 0, '2026-12-17', true],
])('what was not there yet, %s: again on a later day is %#', (_, saidOn, waited, on, again) => {
  expect(isAskedAgain(saidOn, waited, on)).toBe(again)
})
