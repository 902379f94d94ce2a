import ICAL from 'ical.js'
import type { CalendarEvent } from './calendar-event'
import { calendarFile as fileOf } from './calendar-file'

const calendarFile = (event: CalendarEvent, start: number, now: number) =>
  fileOf([{ event, start }], now)

const START = Date.UTC(2026, 11, 1, 1)
const NOW = Date.UTC(2026, 10, 23, 2, 3, 4)
const EVENT = {
  title: '居住证到期前三十天：可以签注了，',
  day: '2026-12-01',
  notes: '去社区事务受理服务中心，带好材料,身份证;原件\n第二行\\反斜杠\n\n😀𠮷：'.repeat(8),
}

function read(text: string) {
  const calendar = ICAL.Component.fromString(text)
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event')
  return { calendar, component, event: new ICAL.Event(component) }
}

const utc = (time: ICAL.Time) => `${time.zone.tzid} ${time.toJSDate().toISOString()}`

test('another library reads the same event', () => {
  const { calendar, component, event } = read(calendarFile(EVENT, START, NOW))
  expect(event.summary).toBe(EVENT.title)
  expect(event.description).toBe(EVENT.notes)
  expect(utc(event.startDate)).toBe('UTC 2026-12-01T01:00:00.000Z')
  expect(utc(event.endDate)).toBe('UTC 2026-12-01T01:30:00.000Z')
  expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T02:03:04Z')
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//jifenben//renewal//ZH')
  expect(calendar.getAllSubcomponents()).toHaveLength(1)
})

test('an alarm shows at the start', () => {
  const alarms = read(calendarFile(EVENT, START, NOW)).component.getAllSubcomponents('valarm')
  expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY'])
  expect(alarms[0]?.getFirstPropertyValue('description')).toBe(EVENT.title)
  const trigger = alarms[0]?.getFirstPropertyValue('trigger') as ICAL.Duration
  expect(trigger.toSeconds()).toBe(0)
})

test('its name is its own, and the same whenever it is made', () => {
  const uid = (title: string, start: number, now: number) =>
    read(calendarFile({ ...EVENT, title }, start, now)).event.uid
  const one = uid('一', START, NOW)
  expect(one).toMatch(/^[\w-]+@jifenben$/)
  expect(uid('一', START, NOW + 1000)).toBe(one)
  expect(uid('二', START, NOW)).not.toBe(one)
  expect(uid('一', START + 3_600_000, NOW)).not.toBe(one)
})

test('every line ends as RFC 5545 wants, at most 75 octets, never inside a letter', () => {
  const text = calendarFile(EVENT, START, NOW)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const lines = text.slice(0, -2).split('\r\n')
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(10)
  for (const line of lines) {
    const octets = Buffer.from(line)
    expect(octets.length).toBeLessThanOrEqual(75)
    expect(octets.toString()).toBe(line)
  }
})

test('several events stand in one file, in their order', () => {
  const events = [0, 1, 2].map((days) => ({
    event: { ...EVENT, title: `第${days}天` },
    start: START + days * 86_400_000,
  }))
  const calendar = ICAL.Component.fromString(fileOf(events, NOW))
  const read = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  expect(read.map(({ summary }) => summary)).toEqual(['第0天', '第1天', '第2天'])
  expect(read.map(({ startDate }) => startDate.toJSDate().getTime())).toEqual(
    events.map(({ start }) => start),
  )
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(3)
})
