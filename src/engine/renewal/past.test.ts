import { isUnwritten } from './past'
import { renewal } from './renewal'

const X = '2026-12-01'

test.each([
  ['2026-10-31', {}, false],
  ['2026-11-01', {}, true],
  ['2026-12-02', {}, true],
  ['2027-03-02', {}, true],
  ['2026-11-10', { stepsDone: {} }, true],
  ['2026-11-10', { stepsDone: { address: '2026-11-09' } }, false],
  ['2026-11-10', { permit: { expiresOn: X, endorsedOn: '2026-11-02' } }, false],
  ['2026-11-10', { permit: undefined }, false],
  // The next round is on.
  ['2027-11-10', { permit: { expiresOn: X, newExpiresOn: '2027-12-01' } }, false],
])('on %s with %j, what was done can be told at once: %s', (on, more, is) => {
  const own = { kind: 'renewal' as const, changes: [], permit: { expiresOn: X }, ...more }
  expect(isUnwritten(own, renewal(own, on))).toBe(is)
})

test.each([
  [{ expiresOn: '2027-12-01' }, true],
  [undefined, false],
  [{ expiresOn: '2027-12-01', pointsFiledOn: '2026-10-01' }, false],
])('a first application waits for no window: with %j %s', (permit, is) => {
  const own = { kind: 'first' as const, changes: [], permit }
  expect(isUnwritten(own, renewal(own, '2026-11-10'))).toBe(is)
})

test('where points are too few to file with, there is no round to tell of', () => {
  const own = { kind: 'first' as const, changes: [], permit: { expiresOn: X } }
  const plan = renewal(own, '2026-11-10')
  expect(isUnwritten(own, plan)).toBe(true)
  expect(isUnwritten(own, { ...plan, isAlone: true })).toBe(false)
})
