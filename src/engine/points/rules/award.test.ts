import { line, settled } from '../../../../test/engine/build'

test.each([
  ['none', 0, 'not-met'],
  ['city-special', 30, 'counted'],
  ['city-general', 60, 'counted'],
  ['provincial', 110, 'counted'],
] as const)('%s is worth %i', (award, points, status) => {
  expect(line('award', settled({ award }))).toMatchObject({ points, status, value: points })
})

test('not asked, it is taken as none; 待核实, it may be the highest', () => {
  expect(line('award', settled())).toMatchObject({ points: 0, status: 'assumed', high: 0 })
  expect(line('award', settled({ award: 'unknown' }))).toMatchObject({
    points: 0,
    status: 'unknown',
    low: 0,
    high: 110,
  })
})
