import { RULE_IDS } from '../../scheme/rules'
import type { Facts } from '../../facts/registry'
import type { OrUnknown } from '../../scheme/answer'
import { explained, line, NO_RECORDS, settled } from '../../../../test/engine/build'

const record = (seriousCrime: OrUnknown<boolean>): Facts =>
  settled({ birthday: '1983-11-22', deductions: { ...NO_RECORDS, seriousCrime } })

test('bars any total, with the lines kept', () => {
  const found = explained(record(true))
  expect(found).toMatchObject({ total: null, reaches: 'no', vetoed: true, policy: '2023' })
  expect(found.lines).toHaveLength(RULE_IDS.length)
  expect(found.lines.filter(({ readings }) => readings !== undefined)).toEqual([])
  expect(line('serious-crime', record(true))).toMatchObject({
    status: 'counted',
    points: 0,
    limit: { code: 'vetoed', params: {} },
  })
})

test('not there, it bars nothing', () => {
  expect(explained(record(false))).toMatchObject({ total: 30 })
  expect(explained(record(false)).vetoed).toBeUndefined()
  expect(line('serious-crime', record(false)).status).toBe('not-met')
})

test('待核实 counts as no, and the line is unknown', () => {
  expect(explained(record('unknown')).total).toBe(30)
  expect(line('serious-crime', record('unknown'))).toMatchObject({ status: 'unknown', points: 0 })
  expect(line('serious-crime', settled({ deductions: 'unknown' })).status).toBe('unknown')
  expect(line('serious-crime', settled()).status).toBe('assumed')
})
