import { parse, prepare, score } from '@/engine'
import { EXAMPLE } from '@/text/example'
import { phoneOf } from '../weapp/people'
import { phones } from './phones'

jest.setTimeout(30_000)

const browser = phones()
const FACTS = { ...EXAMPLE.content.facts, birthday: '1982-11-23' }

/** Half past midnight in Shanghai: in most of the world it is still the day before. */
const AFTER = { now: Date.UTC(2026, 10, 22, 16, 30), day: '2026-11-23', said: '2026年11月23日' }
/** Half past six in the evening in Shanghai: on Kiritimati the next day has begun. */
const BEFORE = { now: Date.UTC(2026, 10, 22, 10, 30), day: '2026-11-22', said: '2026年11月22日' }

const totalOn = (day: string) =>
  String(score(prepare(parse({ schema: 1, id: 'a', label: 'a', facts: FACTS }).profile), day))

test('the two days differ by the point of a birthday', () => {
  expect([totalOn(BEFORE.day), totalOn(AFTER.day)]).toEqual(['130', '129'])
})

/** The zone, and the day of the month that its own clocks show at the two moments. */
const ZONES: [string, number, number][] = [
  ['Asia/Shanghai', 22, 23],
  ['America/Los_Angeles', 22, 22],
  ['Pacific/Kiritimati', 23, 23],
  ['Europe/London', 22, 22],
  ['Asia/Kathmandu', 22, 22],
  ['Pacific/Pago_Pago', 21, 22],
]

test.each(ZONES)('%s: today and the total are those of Shanghai', async (timezoneId, ...local) => {
  for (const [index, { now, day, said }] of [BEFORE, AFTER].entries()) {
    const storage = phoneOf({ label: '我', facts: FACTS })
    const phone = await browser.at('', { storage, now, timezoneId })
    expect(await phone.page.evaluate(() => new Date().getDate())).toBe(local[index])
    const text = await phone.sees(`今天 ${said}`)
    expect(text.split('\n')).toContain(totalOn(day))
    await phone.tap(/^年龄/)
    await phone.sees(day === AFTER.day ? '56−44' : '56−43')
  }
})
