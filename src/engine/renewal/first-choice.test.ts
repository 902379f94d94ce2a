import { firstChoice } from './first-choice'
import { renewal } from './renewal'

const choice = (on: string, permit?: { endorsedOn: string }) =>
  firstChoice(
    renewal({ kind: 'first', changes: [], permit: { expiresOn: '2027-02-20', ...permit } }, on),
    on,
  )

test('from 60 days before the window on, the points may wait for the 签注', () => {
  const found = { ends: '2027-02-20', opens: '2027-01-21', then: '2028-02-20' }
  expect(choice('2026-11-21')).toBeUndefined()
  expect(choice('2026-11-22')).toEqual(found)
  expect(choice('2027-02-20')).toEqual(found)
})

test('endorsed, late, or with too few points there is nothing to choose', () => {
  expect(choice('2027-02-21')).toBeUndefined()
  expect(choice('2027-01-22', { endorsedOn: '2027-01-21' })).toBeUndefined()
  const plan = renewal(
    { kind: 'first', changes: [], permit: { expiresOn: '2027-02-20' } },
    '2027-01-01',
  )
  expect(firstChoice({ ...plan, isAlone: true }, '2027-01-01')).toBeUndefined()
})
