import { runInSlices } from './slices'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

/** Counts to `count`, and takes so long for each number. */
function* counting(count: number, milliseconds: number): Generator<number, string> {
  for (let number = 1; number <= count; number += 1) {
    passed += milliseconds
    yield number
  }
  return 'counted'
}

/** The clock that the slices look at. */
let passed = 0
beforeEach(() => {
  passed = 0
  jest.spyOn(Date, 'now').mockImplementation(() => passed)
})
afterEach(() => jest.restoreAllMocks())

const start = (steps: Iterator<number, string>) => {
  const slices: number[][] = []
  const outcomes: string[] = []
  const lengths: number[] = []
  let before = passed
  const cancel = runInSlices(steps, {
    each(found) {
      lengths.push(passed - before)
      before = passed
      slices.push(found)
    },
    done: (outcome) => outcomes.push(outcome),
  })
  return { slices, outcomes, lengths, cancel }
}

test('runs nothing before it is called back', () => {
  const { slices, outcomes } = start(counting(2, 1))
  expect(slices).toEqual([])
  jest.runAllTimers()
  expect(slices).toEqual([[1, 2]])
  expect(outcomes).toEqual(['counted'])
})

test('a slice stops by the clock, is reported once, and the next goes on where it stopped', () => {
  const { slices, outcomes, lengths } = start(counting(30, 1))
  jest.runAllTimers()
  expect(slices.flat()).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  expect(slices.length).toBeGreaterThan(3)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8)
  expect(outcomes).toEqual(['counted'])
})

test('between two slices the event loop goes on', () => {
  const { slices } = start(counting(30, 1))
  jest.runOnlyPendingTimers()
  expect(slices).toHaveLength(1)
  jest.runOnlyPendingTimers()
  expect(slices).toHaveLength(2)
})

test('a step longer than a slice is a slice of its own', () => {
  const { slices } = start(counting(3, 20))
  jest.runAllTimers()
  expect(slices).toEqual([[1], [2], [3]])
})

test('one without any step only says what came out', () => {
  const { slices, outcomes } = start(counting(0, 1))
  jest.runAllTimers()
  expect([slices, outcomes]).toEqual([[], ['counted']])
})

test('once cancelled nothing is computed or reported, also when it was a report that cancelled it', () => {
  const early = start(counting(30, 1))
  early.cancel()
  jest.runAllTimers()
  expect([early.slices, early.outcomes]).toEqual([[], []])

  const late = start(counting(30, 1))
  jest.runOnlyPendingTimers()
  late.cancel()
  jest.runAllTimers()
  expect(late.slices).toHaveLength(1)

  let reports = 0
  const cancel = runInSlices(counting(2, 1), {
    each() {
      reports += 1
      cancel()
    },
    done: () => {
      reports += 1
    },
  })
  jest.runAllTimers()
  expect(reports).toBe(1)
})
