jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

import { AS_IT_IS, hrCard, hrLink, isWish, readHrLink } from './hr-link'

test('as long as nothing was said, the page for 单位人事 is the general one', () => {
  expect(hrLink({ changes: [] })).toBe('/pages/papers/hr/index')
  expect(hrLink({ changes: [], permit: { expiresOn: '2026-12-01', addressMatches: true } })).toBe(
    '/pages/papers/hr/index',
  )
})

test('what was said stands in the link', () => {
  expect(hrLink({ changes: [], unchanged: true })).toBe('/pages/papers/hr/index?c=0')
  expect(hrLink({ kind: 'renewal', changes: [] })).toBe('/pages/papers/hr/index')
  expect(hrLink({ kind: 'first', changes: [] })).toBe('/pages/papers/hr/index?c=f')
  expect(hrLink({ changes: ['employer'] })).toBe('/pages/papers/hr/index?c=e')
  expect(hrLink({ changes: [], permit: { expiresOn: '2026-12-01', addressMatches: false } })).toBe(
    '/pages/papers/hr/index?c=a',
  )
})

test('a card for 单位人事 says which it is and nothing of the person', () => {
  expect(hrCard({ kind: 'first', changes: [] }).title).toContain('申请')
  const { title, path } = hrCard({ changes: ['employer', 'address'] })
  expect(title).toContain('续办')
  expect(title).not.toMatch(/\d/)
  expect(path).toBe('/pages/papers/hr/index?c=ea')
})

test('the sender may leave a change out and say by when', () => {
  const situation = { changes: ['employer' as const, 'address' as const] }
  const path = hrLink(situation, { hidden: ['address'], by: '2026-12-09' })
  expect(path).toBe('/pages/papers/hr/index?c=ex&d=20261209')
  expect(path.split('?')[1]).toMatch(/^[a-z]=[a-z0-9]+&[a-z]=[0-9]{8}$/)
  expect(hrLink({ changes: [] }, { hidden: [], by: '2026-12-09' })).toBe(
    '/pages/papers/hr/index?d=20261209',
  )
})

test('what was chosen once is chosen again by itself', () => {
  const changes = ['employer' as const, 'child' as const]
  const sent = { hidden: ['child' as const], by: '2026-12-09', on: '2026-11-27' }
  expect(hrLink({ changes, sent })).toBe('/pages/papers/hr/index?c=ex&d=20261209')
  expect(hrCard({ changes, sent }).path).toBe('/pages/papers/hr/index?c=ex&d=20261209')
  expect(hrLink({ changes, sent }, AS_IT_IS)).toBe('/pages/papers/hr/index?c=ec')
})

const TODAY = '2026-11-27'

test('a day is wished for from today to a year ahead', () => {
  const wishes = ['2026-11-26', TODAY, '2027-11-28', '2027-11-29'].map((day) => isWish(day, TODAY))
  expect(wishes).toEqual([false, true, true, false])
})

test('an address is read as it was written', () => {
  const opened = readHrLink({ c: 'ex', d: '20261209' }, TODAY)
  expect(opened).toMatchObject({
    sent: { letters: 'ex', withheld: true },
    by: '2026-12-09',
    isNewer: false,
    path: '/pages/papers/hr/index?c=ex&d=20261209',
  })
  expect(readHrLink({}, TODAY)).toEqual({
    sent: undefined,
    by: undefined,
    endorsedOn: undefined,
    isNewer: false,
    path: '/pages/papers/hr/index',
  })
  // A day that has gone is still the day that was wished for.
  expect(readHrLink({ d: '20261101' }, TODAY).by).toBe('2026-11-01')
})

test.each([
  ['20271128', '2027-11-28'],
  ['20271129', undefined],
  ['99991231', undefined],
  ['20261232', undefined],
  ['2026-12-09', undefined],
  ['<b>', undefined],
  ['%E0%A4%A', undefined],
])('of the day %s is read %s', (d, by) => {
  expect(readHrLink({ c: 'e', d }, TODAY)).toMatchObject({
    by,
    path: `/pages/papers/hr/index?c=e${by === undefined ? '' : `&d=${d}`}`,
  })
})

test('letters of a newer version are said to be such, and not passed on', () => {
  expect(readHrLink({ c: 'ez' }, TODAY)).toMatchObject({
    sent: undefined,
    isNewer: true,
    path: '/pages/papers/hr/index',
  })
})

test('once it is done, the day of the 签注 is sent, and read where it can be one', () => {
  const permit = { expiresOn: '2026-12-18', endorsedOn: '2026-11-20' }
  const path = '/pages/papers/hr/index?c=e&s=20261120'
  expect(hrLink({ changes: ['employer'], permit })).toBe(path)
  expect(hrLink({ changes: [], permit })).toBe('/pages/papers/hr/index')
  expect(hrLink({ kind: 'first', changes: [], permit })).toBe('/pages/papers/hr/index?c=f')
  expect(readHrLink({ c: 'e', s: '20261120' }, TODAY)).toMatchObject({
    endorsedOn: '2026-11-20',
    path,
  })
})

test.each([
  ['20261127', '2026-11-27'],
  ['20261128', undefined],
  ['20251126', '2025-11-26'],
  ['20251125', undefined],
  ['<b>', undefined],
])('of the 签注 on %s is read %s', (s, endorsedOn) => {
  expect(readHrLink({ c: 'e', s }, TODAY).endorsedOn).toBe(endorsedOn)
})
