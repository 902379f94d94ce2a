import type { Situation } from '../situation'
import { isOneTrip } from './one-trip'
import { renewal } from './renewal'

const one = (situation: Partial<Situation>, on = '2026-11-28') =>
  isOneTrip(renewal({ kind: 'renewal', changes: ['address'], ...situation }, on))

test('one trip where the terms meet, two where the address is over before the window opens', () => {
  const permit = { expiresOn: '2027-01-20' }
  expect(one({ permit, movedOn: '2026-11-21' })).toBe(true)
  expect(one({ permit, movedOn: '2026-11-20' })).toBe(false)
})

test('where a day is not known nothing keeps them apart', () => {
  expect(one({ permit: { expiresOn: '2027-01-20' } })).toBe(true)
  expect(one({ movedOn: '2026-11-20' })).toBe(true)
})

test('no trip for two where one of them is done or not to be done', () => {
  const permit = { expiresOn: '2026-12-20' }
  expect(one({ permit, movedOn: '2026-11-25' })).toBe(true)
  expect(one({ permit, changes: [] })).toBe(false)
  expect(one({ permit: { ...permit, endorsedOn: '2026-11-26' }, movedOn: '2026-11-25' })).toBe(
    false,
  )
})
