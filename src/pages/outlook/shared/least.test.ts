import { leastFrom } from './least'

const TODAY = '2026-11-23'
const CHANGES = [
  { day: '2027-03-01', total: 120 },
  { day: '2031-05-12', total: 118 },
  { day: '2032-01-01', total: 121 },
  { day: '2033-01-01', total: null },
]

test('the lowest total from a day on, that of the day among them, and since when', () => {
  const known = CHANGES.slice(0, 3)
  expect(leastFrom(TODAY, 117, known)).toEqual({ day: TODAY, total: 117 })
  expect(leastFrom(TODAY, 125, known)).toEqual({ day: '2031-05-12', total: 118 })
  expect(leastFrom('2027-03-01', 117, known)).toEqual({ day: '2031-05-12', total: 118 })
  expect(leastFrom('2032-01-01', 117, known)).toEqual({ day: '2032-01-01', total: 121 })
})

test('of days that are as low the first, and where there is no total there is none', () => {
  const twice = [...CHANGES.slice(0, 3), { day: '2034-01-01', total: 118 }]
  expect(leastFrom(TODAY, 125, twice)).toEqual({ day: '2031-05-12', total: 118 })
  expect(leastFrom(TODAY, 125, CHANGES)).toEqual({ day: '2033-01-01', total: 0 })
})
