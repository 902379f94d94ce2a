import { execFileSync } from 'node:child_process'

const ZONES = {
  'Asia/Shanghai': -480,
  'America/Los_Angeles': 480,
  'Pacific/Kiritimati': -840,
  'Europe/London': 0,
  'Asia/Kathmandu': -345,
  'Pacific/Pago_Pago': 660,
}

// Jest keeps the zone from the code it runs, so the zones are changed in a process of their own.
const PROGRAM = `
const { transformFileSync } = require('@babel/core')
const options = {
  configFile: false,
  presets: ['@babel/preset-typescript'],
  plugins: ['@babel/plugin-transform-modules-commonjs'],
}
require.extensions['.ts'] = (module, file) =>
  module._compile(transformFileSync(file, options).code, file)
const { startOf } = require('./src/platform/calendar-event')
const { calendarFile } = require('./src/platform/calendar-file')
const { todayInShanghai } = require('./src/platform/clock')
const event = { title: '', day: '2026-12-01', notes: '' }
const seen = JSON.parse(process.argv[1]).map((zone) => {
  process.env.TZ = zone
  const start = startOf(event)
  const [, written] = /DTSTART:(.*)\\r/.exec(calendarFile([{ event, start }], 0))
  const today = todayInShanghai(Date.UTC(2026, 4, 31, 16))
  return [zone, new Date(start).getTimezoneOffset(), start, written, today]
})
console.log(JSON.stringify(seen))
`

test('the zone of the phone changes nothing', () => {
  const zones = JSON.stringify(Object.keys(ZONES))
  const output = execFileSync(process.execPath, ['-e', PROGRAM, zones], { encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual(
    Object.entries(ZONES).map(([zone, offset]) => [
      zone,
      offset,
      Date.UTC(2026, 11, 1, 1),
      '20261201T010000Z',
      '2026-06-01',
    ]),
  )
})
