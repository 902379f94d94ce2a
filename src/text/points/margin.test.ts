import type { Margin } from '@/engine'
import { marginText } from './margin'

const NONE: Margin = {
  rule: 'insurance-base',
  tier: 'x1',
  have: 36,
  need: 36,
  window: 48,
  total: 95,
  strict: 95,
}

test('no month to spare, and what is left without it', () => {
  expect(marginText(NONE)).toBe(
    '社保缴费基数：近48个月里到1倍的刚好36个月，没有富余。少1个月就是95分。',
  )
})

test('the other reading, where it leaves less', () => {
  expect(marginText({ ...NONE, total: 120 })).toMatch(/就是120分（条文另一种读法95分）。$/)
})

test('few months to spare', () => {
  expect(marginText({ ...NONE, have: 38 })).toMatch(
    /到1倍的有38个月，只多2个月。少3个月就是95分。$/,
  )
})
