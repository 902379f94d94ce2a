import { firstDayOf, lastDayOf } from './ends'

test('a known day is its own first and last; of an open date they are its bounds', () => {
  const known = { day: '2026-12-01' }
  const open = { from: '2027-01-02', to: '2027-01-14' }
  expect([firstDayOf(known), lastDayOf(known)]).toEqual(['2026-12-01', '2026-12-01'])
  expect([firstDayOf(open), lastDayOf(open)]).toEqual(['2027-01-02', '2027-01-14'])
})
