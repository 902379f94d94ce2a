/** The engine and the second calendar give the same renewal dates: the tables, random cases, six phone zones. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { plans, steps, written } from '../cases/tables'
import { sample } from '../../sample'
import { plan } from './calendar'
import type { Compared } from './renewal-difference'

const CASES = sample(20_000, 4_000)

describe('the second calendar gives the tables', () => {
  test.each(plans)('$id', ({ permit, kind, dates, days }) => {
    for (const { on, phase, daysLeft } of days) {
      const seen = plan(permit, kind, on)
      expect(written(seen.dates)).toEqual({ fixed: dates, others: {} })
      expect({ on, ...seen }).toEqual({ on, phase, daysLeft, dates: seen.dates })
    }
  })

  test.each(steps)('$file: $id', ({ permit, kind, on, dates, phase, daysLeft, next }) => {
    const seen = plan(permit, kind, on)
    expect(written(seen.dates).others).toEqual(dates)
    expect(seen).toEqual({ phase, daysLeft, dates: seen.dates, ...(next && { next }) })
  })
})

/** Minutes that each zone's own clock is behind UTC, in January and in July 2026. */
const ZONES = {
  'America/Los_Angeles': [480, 420],
  'Asia/Shanghai': [-480, -480],
  'Pacific/Kiritimati': [-840, -840],
  'Europe/London': [0, -60],
  'America/St_Johns': [210, 150],
  'Asia/Kathmandu': [-345, -345],
}

type Zone = keyof typeof ZONES

describe(`${CASES} random cases, in six phone zones`, () => {
  let told: Partial<Record<Zone, Compared & { offsets: number[] }>> = {}
  const run = async (zone: Zone) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(__dirname, 'renewal-zone.mjs'), '0', String(CASES)],
      { env: { ...process.env, TZ: zone }, timeout: 280_000 },
    )
    told = { ...told, [zone]: JSON.parse(stdout) as unknown }
  }
  const zones = Object.keys(ZONES) as Zone[]
  beforeAll(() => Promise.all(zones.map(run)), 300_000)

  test.each(zones)('%s', (zone) => {
    const { offsets, cases, differences } = told[zone]!
    expect({ offsets, cases, differences }).toEqual({
      offsets: ZONES[zone],
      cases: CASES,
      differences: [],
    })
  })

  test('every phase and every date is many times among them', () => {
    const { seen } = told['Asia/Shanghai']!
    expect(Object.keys(seen).sort()).toEqual(
      [
        ...['no-date', 'too-early', 'open', 'late-continuous', 'late-restart', 'late-over-90'],
        ...['endorsed', 'filed', 'decided'],
        ...['windowOpens', 'expires', 'lastContinuous', 'restartsFrom', 'day90', 'filingCaution'],
        ...['earliestFiling', 'adviseFiling', 'decisionBy'].flatMap((name) => [
          name,
          `${name} not published`,
        ]),
        ...['next expected', 'next printed', "next is the permit's own"],
      ].sort(),
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(sample(100, 10))
  })
})
