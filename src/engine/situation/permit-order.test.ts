import { permitClashes } from './permit-order'
import type { Permit } from './types'

const X = '2026-12-01'
const FITS = {
  endorsedOn: '2026-11-02',
  newExpiresOn: '2027-12-01',
  pointsFiledOn: '2026-11-06',
  verifiedOn: '2026-11-10',
  decidedOn: '2026-12-08',
  lastFiledOn: '2025-11-06',
}

const clashes = (days: Partial<Permit>, kind: 'first' | 'renewal' | undefined = 'renewal') =>
  permitClashes({ expiresOn: X, ...days }, kind).map(
    ({ day, code, than }) => `${day} ${code} ${than}`,
  )

test.each(['first', 'renewal', undefined] as const)('what fits is let be, for %s', (kind) => {
  expect(clashes(FITS, kind)).toEqual([])
  expect(clashes({}, kind)).toEqual([])
  for (const [day, value] of Object.entries(FITS))
    expect(clashes({ [day]: value }, kind)).toEqual([])
  // All on one day, the first day of the window.
  const first = '2026-11-01'
  const days = { endorsedOn: first, pointsFiledOn: first, verifiedOn: first, decidedOn: first }
  expect(clashes(days, kind)).toEqual([])
  // So late that the years of residence start anew: article 10 names no last day.
  expect(clashes({ endorsedOn: '2027-06-01' }, kind)).toEqual([])
})

test('a permit endorsed in 2020, filed in 2019, decided in 2018 and expiring in 2026', () => {
  const days = { endorsedOn: '2020-05-01', pointsFiledOn: '2019-05-01', decidedOn: '2018-05-01' }
  expect(clashes(days, undefined)).toEqual([
    'endorsedOn before-window expiresOn',
    'pointsFiledOn before-window expiresOn',
    'decidedOn before-window expiresOn',
  ])
  expect(clashes(days, 'first')).toEqual([
    'endorsedOn before-window expiresOn',
    'decidedOn before-step pointsFiledOn',
  ])
})

test.each<[Partial<Permit>, string]>([
  [{ endorsedOn: '2026-10-31' }, 'endorsedOn before-window expiresOn'],
  [{ pointsFiledOn: '2026-10-31' }, 'pointsFiledOn before-window expiresOn'],
  [{ verifiedOn: '2026-10-31' }, 'verifiedOn before-window expiresOn'],
  [{ decidedOn: '2026-10-31' }, 'decidedOn before-window expiresOn'],
  [{ pointsFiledOn: '2026-11-01' }, 'pointsFiledOn before-step endorsedOn'],
  [{ verifiedOn: '2026-11-05' }, 'verifiedOn before-step pointsFiledOn'],
  [{ decidedOn: '2026-11-09' }, 'decidedOn before-step verifiedOn'],
  [{ verifiedOn: undefined, decidedOn: '2026-11-05' }, 'decidedOn before-step pointsFiledOn'],
  [{ pointsFiledOn: undefined, verifiedOn: '2026-11-01' }, 'verifiedOn before-step endorsedOn'],
  [{ newExpiresOn: X }, 'newExpiresOn not-later expiresOn'],
  [{ newExpiresOn: '2020-01-01' }, 'newExpiresOn not-later expiresOn'],
  [{ lastFiledOn: FITS.pointsFiledOn }, 'pointsFiledOn not-later lastFiledOn'],
])('%j', (days, clash) => {
  // Alone, where what it needs is not given: the window is all that it is held against.
  const alone = clash.includes('window') ? days : { ...FITS, ...days }
  expect(clashes(alone)).toEqual([clash])
})

test('a new expiry lies after the 签注 that brought it', () => {
  const late = { endorsedOn: '2026-12-20', newExpiresOn: '2026-12-20' }
  expect(clashes(late)).toEqual(['newExpiresOn not-later endorsedOn'])
  expect(clashes({ ...late, newExpiresOn: '2026-12-21' })).toEqual([])
})

test('a day that is left out is not held against those after it', () => {
  const days = { endorsedOn: '2026-11-05', pointsFiledOn: '2026-11-02', verifiedOn: '2026-11-06' }
  expect(clashes(days)).toEqual(['pointsFiledOn before-step endorsedOn'])
})

test('a first application waits for no 签注, and may be long before the expiry', () => {
  const days = { endorsedOn: '2026-11-10', pointsFiledOn: '2026-02-03', verifiedOn: '2026-02-20' }
  expect(clashes(days, 'first')).toEqual([])
  expect(clashes({ ...days, verifiedOn: '2026-02-02' }, 'first')).toEqual([
    'verifiedOn before-step pointsFiledOn',
  ])
})

test('only the filing is held against the filing of the cycle before', () => {
  const last = { lastFiledOn: '2026-11-20' }
  expect(clashes({ ...last, verifiedOn: '2026-11-10', decidedOn: '2026-11-20' })).toEqual([])
  expect(clashes({ ...last, pointsFiledOn: '2026-11-21' })).toEqual([])
})

test('where the 签注 came too early, the new expiry is held against the old one alone', () => {
  const early = { endorsedOn: '2026-10-31', newExpiresOn: '2026-12-02' }
  expect(clashes(early)).toEqual(['endorsedOn before-window expiresOn'])
})
