import { advise, type Judged } from './advice'
import type { Comparison, Side } from './types'

const NOW = '2026-11'

const side = (reaches: Side['reaches'], holdsUntil: Side['holdsUntil']): Side => ({
  total: 95,
  reaches,
  holdsUntil,
  again: null,
  monthsAtThreshold: 0,
  lapses: null,
  years: [],
})

const never = side(null, null)
const now = side(NOW, 'beyond')
const later = side('2028-04', '2030-05')

const judged = (comparison: Comparison, one?: string, other?: string): Judged => ({
  comparison,
  lostOn: [one, other],
})
const said = (one: Judged) => advise(one, one, NOW).own

describe('with whom to apply', () => {
  test('only one gets there; who is advised is named first', () => {
    const comparison: Comparison = {
      one: never,
      other: now,
      better: 'other',
      because: 'only-one-reaches',
    }
    expect(said(judged(comparison))).toStrictEqual({
      choice: 'other',
      courses: [
        { who: 'other', course: { code: 'reaches', from: NOW, isNow: true } },
        { who: 'one', course: { code: 'never' } },
      ],
    })
  })

  test('one is earlier, the other longer: both courses are told whole', () => {
    const one = { ...side(NOW, '2027-03'), again: '2029-02', monthsAtThreshold: 20 }
    const because = 'earlier-but-shorter'
    const comparison: Comparison = { one, other: later, better: 'either', because }
    expect(said(judged(comparison, '2027-04-01', '2030-06-01'))).toEqual({
      choice: because,
      courses: [
        {
          who: 'one',
          course: {
            code: 'reaches',
            from: NOW,
            isNow: true,
            lostOn: '2027-04-01',
            again: { from: '2029-02', months: 20 },
          },
        },
        {
          who: 'other',
          course: { code: 'reaches', from: '2028-04', isNow: false, lostOn: '2030-06-01' },
        },
      ],
    })
  })

  test('the same but for the height, and the same in all', () => {
    const both = { one: now, other: now }
    const higher = said(judged({ ...both, better: 'other', because: 'higher' }))
    expect([higher.choice, higher.remark]).toEqual(['other', 'higher'])
    const same = said(judged({ ...both, better: 'either', because: 'same' }))
    expect([same.choice, same.remark]).toEqual(['either', 'same'])
  })

  test('nobody gets there', () => {
    const comparison: Comparison = {
      one: never,
      other: never,
      better: 'neither',
      because: 'none-reaches',
    }
    expect(said(judged(comparison))).toEqual({ choice: 'none-reaches', courses: [] })
  })

  test('who is there stops paying: from when one cannot renew', () => {
    const one = { ...now, lapses: '2027-02' }
    const because = 'stops-paying'
    const { choice, courses } = said(judged({ one, other: never, better: 'neither', because }))
    expect(choice).toBe(because)
    expect(said(judged({ one, other: later, better: 'either', because })).choice).toBe(because)
    expect(courses[0]?.course).toEqual({
      code: 'reaches',
      from: NOW,
      isNow: true,
      lapses: '2027-02',
    })
  })
})

describe('by both readings of a clause', () => {
  const one: Comparison = { one: now, other: never, better: 'one', because: 'only-one-reaches' }

  test('with the same advice and the same courses there is no other', () => {
    expect(advise(judged(one), judged({ ...one }), NOW)).toEqual({
      own: said(judged(one)),
      isSameChoice: true,
    })
  })

  test('the same person with another course', () => {
    const strict = judged({ ...one, one: later }, '2030-06-01')
    const { other, isSameChoice } = advise(judged(one), strict, NOW)
    expect(other).toEqual(said(strict))
    expect(isSameChoice).toBe(true)
  })

  test('another advice', () => {
    const strict = judged({ ...one, one: never, better: 'neither', because: 'none-reaches' })
    const { other, isSameChoice } = advise(judged(one), strict, NOW)
    expect(other?.choice).toBe('none-reaches')
    expect(isSameChoice).toBe(false)
  })
})
