import type { Situation } from '@/engine'
import { askedDay } from './asked-day'

const TODAY = '2026-12-03'
const own: Situation = { kind: 'renewal', changes: [], permit: { expiresOn: '2026-12-20' } }
const chosen = (by: string): Situation => ({ ...own, sent: { hidden: [], by } })

test('a day that was chosen is asked for until it has gone', () => {
  expect(askedDay(chosen('2026-12-15'), TODAY).by).toBe('2026-12-15')
  expect(askedDay(chosen(TODAY), TODAY).by).toBe(TODAY)
  expect(askedDay(chosen('2026-12-02'), TODAY).by).toBeUndefined()
})

test('what is proposed is the last working day of the permit, as long as the filing can be made by then', () => {
  expect(askedDay(own, TODAY)).toMatchObject({ by: undefined, proposed: '2026-12-18' })
  expect(askedDay(own, '2026-11-01')).toEqual({})
  expect(askedDay(own, '2026-12-16').proposed).toBeUndefined()
})
