import { addToCalendar } from './calendar'
import type { Added, CalendarEvent } from './calendar-event'

const mockTaro = {
  canIUse: jest.fn<boolean, [string]>(),
  addPhoneCalendar: jest.fn<Promise<object>, [object]>(),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

const NOW = Date.UTC(2026, 10, 23, 2)
const EVENT: CalendarEvent = { title: '可以签注了', day: '2026-12-01', notes: '带身份证' }

beforeEach(() => {
  jest.useFakeTimers()
  jest.resetAllMocks()
  mockTaro.canIUse.mockReturnValue(true)
  mockTaro.addPhoneCalendar.mockResolvedValue({ errMsg: 'addPhoneCalendar:ok' })
})

afterEach(() => {
  jest.runAllTimers()
  jest.useRealTimers()
})

test('WeChat gets seconds, at nine in the morning in Shanghai, with an alarm', async () => {
  const adding = addToCalendar(EVENT, NOW)
  // Already sent: after an await WeChat would not see the tap any more.
  expect(mockTaro.addPhoneCalendar.mock.calls).toEqual([
    [
      {
        title: '可以签注了',
        description: '带身份证',
        startTime: 1796086800,
        alarm: true,
        alarmOffset: 0,
      },
    ],
  ])
  expect(new Date(1796086800_000).toISOString()).toBe('2026-12-01T01:00:00.000Z')
  await expect(adding).resolves.toBe('added')
})

test.each([
  [0, '2026-11-30T16:00:00Z'],
  [20, '2026-12-01T12:00:00Z'],
])('at %d o’clock', async (hour, instant) => {
  await addToCalendar({ ...EVENT, hour }, NOW)
  const startTime = Date.parse(instant) / 1000
  expect(mockTaro.addPhoneCalendar).toHaveBeenCalledWith(expect.objectContaining({ startTime }))
})

test.each<[Partial<CalendarEvent>, Added]>([
  [{ day: '2026-11-22' }, 'past'],
  [{ day: '2026-11-23' }, 'past'],
  [{ day: '2026-11-23', hour: 10 }, 'past'],
  [{ day: '2026-11-23', hour: 11 }, 'added'],
  [{ day: '2026-11-24' }, 'added'],
  [{ day: '2028-02-29' }, 'added'],
  [{ day: '2027-02-29' }, 'refused'],
  [{ day: '2027-2-9' }, 'refused'],
  [{ day: '' }, 'refused'],
  [{ hour: 24 }, 'refused'],
  [{ hour: -1 }, 'refused'],
  [{ hour: NaN }, 'refused'],
])('at ten in the morning of 23 November 2026, %j is %s', async (change, answer) => {
  await expect(addToCalendar({ ...EVENT, ...change }, NOW)).resolves.toBe(answer)
  expect(mockTaro.addPhoneCalendar).toHaveBeenCalledTimes(answer === 'added' ? 1 : 0)
})

test('without an instant it is now', async () => {
  jest.setSystemTime(Date.UTC(2026, 11, 1, 1))
  await expect(addToCalendar(EVENT)).resolves.toBe('past')
  jest.setSystemTime(Date.UTC(2026, 11, 1, 1) - 1)
  await expect(addToCalendar(EVENT)).resolves.toBe('added')
})

test('an old base library has no calendar', async () => {
  mockTaro.canIUse.mockImplementation((schema) => schema !== 'addPhoneCalendar')
  await expect(addToCalendar(EVENT, NOW)).resolves.toBe('absent')
  expect(mockTaro.addPhoneCalendar).not.toHaveBeenCalled()
})

test.each([
  { errMsg: 'addPhoneCalendar:fail auth deny' },
  { errMsg: 'addPhoneCalendar:fail cancel' },
  { errMsg: 'addPhoneCalendar:fail api scope is not declared', errno: 112 },
])('$errMsg is a refusal', async (failure) => {
  mockTaro.addPhoneCalendar.mockRejectedValue(failure)
  await expect(addToCalendar(EVENT, NOW)).resolves.toBe('refused')
})

test('what WeChat throws at once is a refusal too', async () => {
  mockTaro.addPhoneCalendar.mockImplementation(() => {
    throw new TypeError('addPhoneCalendar is not a function')
  })
  await expect(addToCalendar(EVENT, NOW)).resolves.toBe('refused')
})

describe('a double tap', () => {
  let settle: (answer: object) => void

  beforeEach(() => {
    mockTaro.addPhoneCalendar.mockImplementation(() => new Promise((done) => (settle = done)))
  })

  const sent = () => mockTaro.addPhoneCalendar.mock.calls.length

  test('sends once, until two seconds after the answer, and answers alike', async () => {
    const first = addToCalendar(EVENT, NOW)
    await jest.advanceTimersByTimeAsync(60_000)
    const second = addToCalendar({ ...EVENT, hour: 9 }, NOW + 60_000)
    settle({})
    await expect(Promise.all([first, second])).resolves.toEqual(['added', 'added'])
    await jest.advanceTimersByTimeAsync(1999)
    await expect(addToCalendar(EVENT, NOW)).resolves.toBe('added')
    expect(sent()).toBe(1)
    await jest.advanceTimersByTimeAsync(1)
    void addToCalendar(EVENT, NOW)
    expect(sent()).toBe(2)
    settle({})
    await jest.advanceTimersByTimeAsync(0)
  })

  test('on another event is none', async () => {
    const changes = [{}, { title: '二' }, { notes: '二' }, { day: '2026-12-02' }, { hour: 10 }]
    for (const change of changes) {
      void addToCalendar({ ...EVENT, ...change }, NOW)
      settle({})
    }
    expect(sent()).toBe(changes.length)
    await jest.advanceTimersByTimeAsync(0)
  })
})
