import { toMonth } from '../time/month'
import type { InsuranceCounts } from '../facts/insurance'
import { countedMonths } from './counts'

const ON = toMonth('2026-11')
const UNKNOWN: InsuranceCounts = {
  months: 'unknown',
  last48: { x08: 'unknown', x1: 'unknown', x2: 'unknown' },
  last36: { x3: 'unknown' },
  last12: { paid: 'unknown', x1: 'unknown' },
  asOf: '2026-10',
}
const KNOWN: InsuranceCounts = {
  months: 60,
  last48: { x08: 40, x1: 30, x2: 20 },
  last36: { x3: 10 },
  last12: { paid: 9, x1: 7 },
  asOf: '2026-10',
}

function answers(counts: InsuranceCounts, open: 'lowest' | 'highest', on = ON, most = 100) {
  const months = countedMonths(counts, open, most)
  return {
    months: months.valid(on),
    x08: months.atLeast('x08', 48, on),
    x1: months.atLeast('x1', 48, on),
    x2: months.atLeast('x2', 48, on),
    x3: months.atLeast('x3', 36, on),
    paid: months.paid(12, on),
    average: months.atAverage(12, on),
    all: months.atAverageAll(12, on),
  }
}
const AS_GIVEN = { months: 60, x08: 40, x1: 30, x2: 20, x3: 10, paid: 9, average: 7, all: 7 }
const NOTHING = { months: 0, x08: 0, x1: 0, x2: 0, x3: 0, paid: 0, average: 0, all: 0 }

test('known counts stand as they are from the month after the last one counted', () => {
  expect(answers(KNOWN, 'lowest')).toEqual(AS_GIVEN)
  expect(answers(KNOWN, 'highest')).toEqual(AS_GIVEN)
  expect(answers(KNOWN, 'lowest', toMonth('2030-01'))).toEqual(AS_GIVEN)
  expect(countedMonths(KNOWN, 'lowest', 100).monthly).toBe(false)
})

test('before the last month counted is over they say nothing', () => {
  expect(answers(KNOWN, 'lowest', toMonth('2026-10'))).toEqual(NOTHING)
})

test('unknown counts are nothing at the low end and everything at the high one', () => {
  expect(answers(UNKNOWN, 'lowest')).toEqual(NOTHING)
  expect(answers(UNKNOWN, 'highest')).toEqual({
    months: 100,
    x08: 48,
    x1: 48,
    x2: 48,
    x3: 36,
    paid: 12,
    average: 12,
    all: 12,
  })
})

test('the low end keeps the order that known counts ask for', () => {
  const x2 = { ...UNKNOWN, last48: { x08: 'unknown', x1: 'unknown', x2: 20 } } as const
  expect(answers(x2, 'lowest')).toMatchObject({ x08: 20, x1: 20, x2: 20 })
  const average = { ...UNKNOWN, last12: { paid: 'unknown', x1: 5 } } as const
  expect(answers(average, 'lowest')).toMatchObject({ months: 5, paid: 5, average: 5 })
  const paid = { ...UNKNOWN, last12: { paid: 8, x1: 'unknown' } } as const
  expect(answers(paid, 'lowest')).toMatchObject({ months: 8, paid: 8, average: 0 })
})

test('the high end keeps the order that known counts ask for', () => {
  const x08 = { ...UNKNOWN, last48: { x08: 20, x1: 'unknown', x2: 'unknown' } } as const
  expect(answers(x08, 'highest')).toMatchObject({ x08: 20, x1: 20, x2: 20 })
  const months = { ...UNKNOWN, months: 4 }
  expect(answers(months, 'highest')).toMatchObject({ months: 4, paid: 4, average: 4 })
  const paid = { ...UNKNOWN, last12: { paid: 8, x1: 'unknown' } } as const
  expect(answers(paid, 'highest')).toMatchObject({ months: 100, paid: 8, average: 8 })
})

test('the high end of the months is never below the ones counted', () => {
  expect(answers({ ...KNOWN, months: 'unknown' }, 'highest', ON, 0)).toMatchObject({
    months: 9,
    paid: 9,
  })
  const average = { ...KNOWN, months: 'unknown', last12: { paid: 'unknown', x1: 7 } } as const
  expect(answers(average, 'highest', ON, 0)).toMatchObject({ months: 7, paid: 7, average: 7 })
})

function within(counts: InsuranceCounts, open: 'lowest' | 'highest') {
  const months = countedMonths(counts, open, 100)
  return (['x08', 'x1', 'x2', 'x3'] as const).map((tier) => months.within(tier, 48, ON))
}

test('of a tier are those that are not of the next one; of three times only the last 36 months are told', () => {
  expect(within(KNOWN, 'lowest')).toEqual([10, 10, 10, 10])
  expect(within(KNOWN, 'highest')).toEqual([10, 10, 10, 10])
  expect(countedMonths(KNOWN, 'lowest', 100).within('x08', 48, toMonth('2026-10'))).toBe(0)
  const odd = { ...KNOWN, last36: { x3: 30 } }
  expect(within(odd, 'lowest')).toEqual([10, 10, 0, 30])
})

test('where a number is open the fewest and the most that may be of a tier', () => {
  const open = { ...KNOWN, last48: { x08: 40, x1: 'unknown', x2: 20 } } as const
  expect(within(open, 'lowest')).toEqual([0, 0, 10, 10])
  expect(within(open, 'highest')).toEqual([20, 20, 10, 10])
  expect(within(UNKNOWN, 'lowest')).toEqual([0, 0, 0, 0])
  expect(within(UNKNOWN, 'highest')).toEqual([48, 48, 48, 36])
})
