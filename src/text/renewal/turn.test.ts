import { type Change, renewal, type Situation, turnOf } from '@/engine'

import { askLines, besideText, sendText, turnText, waitLines } from './turn'

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

test.each([
  ['2026-12-01', '随申办 → 居住证办理一件事'],
  ['2026-12-02', '不行就去社区事务受理服务中心'],
  ['2026-12-02', '带身份证、居住证。'],
  ['2027-03-02', '任一社区事务受理服务中心'],
])('where the 签注 is done, on %s: %s', (on, words) => {
  expect(say(on, []).lines.join('')).toContain(words)
  expect(say(on, []).lines.join('').includes('居住证签注')).toBe(on === '2026-12-01')
})

test('who has moved goes once, by the earlier of the two days', () => {
  const trip = (movedOn?: string, on = '2026-11-10') => say(on, ['address'], { movedOn })
  expect(trip('2026-10-20')).toMatchObject({
    name: '更新住址、居住证签注',
    when: '更新住址：最晚2026年11月19日（周四）',
    asksMove: false,
  })
  expect(trip('2026-10-20').lines).toContain('居住证签注：最晚2026年12月1日（周二）')
  // Both on one day: it is said once.
  expect(trip('2026-11-01').when).toBe('都最晚2026年12月1日（周二）')
  expect(trip('2026-11-01').lines.join('')).not.toContain('最晚')
  expect(trip('2026-11-09').when).toBe('居住证签注：最晚2026年12月1日（周二）')
  expect(trip('2026-11-09').lines).toContain('更新住址：最晚2026年12月9日（周三）')
  expect(trip('2026-10-20').lines.join('')).toContain('住所证明')
  expect(trip('2026-10-20').lines.join('')).toContain('两件事一起提出')
  expect(trip().asksMove).toBe(true)
  expect(trip().lines.join('')).toContain('30日内')
  expect(trip().when).toBe('居住证签注：最晚2026年12月1日（周二）')
  // Since when is the large word.
  expect(trip('2026-10-10').when).toBe('更新住址：先去办（过了也要去）')
  expect(trip('2026-10-10').lines).toContain('居住证签注：最晚2026年12月1日（周二）')
  expect(trip('2026-10-10', '2026-12-02').when).toBe('今天就去')
})

test('who is late with the address sees to it first, and the 签注 has a day of its own', () => {
  const late = say('2027-02-12', ['address', 'employer'], {
    permit: { expiresOn: '2027-03-10' },
    movedOn: '2026-12-12',
  })
  expect(late).toMatchObject({ name: '更新住址', when: '先去办（过了也要去）' })
  expect(late.lines.join('')).not.toContain('一趟')
  const soon = say('2027-01-05', ['address', 'employer'], {
    permit: { expiresOn: '2027-03-10' },
    movedOn: '2026-12-12',
  })
  expect(soon.lines.join('')).toContain('先更新住址，2027年2月8日（周一）起再签注')
})

test('before the window the new address is seen to alone, unless one trip is early enough', () => {
  const address = (movedOn?: string) => say('2026-10-20', ['address'], { movedOn })
  expect(address('2026-10-02').lines.join('')).toContain('到时一趟办好也来得及')
  expect(address('2026-10-01').lines.join('')).not.toContain('来得及')
  expect(address('2026-10-01').when).toBe('最晚2026年10月31日（周六），去窗口最晚10月30日（周五）')
  expect(address().when).toBe('搬家后30日内')
  expect(address('2026-09-01').when).toBe('先去办（过了也要去）')
  const open = say('2026-11-05', ['address'], {
    permit: endorsed,
    movedOn: '2026-11-01',
    stepsDone: { 'employer-code': '2026-11-03' },
  })
  expect(open.lines.join('')).not.toContain('来得及')
})

test.each([
  ['2026-11-09', '越早越好，别拖过2027年1月1日（文章说）'],
  ['2026-11-10', '尽快，别拖过2027年1月1日（签注后第60天，中介文章说的）'],
  ['2027-01-02', '现在就能办'],
])('the employer acts after 签注: on %s %s', (on, when) => {
  expect(say(on, [], { permit: endorsed })).toMatchObject({ who: '你问人事要', when })
})

test('the day not to be passed is one on which offices work', () => {
  const permit = { expiresOn: '2026-12-20', endorsedOn: '2026-12-02' }
  expect(say('2026-12-03', [], { permit }).when).toBe('越早越好，别拖过2027年1月29日（文章说）')
})

test('a first application is handed in once the employer has the papers', () => {
  const own = { kind: 'first', permit: { expiresOn: '2027-06-01' } } as const
  const stepsDone = { 'fill-form': '2026-11-02', 'hand-over': '2026-11-02' }
  expect(say('2026-11-03', [], { ...own, stepsDone }).when).toBe('材料给了人事，现在就能去')
})

test('nothing that no source says stands on the card', () => {
  const verify = say('2026-10-20', ['education'])
  expect(verify).toMatchObject({ name: '学历验证', when: '越早越好，约要2个月', lines: [] })
})

test('after the filing: what is still to be handed in, and whom to ask', () => {
  const filed = { ...endorsed, pointsFiledOn: '2026-11-09' }
  const still = (on: string, stepsDone?: Situation['stepsDone']) =>
    say(on, ['employer'], { permit: filed, stepsDone })
  expect(still('2026-11-09')).toMatchObject({ who: '请人事办', when: '提交以后就去' })
  expect(still('2026-11-10').when).toBe('还没去的，这几天就去')
  expect(still('2026-11-09', { counter: '2026-11-09' }).when).toBe('交材料的时候拿')
  expect(still('2026-11-10', { counter: '2026-11-10' }).when).toBe('还没拿到的，现在就问人事')
  const decided = { ...filed, decidedOn: '2026-11-20' }
  const notice = say('2026-11-20', [], { permit: decided })
  expect(notice.when).toBe('现在就能打印，或者按通知去领')
  expect(notice.lines.join('')).toContain('在线打印')
  const endorsedOnly = { stepsDone: { 'employer-code': '2026-11-03' }, permit: endorsed }
  expect(say('2026-11-09', [], endorsedOnly).lines.join('')).toMatch(/^网上办：/)
})

test('what has a term of its own is said with its day', () => {
  const beside = (movedOn: string | undefined, on: string) => {
    const own: Situation = {
      ...{ kind: 'renewal', changes: ['address'], movedOn },
      permit: { ...endorsed, pointsFiledOn: '2026-11-09', decidedOn: '2026-11-10' },
    }
    const address = renewal(own, on).steps.find(({ id }) => id === 'address')!
    return besideText(address, own)
  }
  expect(beside('2026-10-25', '2026-11-24')).toBe('还有：更新住址，最晚2026年11月24日（周二）')
  expect(beside('2026-10-25', '2026-11-25')).toBe('还有：更新住址，过了1天，先去办（过了也要去）')
  expect(beside(undefined, '2026-11-25')).toBe('还有：更新住址，搬家后30日内')
})

test('who moved and is late takes the proof of dwelling along', () => {
  const permit = { expiresOn: X, addressMatches: false }
  const own: Situation = { kind: 'renewal', changes: [], permit, stepsDone: { address: X } }
  const plan = renewal(own, '2026-12-02')
  const endorse = plan.steps.find(({ id }) => id === 'endorse')!
  expect(turnText(endorse, undefined, own, plan).lines.join('')).toContain('、住所证明')
})

test('the page for the employer is sent, then sent again', () => {
  expect(sendText(undefined)).toBe('发给人事')
  expect(sendText('2026-11-27')).toBe('把清单再发给人事（2026年11月27日发过）')
})

test.each([
  ['2026-11-09', '建议2026年12月9日（周三）问一次（不是期限）'],
  ['2026-12-08', '建议2026年12月9日（周三）问一次（不是期限）'],
  ['2026-12-09', '这几天就问一次：请人事登录系统看'],
  ['2026-12-09', '还没有结果的，2027年1月8日（周五）再问'],
  ['2027-01-08', '这几天就问一次：请人事登录系统看'],
])('waiting since 2026-11-09, on %s: %s', (on, words) => {
  const permit = { ...endorsed, pointsFiledOn: '2026-11-09' }
  const lines = waitLines(renewal({ changes: [], permit }, on))
  expect(lines.join('')).toContain(words)
  expect(lines.join('')).toContain('区人才服务中心')
})

test('who has asked is told the next day on which to ask', () => {
  const permit = { ...endorsed, pointsFiledOn: '2026-11-09' }
  const lines = waitLines(renewal({ changes: [], permit }, '2026-12-11'), '2026-12-10')
  expect(lines).toEqual([
    '2026年12月10日问过，还没结果。2027年1月8日（周五）再问一次（不是期限）：请人事登录系统看；看不到的，请人事问区人才服务中心。',
  ])
})

test.each([
  ['2026-11-20', '建议2026年12月9日（周三）问一次（不是期限）'],
  ['2026-12-09', '这几天就问一次：请人事登录系统看'],
])('who has no receipt is told the same day to ask on, %s', (on, words) => {
  const permit = { ...endorsed, pointsFiledOn: '2026-11-09' }
  const stepsDone = { counter: '2026-11-16' }
  const lines = askLines(renewal({ changes: ['employer'], permit, stepsDone }, on))
  expect(lines.join('')).toContain(words)
  // Before the papers are taken nobody calls for the archive.
  expect(lines.join('')).not.toContain('调档')
})

test.each([
  ['2026-12-09', '建议2027年1月8日（周五）问一次（不是期限）'],
  ['2027-01-08', '这几天就问一次：请人事登录系统看'],
])('brought again on 2026-12-09, on %s: %s', (on, words) => {
  const brought = { returnedOn: '2026-11-20', suppliedOn: '2026-12-09' }
  const permit = { ...endorsed, pointsFiledOn: '2026-11-09', ...brought }
  expect(waitLines(renewal({ changes: [], permit }, on)).join('')).toContain(words)
})

test('审核属实, whom to ask is all that is left to say', () => {
  const permit = { ...endorsed, pointsFiledOn: '2026-11-09', verifiedOn: '2026-11-19' }
  expect(waitLines(renewal({ changes: [], permit }, '2026-11-20'))).toEqual([
    '想知道办到哪一步，请人事登录系统看；看不到的，请人事问区人才服务中心。',
  ])
})

test('what came back was handed in: nobody is asked for that, but for what lacks', () => {
  const permit = { ...endorsed, pointsFiledOn: '2026-11-09', returnedOn: '2026-11-20' }
  const own: Situation = { kind: 'renewal', changes: ['employer'], permit }
  const plan = renewal(own, '2026-11-23')
  expect(turnOf(own, plan)).toEqual({ code: 'result', days: 14, step: undefined })
  expect(waitLines(plan)).toEqual(['要补哪些，会一次告知；没听清的，请人事问区人才服务中心。'])
})
