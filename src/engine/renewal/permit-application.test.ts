import type { Situation } from '../situation/types'
import { permitApplication } from './permit-application'

const on = (day: string, situation: Partial<Situation> = {}) =>
  permitApplication({ kind: 'permit', changes: [], ...situation }, day)
const REGISTERED = { registeredOn: '2026-05-20' }
const APPLIED = { ...REGISTERED, appliedOn: '2026-11-20' }

test.each<[string, string, Partial<Situation>, string]>([
  ['nothing is said', '2026-11-27', {}, 'unregistered'],
  ['registered only later', '2026-05-19', REGISTERED, 'unregistered'],
  ['the day of the registration', '2026-05-20', REGISTERED, 'counting'],
  ['the day before half a year', '2026-11-19', REGISTERED, 'counting'],
  ['half a year', '2026-11-20', REGISTERED, 'open'],
  ['a year', '2027-05-20', REGISTERED, 'open'],
  ['the day after a year', '2027-05-21', REGISTERED, 'lapsed'],
  ['the day before it is handed in', '2026-11-19', APPLIED, 'counting'],
  ['handed in', '2026-11-20', APPLIED, 'reviewing'],
  ['the sixth working day', '2026-11-30', APPLIED, 'reviewing'],
  ['the day after it', '2026-12-01', APPLIED, 'making'],
  ['the seventh working day after that', '2026-12-09', APPLIED, 'making'],
  ['the day after it', '2026-12-10', APPLIED, 'overdue'],
  ['handed in, the registration over', '2027-06-01', APPLIED, 'overdue'],
  ['handed in, no registration given', '2026-11-20', { appliedOn: '2026-11-20' }, 'reviewing'],
  ['what is no day', '2026-02-30', APPLIED, 'unregistered'],
])('%s: %s', (_, day, situation, phase) => {
  expect(on(day, situation).phase).toBe(phase)
})

test('the days of a registration: half a year and a year of it', () => {
  expect(on('2026-05-20', REGISTERED)).toMatchObject({
    applyFrom: '2026-11-20',
    registrationEnds: '2027-05-20',
  })
  expect(on('2026-05-20', REGISTERED).reviewBy).toBeUndefined()
  expect(on('2026-05-20', REGISTERED).cardBy).toBeUndefined()
  expect(on('2026-09-01', { registeredOn: '2026-08-31' })).toMatchObject({
    applyFrom: '2027-02-28',
    registrationEnds: '2027-08-31',
  })
  expect(on('2026-05-19', REGISTERED).applyFrom).toBeUndefined()
})

test('the two waits are working days, with bounds where the holidays are not published', () => {
  expect(on('2026-11-20', APPLIED)).toMatchObject({
    reviewBy: { day: '2026-11-30' },
    cardBy: { day: '2026-12-09' },
  })
  const late = { appliedOn: '2026-12-25' }
  const bounds = {
    reviewBy: { from: '2027-01-02', to: '2027-01-14' },
    cardBy: { from: '2027-01-09', to: '2027-01-25' },
  }
  expect(on('2027-01-14', late)).toMatchObject({ ...bounds, phase: 'reviewing' })
  expect(on('2027-01-15', late)).toMatchObject({ ...bounds, phase: 'making' })
  expect(on('2027-01-25', late).phase).toBe('making')
  expect(on('2027-01-26', late).phase).toBe('overdue')
})

test('a move is reported within 30 days', () => {
  const moved = { ...REGISTERED, movedOn: '2026-10-28' }
  expect(on('2026-11-27', moved).reportBy).toBe('2026-11-27')
  expect(on('2026-10-27', moved).reportBy).toBeUndefined()
  expect(on('2026-11-27', REGISTERED).reportBy).toBeUndefined()
})
