import { policyOn } from '@/engine'
import { assumedText, freshText, onwardText } from './assumed'

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
