import { line, said, settled } from '../../../../test/engine/build'

const aged = (age: number) => settled({ birthday: `${2026 - age}-11-22` })

/** The scale of article 6(一), with a step on each side. */
test.each([
  [17, 0, 'not-met'],
  [18, 30, 'capped'],
  [42, 30, 'capped'],
  [43, 30, 'capped'],
  [44, 29, 'counted'],
  [45, 27, 'counted'],
  [50, 17, 'counted'],
  [55, 7, 'counted'],
  [56, 5, 'counted'],
  [60, 5, 'counted'],
  [61, 0, 'not-met'],
] as const)('at %i: %i points, %s', (age, points, status) => {
  expect(line('age', aged(age))).toMatchObject({ points, status, low: points, high: points })
})

test('the age is that of the day itself', () => {
  const facts = settled({ birthday: '1982-11-22' })
  expect(line('age', facts, '2026-11-21')).toMatchObject({ points: 30, until: '2026-11-22' })
  expect(line('age', facts, '2026-11-22')).toMatchObject({ points: 29, until: '2027-11-22' })
  const leap = settled({ birthday: '1984-02-29' })
  expect(line('age', leap, '2027-02-28').points).toBe(30)
  expect(line('age', leap, '2027-03-01').points).toBe(30)
  expect(line('age', settled({ birthday: '1980-02-29' }), '2024-02-28').points).toBe(30)
  expect(line('age', settled({ birthday: '1980-02-29' }), '2024-02-29').points).toBe(29)
})

test.each([
  [30, '2040-11-22'],
  [43, '2027-11-22'],
  [44, '2027-11-22'],
  [55, '2027-11-22'],
  [56, '2031-11-22'],
  [60, '2027-11-22'],
  [17, '2027-11-22'],
  [61, undefined],
])('at %i the points next change on %s', (age, until) => {
  expect(line('age', aged(age)).until).toBe(until)
})

test('what the formula gives before the cap is kept', () => {
  expect(line('age', aged(43)).value).toBe(31)
  expect(line('age', aged(44)).value).toBe(29)
})

test('an age outside the scale is said', () => {
  expect(line('age', aged(17)).limit).toEqual({
    code: 'under-age',
    params: { age: 17, adult: 18 },
  })
  expect(line('age', aged(61)).limit).toEqual({
    code: 'beyond-scale',
    params: { age: 61, last: 60 },
  })
  expect(line('age', aged(44)).limit).toEqual({ code: 'age', params: { age: 44 } })
})

test('a birthday that lies ahead is worth nothing', () => {
  const found = line('age', settled({ birthday: '2026-11-23' }))
  expect(found).toMatchObject({ points: 0, status: 'not-met' })
  expect(found.limit).toEqual({ code: 'in-future', params: { date: '2026-11-23' } })
  expect(line('age', settled({ birthday: '2026-11-22' })).limit).toEqual({
    code: 'under-age',
    params: { age: 0, adult: 18 },
  })
})

test('an open birthday is worth nothing yet, and may be worth the most', () => {
  for (const birthday of [undefined, 'unknown']) {
    const found = line('age', settled({ birthday }))
    expect(found).toMatchObject({ points: 0, status: 'unknown', low: 0, high: 30 })
    expect(said(found)).toEqual([])
  }
})

test('conflict 9: one source gives no value for 43', () => {
  expect(line('age', aged(42)).readings).toBeUndefined()
  expect(line('age', aged(43)).readings).toContainEqual({ id: '9', points: null, total: null })
})

test.each([
  [43, 26],
  [44, 24],
  [55, 2],
  [56, 0],
])('conflict 16: at %i another scale gives %i', (age, points) => {
  const facts = { ...aged(age), education: 'junior-college' as const }
  expect(line('age', facts).readings).toContainEqual({ id: '16', points, total: points + 50 })
})

test('conflict 16 says nothing of other ages', () => {
  expect(line('age', aged(57)).readings).toBeUndefined()
})
