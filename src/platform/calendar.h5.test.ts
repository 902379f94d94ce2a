import ICAL from 'ical.js'
import { addAllToCalendar, addToCalendar } from './calendar.h5'

const NOW = Date.UTC(2026, 10, 23, 2)
const EVENT = {
  title: '可以签注了',
  day: '2026-12-01',
  notes: '带身份证,到社区事务受理服务中心;\n全市任何一家都可以\\😀',
}
const CHROME =
  'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36'

const link = { href: '', download: '', click: jest.fn<void, []>() }
const files: Blob[] = []
const revoke = jest.spyOn(URL, 'revokeObjectURL').mockReturnValue()

beforeEach(() => {
  jest.useFakeTimers()
  link.click.mockReset()
  revoke.mockClear()
  files.length = 0
  jest.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob)
    return 'blob:one'
  })
  inBrowser(CHROME)
})

afterEach(() => {
  jest.runAllTimers()
  jest.useRealTimers()
})

function inBrowser(userAgent: string) {
  const globals = { navigator: { userAgent }, document: { createElement: () => link } }
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { configurable: true, value })
  }
}

test('the browser is given a calendar file once', async () => {
  const answers = [addToCalendar(EVENT, NOW), addToCalendar(EVENT, NOW)]
  await expect(Promise.all(answers)).resolves.toEqual(['added', 'added'])
  expect(link).toMatchObject({ href: 'blob:one', download: 'jifenben-2026-12-01.ics' })
  expect(link.click).toHaveBeenCalledTimes(1)
  expect(files.map((file) => file.type)).toEqual(['text/calendar;charset=utf-8'])
  const text = (await files[0]?.text()) ?? ''
  const component = ICAL.Component.fromString(text).getFirstSubcomponent('vevent')
  const event = new ICAL.Event(component ?? undefined)
  expect(event.summary).toBe(EVENT.title)
  expect(event.description).toBe(EVENT.notes)
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-01T01:00:00.000Z')
})

test('the file is let go, but not while the browser may read it', async () => {
  await addToCalendar(EVENT, NOW)
  jest.advanceTimersByTime(59_999)
  expect(revoke).not.toHaveBeenCalled()
  jest.advanceTimersByTime(1)
  expect(revoke.mock.calls).toEqual([['blob:one']])
})

test('a browser that throws refuses', async () => {
  link.click.mockImplementation(() => {
    throw new Error('NotAllowedError')
  })
  await expect(addToCalendar(EVENT, NOW)).resolves.toBe('refused')
  expect(link.click).toHaveBeenCalledTimes(1)
})

test('WeChat’s own browser would drop the file', async () => {
  inBrowser(`${CHROME} MicroMessenger/8.0.61`)
  await expect(addToCalendar(EVENT, NOW)).resolves.toBe('absent')
  expect(link.click).not.toHaveBeenCalled()
})

test('what is over is not offered', async () => {
  await expect(addToCalendar({ ...EVENT, day: '2026-11-23' }, NOW)).resolves.toBe('past')
  expect(link.click).not.toHaveBeenCalled()
})

describe('all at once', () => {
  const LATER = { ...EVENT, title: '到期了', day: '2026-12-31' }
  const OVER = { ...EVENT, title: '过了', day: '2026-11-23' }

  test('one file holds what is ahead', async () => {
    await expect(addAllToCalendar?.([OVER, EVENT, LATER], NOW)).resolves.toEqual({
      went: 'added',
      events: [EVENT, LATER],
    })
    expect(link).toMatchObject({ download: 'jifenben.ics' })
    expect(link.click).toHaveBeenCalledTimes(1)
    const text = (await files[0]?.text()) ?? ''
    expect(ICAL.Component.fromString(text).getAllSubcomponents('vevent')).toHaveLength(2)
  })

  test('nothing ahead, and a browser that drops files or fails, are told', async () => {
    const none = { events: [] }
    await expect(addAllToCalendar?.([OVER], NOW)).resolves.toEqual({ went: 'past', ...none })
    link.click.mockImplementation(() => {
      throw new Error('no')
    })
    await expect(addAllToCalendar?.([EVENT], NOW)).resolves.toEqual({ went: 'refused', ...none })
    inBrowser(`${CHROME} MicroMessenger/8.0`)
    await expect(addAllToCalendar?.([EVENT], NOW)).resolves.toEqual({ went: 'absent', ...none })
  })
})
