import { counts } from '../../../../test/engine/build'
import type { Facts } from '../../facts'
import { toMonth } from '../../time/month'
import { lateCounts, staleCounts } from './insurance-remarks'

const month = toMonth('2026-11')
const stale = (insurance: Facts['insurance']) => staleCounts({ insurance }, month)
const late = (insurance: Facts['insurance']) => lateCounts({ facts: { insurance }, month })

test('counts are old when their last month is more than one ago', () => {
  expect(stale(counts(24, { asOf: '2026-10' }))).toBeUndefined()
  expect(stale(counts(24, { asOf: '2026-09' }))).toBe('2026-09')
})

test('counts are too late when their last month is not over', () => {
  expect(late(counts(24, { asOf: '2026-10' }))).toBeUndefined()
  expect(late(counts(24, { asOf: '2026-11' }))).toEqual({
    code: 'counts-too-late',
    params: { asOf: '2026-11' },
  })
})

test('where there are no counts none are old or too late', () => {
  const none: Facts['insurance'][] = [{ spans: [] }, 'unknown', undefined]
  expect(none.map(stale)).toStrictEqual([undefined, undefined, undefined])
  expect(none.map(late)).toStrictEqual([undefined, undefined, undefined])
})
