import { parse, prepare, PROFILE_SCHEMA, score } from '@/engine'
import { EXAMPLE } from '@/text/profile/example'
import { phoneOf, RENEWALS } from '../weapp/people'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()
const FACTS = { ...EXAMPLE.content.facts, birthday: '1982-11-23' }

/** Half past six in the evening in Shanghai: on Kiritimati the next day has begun. */
const BEFORE = { now: Date.UTC(2026, 10, 22, 10, 30), day: '2026-11-22', said: '2026年11月22日' }
/** Half past midnight in Shanghai: in most of the world it is still the day before. */
const AFTER = { now: Date.UTC(2026, 10, 22, 16, 30), day: '2026-11-23', said: '2026年11月23日' }

/** Zones, and the day of the month that their own clocks show at the two moments. */
const ZONES = {
  'Asia/Shanghai': [22, 23],
  'America/Los_Angeles': [22, 22],
  'Pacific/Kiritimati': [23, 23],
  'Europe/London': [22, 22],
  'Asia/Kathmandu': [22, 22],
  'Pacific/Pago_Pago': [21, 22],
}

const totalOn = (day: string) =>
  String(
    score(
      prepare(parse({ schema: PROFILE_SCHEMA, id: 'a', label: 'a', facts: FACTS }).profile),
      day,
    ),
  )

test('the two days differ by the point of a birthday', () => {
  expect([totalOn(BEFORE.day), totalOn(AFTER.day)]).toEqual(['117', '116'])
})

test('in six zones, today and the total are those of Shanghai', async () => {
  /** The zone's own day, the day that the page says, and whether the total stands on it. */
  const look = async (timezoneId: string) => {
    const storage = phoneOf({ label: '我', facts: FACTS })
    const phone = await browser.blank({ storage, timezoneId })
    const seen: [number, string | undefined, boolean][] = []
    for (const { now, day } of [BEFORE, AFTER]) {
      await phone.setClock(now)
      await phone.load()
      const lines = (await phone.text()).split('\n')
      const local = await phone.page.evaluate(() => new Date().getDate())
      const today = lines.find((line) => line.startsWith('今天'))
      seen.push([local, today, lines.includes(totalOn(day))])
    }
    return [timezoneId, seen]
  }

  expect(await Promise.all(Object.keys(ZONES).map(look))).toEqual(
    Object.entries(ZONES).map(([zone, [before, after]]) => [
      zone,
      [
        [before, `今天 ${BEFORE.said} ▾`, true],
        [after, `今天 ${AFTER.said} ▾`, true],
      ],
    ]),
  )
})

test('far from Shanghai, the renewal reads as it does there', async () => {
  const pages = [
    'pages/renewal/home/index',
    'pages/renewal/remind/index',
    'pages/renewal/date/index?id=lastContinuous',
  ]
  /** What the pages say at the two moments. */
  const read = async (timezoneId: string) => {
    const phone = await browser.blank({ storage: phoneOf(RENEWALS.inWindow), timezoneId })
    const said: string[] = []
    for (const { now } of [BEFORE, AFTER]) {
      await phone.setClock(now)
      await phone.load()
      for (const page of pages) {
        await phone.go(page)
        said.push(await phone.text())
      }
    }
    return said
  }

  const there = await read('Asia/Shanghai')
  const [before, , , after, , day60] = there
  expect(before).toContain('可以签注了，还有18天')
  expect(after).toContain('可以签注了，还有17天')
  expect(day60).toContain('2027年2月8日（周一）')
  expect(await read('America/Los_Angeles')).toEqual(there)
  expect(await read('Pacific/Kiritimati')).toEqual(there)
})
