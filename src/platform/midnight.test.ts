const SECOND = 1000
const DAY = 86_400 * SECOND

beforeEach(() => jest.resetModules())
afterEach(() => jest.useRealTimers())

/** The interface of a fresh app whose clock stands so. */
function at(instant: string) {
  jest.useFakeTimers({ now: Date.parse(instant) })
  return jest.requireActual<typeof import('./clock')>('./clock').onMidnight
}

test('all who wait are called once a day, a second after it has begun, by one timer', () => {
  const onMidnight = at('2026-11-22T15:59:50Z')
  const calls: string[] = []
  for (const name of ['a', 'b']) onMidnight(() => calls.push(`${name} ${new Date().toISOString()}`))
  expect(jest.getTimerCount()).toBe(1)
  jest.advanceTimersByTime(10 * SECOND)
  expect(calls).toEqual([])
  jest.advanceTimersByTime(SECOND)
  expect(calls).toEqual(['a 2026-11-22T16:00:01.000Z', 'b 2026-11-22T16:00:01.000Z'])
  jest.advanceTimersByTime(DAY)
  expect(calls).toHaveLength(4)
})

test('who stops is called no more; who begins anew is', () => {
  const onMidnight = at('2026-11-22T15:59:50Z')
  const call = jest.fn()
  onMidnight(call)()
  jest.advanceTimersByTime(DAY)
  expect(call).not.toHaveBeenCalled()
  onMidnight(call)
  jest.advanceTimersByTime(DAY)
  expect(call).toHaveBeenCalledTimes(1)
})

test.each([
  ['1970-01-01T00:00:00Z', 57_601],
  ['2026-11-22T16:00:00Z', 86_401],
  ['2099-12-31T15:00:00Z', 3601],
  ['+012026-01-01T15:59:00Z', 61],
])('at %s it takes %d seconds', (instant, seconds) => {
  const call = jest.fn()
  at(instant)(call)
  jest.advanceTimersByTime(seconds * SECOND - 1)
  expect(call).not.toHaveBeenCalled()
  jest.advanceTimersByTime(1)
  expect(call).toHaveBeenCalledTimes(1)
})
