import type { InsuranceCounts } from '@/engine'

import { COUNT_NAMES, type CountName } from '@/input'
import { type CountsDraft, draftOf, readDraft } from './draft'

const counts: InsuranceCounts = {
  months: 60,
  last48: { x08: 40, x1: 30, x2: 'unknown' },
  last36: { x3: 0 },
  last12: { paid: 12, x1: 8 },
  asOf: '2026-10',
}
const sheet = draftOf(counts)
const typing = (typed: Partial<Record<CountName, string>>, rest: Partial<CountsDraft> = {}) =>
  readDraft({ ...sheet, ...rest, typed: { ...sheet.typed, ...typed } })

it('shows stored counts as they would be typed, and reads them back', () => {
  expect(readDraft(sheet)).toEqual({ errors: {}, missing: {}, asOf: '2026-10', counts })
})

it('starts empty: nothing is preselected, and everything is asked for', () => {
  const empty = draftOf(undefined)
  expect(Object.values(empty.open)).toEqual(COUNT_NAMES.map(() => false))
  const { errors, missing, counts: none } = readDraft(empty)
  expect(errors).toEqual({})
  expect(Object.keys(missing)).toEqual([...COUNT_NAMES, 'asOf'])
  expect(none).toBeUndefined()
})

it.each<[Partial<Record<CountName, string>>, CountName, string]>([
  [{ x08: '49' }, 'x08', '太大了，最多是48个月，请检查是不是多写了位数'],
  [{ x3: '37' }, 'x3', '太大了，最多是36个月，请检查是不是多写了位数'],
  [{ paid: '13' }, 'paid', '太大了，最多是12个月，请检查是不是多写了位数'],
  [{ x1: '41' }, 'x1', '不能比“近48个月里，0.8倍以上的”还多（那里是40个月）'],
  [{ average: '12', paid: '11' }, 'average', '不能比“近12个月里，正常缴费的”还多（那里是11个月）'],
  [{ months: '11' }, 'paid', '不能比“一共交了多少个月”还多（那里是11个月）'],
  [{ months: '1e3' }, 'months', '只写数字就行，例如 36'],
])('refuses %j at the field', (typed, field, sentence) => {
  const { errors, counts: none } = typing(typed)
  expect(none).toBeUndefined()
  expect(errors).toEqual({ [field]: sentence })
})

it('holds a count to the next known one where the one between is open', () => {
  const open = { ...sheet.open, x1: true, x2: false }
  expect(typing({ x2: '41' }, { open }).errors).toEqual({
    x2: '不能比“近48个月里，0.8倍以上的”还多（那里是40个月）',
  })
})

it('takes 待核实 whatever is typed beside it, and full-width digits', () => {
  const open = { ...sheet.open, months: true }
  expect(typing({ months: '?' }, { open }).counts?.months).toBe('unknown')
  expect(typing({ months: '６０个月' }).counts?.months).toBe(60)
})

it('refuses a month that is none or too early', () => {
  expect(typing({}, { asOf: '202613' }).errors.asOf).toBe('一年只有12个月，没有13月')
  expect(typing({}, { asOf: '199212' }).errors.asOf).toBe('太早了，不能早于1993年1月')
})
