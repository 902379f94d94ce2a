import { type Change, renewal, type Situation, turnOf } from '@/engine'

import { turnText, waitLines } from './turn'

const X = '2026-12-01'
const endorsed = { expiresOn: X, endorsedOn: '2026-11-02' }

function say(on: string, changes: Change[], more: Partial<Situation> = {}) {
  const own: Situation = {
    kind: 'renewal',
    permit: { expiresOn: X },
    unchanged: changes.length === 0,
    changes,
    ...more,
  }
  const plan = renewal(own, on)
  const turn = turnOf(own, plan)!
  if (!('step' in turn) || turn.step === undefined) throw new Error(turn.code)
  return turnText(turn.step, 'along' in turn ? turn.along : undefined, own, plan)
}

test.each([
  ['2026-10-31', '2026年11月1日（周日）起才能办'],
  ['2026-12-01', '最晚2026年12月1日（周二）'],
  ['2026-12-02', '今天就去'],
  ['2027-03-01', '今天就去'],
  ['2027-03-02', '今天就去问'],
])('the 签注 on %s: %s', (on, when) => {
  expect(say(on, [])).toMatchObject({ name: '居住证签注', who: '你自己办', when, asksMove: false })
})

test('who has moved goes once, by the earlier of the two days', () => {
  const trip = (movedOn?: string, on = '2026-11-10') => say(on, ['address'], { movedOn })
  expect(trip('2026-10-20')).toMatchObject({
    name: '居住证签注、更新住址',
    when: '最晚2026年11月19日（周四）',
    asksMove: false,
  })
  expect(trip('2026-11-09').when).toBe('最晚2026年12月1日（周二）')
  expect(trip('2026-10-20').lines.join('')).toContain('住所证明')
  expect(trip('2026-10-20').lines.join('')).toContain('同一个窗口')
  expect(trip().asksMove).toBe(true)
  expect(trip().lines.join('')).toContain('30日内')
  expect(trip('2026-10-01').when).toBe('最晚2026年12月1日（周二）')
})

test('before the window the new address is seen to alone, unless one trip is early enough', () => {
  const address = (movedOn?: string) => say('2026-10-20', ['address'], { movedOn })
  expect(address('2026-10-02').lines.join('')).toContain('到时一趟办好也来得及')
  expect(address('2026-10-01').lines.join('')).not.toContain('来得及')
  expect(address('2026-10-01').when).toBe('最晚2026年10月31日（周六）')
  expect(address().when).toBe('搬家后30日内')
  expect(address('2026-09-01').when).toBe('这几天就去')
  const open = say('2026-11-05', ['address'], {
    permit: endorsed,
    movedOn: '2026-11-01',
    stepsDone: { 'employer-code': '2026-11-03' },
  })
  expect(open.lines.join('')).not.toContain('来得及')
})

test.each([
  ['2026-11-09', '建议2026年11月9日（周一）前'],
  ['2026-11-10', '尽快，别拖过2027年1月1日（周五）'],
  ['2027-01-02', '现在就能办'],
])('the employer acts after 签注: on %s %s', (on, when) => {
  expect(say(on, [], { permit: endorsed })).toMatchObject({ who: '请人事办', when })
})

test('nothing that no source says stands on the card', () => {
  const verify = say('2026-10-20', ['education'])
  expect(verify).toMatchObject({ name: '学历验证', when: '越早越好，大约要2个月', lines: [] })
})

test('after the filing: what is still to be handed in, and whom to ask', () => {
  const filed = { ...endorsed, pointsFiledOn: '2026-11-09' }
  const still = (stepsDone?: Situation['stepsDone']) =>
    say('2026-11-10', ['employer'], { permit: filed, stepsDone })
  expect(still()).toMatchObject({ who: '请人事办', when: '提交以后就去' })
  expect(still({ counter: '2026-11-10' }).when).toBe('交材料的时候拿')
  const lines = (verifiedOn?: string) =>
    waitLines(renewal({ changes: [], permit: { ...filed, verifiedOn } }, '2026-11-20')).join('')
  expect(lines()).toMatch(/调档.*区人才服务中心/)
  expect(lines('2026-11-19')).not.toContain('调档')
  const decided = { ...filed, decidedOn: '2026-11-20' }
  expect(say('2026-11-20', [], { permit: decided }).when).toBe('按通知的时间和地址')
})
