import { policyOn } from '@/engine'
import { assumedText, freshText, onwardText, untilDay } from './assumed'

test('how the insurance goes on', () => {
  expect(onwardText({ state: 'open' })).toContain('一直交下去')
  expect(onwardText({ state: 'recent', from: '2026-11', base: 'x1' })).toBe(
    '按2026年11月起接着交算，按1倍缴不变',
  )
  expect(onwardText({ state: 'ended' })).toContain('不再交')
  expect(onwardText({ state: 'none' })).toContain('没有记录')
})

test('where the rules that are known end', () => {
  expect(assumedText(policyOn('2026-11-23'))).toContain('到2027年12月31日，以后假定不变')
})

test('being 应届 without an end', () => {
  expect(freshText(10)).toMatch('应届的10分到哪个月没填')
})

test('the last day before one that is lost, in short where it ends a month', () => {
  expect(untilDay('2027-12-15')).toBe('2027年12月14日')
  expect(untilDay('2028-01-01')).toBe('2027年12月底')
})
