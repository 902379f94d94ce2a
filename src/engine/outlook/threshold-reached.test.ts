import { holdsFrom, reach } from './threshold-reached'

const THRESHOLD = 120
/** At the threshold in the months of these stretches, both ends included. */
const during =
  (...stretches: [number, number][]) =>
  (ahead: number) =>
    stretches.some(([from, to]) => from <= ahead && ahead <= to) ? THRESHOLD + ahead : THRESHOLD - 1

test.each([
  [
    'on the day itself, to the end of the ten years',
    [[0, 120]],
    [0, 120, 'beyond', undefined, 121],
  ],
  ['only in the 120th month', [[120, 120]], [120, 240, 'beyond', undefined, 1]],
  ['up to the 119th', [[3, 119]], [3, 123, 119, undefined, 117]],
  ['for one month', [[5, 5]], [5, 125, 5, undefined, 1]],
  [
    'three times: until the first ends, when the second begins, and the months of all',
    [
      [0, 1],
      [3, 3],
      [9, 120],
    ],
    [0, 120, 1, 3, 115],
  ],
  [
    'again only in the 120th month',
    [
      [2, 4],
      [120, 120],
    ],
    [2, 122, 4, 120, 4],
  ],
] as [
  string,
  [number, number][],
  [number, number, number | 'beyond', number | undefined, number],
][])('%s', (_name, stretches, [first, total, last, again, count]) => {
  const totals = during(...stretches)
  expect(reach(totals, THRESHOLD)).toEqual({ first, total, last, again, count })
  expect(holdsFrom(totals, THRESHOLD, first)).toBe(last)
})

test('a month without a total is not at any threshold', () => {
  expect(reach(() => null, 0)).toBeUndefined()
  expect(reach((ahead) => (ahead === 0 ? 0 : null), 0)).toEqual({
    first: 0,
    total: 0,
    last: 0,
    again: undefined,
    count: 1,
  })
})

test('past ten years is not looked', () => {
  const asked: number[] = []
  const total = (ahead: number) => {
    asked.push(ahead)
    return THRESHOLD - 1
  }
  expect(reach(total, THRESHOLD)).toBeUndefined()
  expect(asked).toEqual(Array.from({ length: 121 }, (_, ahead) => ahead))
})
