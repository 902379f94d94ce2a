import { filingDays, type Situation } from '@/engine'

import { endorseByText, filingText } from './date-phrases'
import { askTitle, leaveOutHint, withAddress } from './hr-sender'
import { sentText } from './hr-sent'

test('the sender reads from when on it can be asked for', () => {
  const say = (permit: Partial<Situation['permit']>, on: string) =>
    filingText(filingDays({ changes: [], permit: { expiresOn: '2026-12-18', ...permit } }, on)!)
  expect(say({ endorsedOn: '2026-12-01' }, '2026-12-02')).toBe(
    '2026年12月7日（周一）起可以续积分，越早越好。',
  )
  expect(say({}, '2026-11-27')).toBe('要是今天签注，2026年12月3日（周四）起可以续积分，越早越好。')
})

test('the day that is asked for says by when to endorse, or that it cannot be kept', () => {
  const by = '2026-12-18'
  expect(endorseByText({ by, day: '2026-12-14' })).toBe(
    '要赶上2026年12月18日（周五）续积分，最晚12月14日（周一）签注。',
  )
  expect(endorseByText({ by, day: '2026-12-13', atWork: '2026-12-11' })).toBe(
    '要赶上2026年12月18日（周五）续积分，最晚12月13日（周日）签注，去窗口12月11日（周五）。',
  )
  expect(endorseByText({ by, day: '2026-12-14', isProposed: true })).toBe(
    '要赶在到期前续积分，最晚12月14日（周一）签注。',
  )
  expect(endorseByText({ by })).toBe('2026年12月18日（周五）赶不上了。')
})

test('what was sent says when, and without what', () => {
  expect(sentText(undefined)).toBeUndefined()
  expect(sentText({ hidden: ['child'] })).toBeUndefined()
  expect(sentText({ hidden: [], on: '2026-11-27' })).toBe('2026年11月27日发过')
  expect(sentText({ hidden: ['child'], on: '2026-11-27' })).toBe(
    '2026年11月27日发过，没告诉：加子女',
  )
})

test('who leaves a change out reads what the employer sees all the same', () => {
  expect(leaveOutHint('child')).toContain('人事还是会看到孩子的材料')
  expect(leaveOutHint('address')).toContain('人事还是会看到住所证明')
})

test('what is copied says what it is before the address', () => {
  expect(withAddress('请帮我准备材料', false, 'https://x')).toBe(
    '请帮我准备材料，点开看：\nhttps://x',
  )
})

test('what is sent says by when it is asked for, and that no rule names that day', () => {
  expect(askTitle(true, undefined)).toBe('请帮我准备居住证积分申请的单位材料')
  expect(withAddress(askTitle(false, '2026-12-18'), true, 'https://x')).toBe(
    '请帮我准备居住证积分续办的单位材料，希望最晚12月18日办好（我提的日子，不是规定），点开看：\nhttps://x',
  )
})
