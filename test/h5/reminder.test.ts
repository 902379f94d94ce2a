import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { RENEWALS, phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()

/** Taps, and reads the calendar file that the browser then stores. */
async function fileFrom(phone: Phone, name: string | RegExp) {
  const [download] = await Promise.all([phone.page.waitForEvent('download'), phone.tap(name)])
  const text = await readFile(await download.path(), 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return {
    text,
    events: calendar.getAllSubcomponents('vevent'),
    name: download.suggestedFilename(),
  }
}

/** 09:00 in Shanghai on the day before the permit expires. */
const MORNING = Date.UTC(2026, 11, 9, 1)

test.each(['Asia/Shanghai', 'America/Los_Angeles'])(
  'in %s, one event with an alarm at nine in Shanghai, that names nobody',
  async (timezoneId) => {
    const storage = phoneOf(RENEWALS.inWindow)
    const phone = await browser.at('pages/renewal/remind/index', { storage, timezoneId })
    expect(await phone.text()).toMatch(/已经过了的[^]*可以签注了/)
    const { text, events, name } = await fileFrom(phone, '居住证到期的前一天')
    expect(name).toBe('jifenben-2026-12-09.ics')
    expect(events).toHaveLength(1)

    const event = new ICAL.Event(events[0])
    expect(event.startDate.toUnixTime() * 1000).toBe(MORNING)
    expect(event.isRecurring()).toBe(false)
    expect(event.summary).toBe('居住证明天到期')
    expect(event.description).toContain('随申办 → 居住证办理一件事')
    const alarms = events[0]!.getAllSubcomponents('valarm')
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['PT0S'])

    const { label, facts } = RENEWALS.inWindow
    for (const own of [label, facts.birthday!, facts.birthday!.replace(/-/g, '')]) {
      expect(text).not.toContain(own)
    }
  },
)

test('an event is offered once, remembered after a reload, and the same when it is asked for again', async () => {
  const phone = await browser.at('pages/renewal/remind/index', {
    storage: phoneOf(RENEWALS.inWindow),
  })
  const first = await fileFrom(phone, '加到日历：居住证还剩7天')
  await phone.sees('日历文件已经下载')
  await phone.reload()
  await phone.sees('✓ 已下载')
  await phone.tap(/^✓ 已下载：居住证还剩7天/)
  await phone.sees('这一条加过了')
  const again = await fileFrom(phone, '再加一次')
  const uid = ({ events }: typeof first) => events[0]!.getFirstPropertyValue('uid')
  expect(uid(again)).toBe(uid(first))
})

test('all of them in one file', async () => {
  const phone = await browser.at('pages/renewal/remind/index', {
    storage: phoneOf(RENEWALS.inWindow),
  })
  const { events, name } = await fileFrom(phone, /^全部加/)
  expect(name).toBe('jifenben.ics')
  expect(events.map((event) => new ICAL.Event(event).summary)).toEqual([
    '居住证7天后到期',
    '居住证明天到期',
  ])
  await phone.sees('都在一个日历文件里')
  await phone.sees('✓ 已下载')
})
