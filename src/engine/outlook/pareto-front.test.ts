import { type Candidate, isNearer, lastMonthFor, mayBeNearer, paretoFrontOf } from './pareto-front'

const candidate = (changes: number, ahead: number, effort = 1, total = 120): Candidate => ({
  options: [],
  changes,
  ahead,
  effort,
  total,
})

describe('those that no other beats', () => {
  const [one] = [candidate(1, 10, 3)]

  test.each([
    ['with fewer changes', candidate(0, 10, 3)],
    ['sooner', candidate(1, 9, 3)],
    ['easier', candidate(1, 10, 2)],
    ['in all three', candidate(0, 9, 2)],
  ])('one that is as good and better %s beats the other', (_name, better) => {
    expect(paretoFrontOf([one, better])).toEqual([better])
    expect(paretoFrontOf([better, one])).toEqual([better])
  })

  test.each([
    ['in changes', candidate(2, 9, 2)],
    ['in months', candidate(0, 11, 2)],
    ['in effort', candidate(0, 9, 4)],
  ])('one that is worse %s does not', (_name, other) => {
    expect(paretoFrontOf([one, other])).toHaveLength(2)
  })

  test('what comes to the same stays side by side', () => {
    expect(paretoFrontOf([one, candidate(1, 10, 3)])).toEqual([one, one])
  })

  test('fewer changes first, then sooner', () => {
    const sorted = [
      ...[candidate(0, 30, 9), candidate(1, 10, 5), candidate(1, 20, 3)],
      candidate(2, 5, 4),
    ]
    expect(paretoFrontOf([...sorted].reverse())).toEqual(sorted)
  })
})

describe('the last month in which a set is not beaten', () => {
  test('without any other, the last of the ten years', () => {
    expect(lastMonthFor([], 1, 1)).toBe(120)
  })

  test.each([
    ['one alike: its month', candidate(1, 10, 3), 10],
    ['one with fewer changes: the month before', candidate(0, 10, 3), 9],
    ['one that is easier', candidate(1, 10, 2), 9],
    ['one with more changes: no bound', candidate(2, 10, 3), 120],
    ['one that is harder', candidate(1, 10, 4), 120],
  ])('%s', (_name, found, last) => {
    expect(lastMonthFor([found], 1, 3)).toBe(last)
  })

  test('of several the earliest', () => {
    expect(lastMonthFor([candidate(0, 20, 3), candidate(0, 10, 3)], 1, 3)).toBe(9)
    expect(lastMonthFor([candidate(0, 10, 3), candidate(0, 20, 3)], 1, 3)).toBe(9)
    expect(lastMonthFor([candidate(0, 0, 1)], 1, 3)).toBe(-1)
  })
})

describe('nearer to the threshold', () => {
  const other = candidate(1, 10, 1, 100)

  test.each([
    ['more points', candidate(2, 20, 1, 101), true],
    ['fewer points', candidate(1, 9, 1, 99), false],
    ['as many, sooner', candidate(1, 9, 1, 100), true],
    ['as many, in the same month', candidate(1, 10, 1, 100), false],
    ['as many, sooner by more changes', candidate(2, 9, 1, 100), false],
  ])('%s', (_name, one, is) => {
    expect(isNearer(one, other)).toBe(is)
    expect(isNearer(one, undefined)).toBe(true)
  })

  test.each([
    [101, 2, true],
    [100, 1, true],
    [100, 2, false],
    [99, 1, false],
  ])('with at most %i points and %i changes it may be: %s', (peak, changes, may) => {
    expect(mayBeNearer(peak, changes, other)).toBe(may)
    expect(mayBeNearer(peak, changes, undefined)).toBe(true)
  })
})
