import { withPermitDay } from './permit-days'

const EXPIRES = '2026-12-10'
const PERMIT = { expiresOn: EXPIRES, endorsedOn: '2026-11-12', lastReached: true }

test('a permit begins with its expiry', () => {
  expect(withPermitDay(undefined, 'expiresOn', EXPIRES)).toEqual({ expiresOn: EXPIRES })
  expect(withPermitDay(undefined, 'endorsedOn', '2026-11-12')).toBeUndefined()
  expect(withPermitDay(PERMIT, 'expiresOn', undefined)).toBeUndefined()
})

test('what was decided last ends with the other expiry', () => {
  expect(withPermitDay(PERMIT, 'expiresOn', EXPIRES)).toEqual(PERMIT)
  expect(withPermitDay(PERMIT, 'expiresOn', '2027-12-10')).toEqual({
    ...PERMIT,
    expiresOn: '2027-12-10',
    lastReached: undefined,
  })
})

test('a day is written down, and taken back', () => {
  expect(withPermitDay(PERMIT, 'pointsFiledOn', '2026-11-18')).toEqual({
    ...PERMIT,
    pointsFiledOn: '2026-11-18',
  })
  expect(withPermitDay(PERMIT, 'endorsedOn', undefined)).toEqual({
    ...PERMIT,
    endorsedOn: undefined,
  })
})
