import { renewal, turnOf, type Permit, type Situation } from '@/engine'

import { FIRST_ENDS, nextCycleText } from './next-cycle'
import { phaseText } from './phases'

const X = '2026-12-01'
const situation = (permit?: Partial<Permit>, kind: Situation['kind'] = 'renewal'): Situation => ({
  kind,
  changes: [],
  ...(permit === undefined ? {} : { permit: { expiresOn: X, ...permit } }),
})
const told = (on: string, permit?: Partial<Permit>, kind?: Situation['kind']) => {
  const own = situation(permit, kind)
  return phaseText(renewal(own, on), own.kind, on)!
}

test.each([
  ['2026-10-31', '居住证还有31天到期', '2026年11月1日（周日）起可以签注', 'good'],
  ['2026-11-01', '可以签注了，还有30天', '2026年12月1日（周二）以前', 'warn'],
  ['2026-12-01', '居住证今天到期', '今天还能签注', 'warn'],
  ['2026-12-02', '按你写的日子，已过1天', '2027年1月30日（周六）以前补办', 'bad'],
  ['2027-01-30', '按你写的日子，已过60天', '积分到期就不算有效', 'bad'],
  ['2027-01-31', '按你写的日子，已过61天', '国家条例写的是连续算', 'bad'],
  ['2027-03-01', '按你写的日子，已过90天', '几篇文章说，逾期超过60日', 'bad'],
  ['2027-03-02', '按你写的日子，已过91天', '没有找到规定支持', 'bad'],
])('before the 签注, %s', (on, word, part, tone) => {
  const text = told(on, {})
  expect([text.word, text.tone]).toEqual([word, tone])
  expect(text.more?.join('') ?? text.sentence).toContain(part)
})

test('in the window the days of the points are said as if the 签注 were done on the day', () => {
  const said = '要是今天签注，2026年12月3日（周四）起可以续积分，越早越好。'
  expect(told('2026-11-28', {}).later).toBe(said)
  expect(told('2026-10-31', {}).later).toBe('材料可以先备起来。')
  expect(told('2026-12-02', {}).later).toBeUndefined()
  const own = { ...situation({}), changes: ['address' as const], movedOn: '2026-10-30' }
  expect(phaseText(renewal(own, '2026-11-28'), own.kind, '2026-11-28')!.later).toBe(said)
})

test('in the window the card says by when to endorse, so that the points are filed by the day asked for', () => {
  const later = (on: string, asked?: string) =>
    phaseText(renewal(situation({}), on), 'renewal', on, undefined, asked)!.later
  expect(later('2026-11-25')).toContain('要赶在到期前续积分，最晚11月25日（周三）签注。')
  expect(later('2026-11-26')).not.toContain('要赶')
  expect(later('2026-11-19', '2026-11-25')).toContain('最晚11月19日（周四）签注。')
  expect(later('2026-11-20', '2026-11-25')).toContain('2026年11月25日（周三）赶不上了。')
})

test.each([
  ['2026-12-02', '没签注的，居住证的使用功能已中止，要补办。'],
  ['2027-01-31', '还能补办，今天就去。'],
  ['2027-03-02', '今天先到社区事务受理服务中心问清楚。'],
])('who is late reads first what to do today, %s', (on, sentence) => {
  expect(told(on, {}).sentence).toBe(sentence)
})

test.each([
  ['2026-11-03', '越早越好。2026年11月6日（周五）起能刷新有效期、提交', 'good'],
  ['2026-11-06', '现在可以办了。越早越好', 'warn'],
  ['2026-11-10', '过了文章建议的日子，不等于失效', 'warn'],
  ['2027-01-02', '办法里没有这一条', 'bad'],
])('after the 签注 of 2026-11-02, %s', (on, part, tone) => {
  const text = told(on, { endorsedOn: '2026-11-02' })
  expect(`${text.sentence}${text.later}`).toContain(part)
  expect(text.tone).toBe(tone)
})

test.each([
  ['2026-10-31', '更新住址，还有19天', '2026年11月1日（周日）起可以签注'],
  ['2026-11-10', '更新住址，还有9天', '2026年12月1日'],
  ['2026-11-19', '更新住址，今天最后一天', '再续积分'],
  ['2026-11-20', '更新住址过了1天', '2026年12月1日（周二）以前办好签注，再续积分'],
])('moved on 2026-10-20, on %s the nearer term is the large one: %s', (on, word, part) => {
  const own = { ...situation({}), changes: ['address' as const], movedOn: '2026-10-20' }
  const text = phaseText(renewal(own, on), own.kind, on)!
  expect(text.word).toBe(word)
  expect(text.sentence).toContain(part)
  const done = { ...own, stepsDone: { address: '2026-10-30' } }
  expect(phaseText(renewal(done, on), own.kind, on)!.word).not.toContain('住址')
  const later = { ...own, movedOn: '2026-11-01' }
  expect(phaseText(renewal(later, on), own.kind, on)!.word).not.toContain('住址')
  const first = { ...own, kind: 'first' as const }
  expect(phaseText(renewal(first, on), first.kind, on)!.sentence).not.toContain('再续积分')
})

test('past the day of the article nothing alarms', () => {
  expect(told('2026-11-10', { endorsedOn: '2026-11-02' }).word).toBe('签注办好了，接着续积分')
})

test('the day not to be passed is one on which offices work', () => {
  const say = (on: string) => told(on, { endorsedOn: '2026-12-01' }).sentence
  expect(say('2027-01-10')).toContain('别拖过2027年1月29日（签注后第60天前的工作日，中介文章说的）')
  expect(say('2027-01-30')).toContain('别拖过2027年1月30日（签注后第60天，中介文章说的）')
})

test('filed: the wait begins when the papers are found true', () => {
  const filed = { endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
  expect(told('2026-11-20', filed).word).toBe('交上去11天了')
  expect(told('2026-11-20', { ...filed, verifiedOn: '2026-11-20' }).word).toBe('审核属实了，等核定')
  expect(told('2026-11-20', filed).sentence).toContain('审核属实以后，20个工作日内')
  expect(told('2026-11-20', { ...filed, verifiedOn: '2026-11-20' }).sentence).toContain(
    '最迟2026年12月18日（周五）核定',
  )
  expect(told('2026-12-19', { ...filed, verifiedOn: '2026-11-20' }).sentence).toContain('过了')
  expect(told('2027-01-02', { ...filed, verifiedOn: '2026-12-25' }).sentence).toMatch(
    /最迟2027年2月\d+日核定（应用里还没有2027年的放假安排，可能早一些），用短信/,
  )
})

test.each([
  [
    {},
    '下次2027年11月1日（周一）起可以签注（预计）。居住证预计到2027年12月1日（周三），以证面为准。',
  ],
  [
    { newExpiresOn: '2027-12-05' },
    '下次2027年11月5日（周五）起可以签注。居住证到2027年12月5日（周日）。',
  ],
  [{ endorsedOn: '2026-12-10' }, '下次哪天签注，看证面上的新到期日。'],
])('decided, with %j: %s', (more, sentence) => {
  const filed = { endorsedOn: '2026-11-02', pointsFiledOn: '2026-12-12', decidedOn: '2026-12-20' }
  expect(told('2026-12-21', { ...filed, ...more })).toMatchObject({
    word: '核定了，还差拿《积分通知单》',
    later: sentence,
  })
  const own = situation({ ...filed, ...more })
  const fetched = { ...own, stepsDone: { notice: '2026-12-21' } }
  expect(phaseText(renewal(fetched, '2026-12-21'), own.kind, '2026-12-21')!.word).toBe(
    '这一轮办完了',
  )
})

test.each([
  ['2026-11-09', [], '今天交上去的', false],
  ['2026-11-10', [], '交上去1天了', false],
  ['2026-11-09', ['title'], '今天网上提交的', false],
  ['2026-11-10', ['title'], '网上提交1天了', false],
  ['2026-11-09', ['title'], '材料交了，今天提交的', true],
  ['2026-11-11', ['title'], '材料交了，提交2天了', true],
] as const)('filed, on %s with changes %j: %s', (on, changes, word, isHanded) => {
  const filed = { expiresOn: X, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
  const own: Situation = {
    kind: 'renewal',
    changes: [...changes],
    unchanged: changes.length === 0,
    permit: filed,
    // The days are still counted from what was submitted online.
    ...(isHanded && { stepsDone: { counter: on } }),
  }
  const { sentence, ...text } = phaseText(renewal(own, on), own.kind, on)!
  expect(text.word).toBe(word)
  expect(sentence!.startsWith('接着是区人才服务中心收材料')).toBe(changes.length > 0 && !isHanded)
})

test.each([
  ['2026-12-08', {}, '网上提交29天了', 'good'],
  ['2026-12-09', {}, '材料还没交的话，去问人事', 'warn'],
  ['2026-12-08', { counter: '2026-11-11' }, '材料交了，提交29天了', 'good'],
  ['2026-12-09', { counter: '2026-11-11' }, '还没拿到收件凭证，去问人事', 'warn'],
  ['2026-12-09', { counter: '2026-11-11', receipt: '2026-11-12' }, '材料交了，提交30天了', 'good'],
] as const)(
  'past the day to ask on, what is missing is said, %s with %j',
  (on, stepsDone, word, tone) => {
    const filed = { expiresOn: X, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
    const own: Situation = { kind: 'renewal', changes: ['title'], permit: filed, stepsDone }
    const plan = renewal(own, on)
    const turn = turnOf(own, plan)
    const named = turn && 'step' in turn ? turn.step : undefined
    const text = phaseText(plan, own.kind, on, named)!
    expect(text).toMatchObject({ word, tone })
    if (tone === 'warn') expect(text.later).toContain('提交30天了')
    const verified = { ...own, permit: { ...filed, verifiedOn: '2026-12-01' } }
    expect(phaseText(renewal(verified, on), own.kind, on, named)!.tone).toBe('good')
  },
)

test('a first application waits for no 签注', () => {
  expect(told('2026-08-01', {}, 'first').sentence).toContain('不用等签注')
  expect(told('2026-11-10', {}, 'first').sentence).not.toContain('续积分')
  expect(told('2026-11-10', { endorsedOn: '2026-11-02' }, 'first').sentence).toContain('申请积分')
  expect(told('2026-11-10', { pointsFiledOn: '2026-11-09' }, 'first').word).toBe('交上去1天了')
  expect(told('2026-11-09', { pointsFiledOn: '2026-11-09' }, 'first').word).toBe('今天交上去的')
  expect(told('2026-12-10', {}, 'first').sentence).not.toContain('积分')
})

test.each([
  ['2026-09-01', '第一次申请积分不用等签注。'],
  [
    '2026-09-02',
    '现在申请，积分只到2026年12月1日；11月1日签注后再申请，预计到2027年12月1日。先问12345。',
  ],
  [
    '2026-10-31',
    '现在申请，积分只到2026年12月1日；11月1日签注后再申请，预计到2027年12月1日。先问12345。',
  ],
])('near the window a first application can wait for the 签注, on %s', (on, said) => {
  expect(told(on, {}, 'first').sentence).toBe(said)
  const plan = { ...renewal(situation({}, 'first'), on), isAlone: true as const }
  expect(phaseText(plan, 'first', on)!.sentence).not.toContain('申请')
})

test('in the window it is said after what is to be done', () => {
  expect(told('2026-11-01', {}, 'first').later).toBe(
    '现在申请，积分和居住证一起到期；先签注再申请，预计到2027年12月1日。先问12345。',
  )
})

test('after a first application the points are renewed with the same permit', () => {
  const decided = { pointsFiledOn: '2026-09-01', decidedOn: '2026-09-20' }
  const say = (on: string, permit: Partial<Permit> = decided) => told(on, permit, 'first')
  expect(say('2026-10-01')).toMatchObject({
    word: '核定了，还差拿《积分通知单》',
    later: '下次2026年11月1日（周日）起可以签注。居住证到期前签注后，还要续一次积分。',
  })
  expect(FIRST_ENDS).toContain('居住证到期前签注后，还要续一次积分')
  expect(say('2026-11-10').word).toBe('可以签注了，还有21天')
  expect(say('2026-12-01').word).toBe('居住证今天到期')
  expect(say('2026-11-10').sentence).toContain('还要续一次积分')
  expect(say('2026-12-02').word).toBe('居住证的有效期过了')
  expect(say('2026-12-02', { ...decided, endorsedOn: '2026-11-10' }).word).toBe(
    '签注办好了，还要续积分',
  )
  const plan = renewal(situation(decided, 'first'), '2026-10-01')
  expect(nextCycleText(plan)).toBe(
    '居住证还是2026年12月1日（周二）到期，2026年11月1日（周日）起可以签注。',
  )
})

test('far before the expiry nothing alarms, whatever may have been done this year', () => {
  expect(told('2026-01-29', {})).toMatchObject({ tone: 'good' })
  expect(told('2026-01-29', {}).sentence).toBe(told('2026-01-30', {}).sentence)
})

test('a filing day that hangs on unpublished holidays: before, between and after its bounds', () => {
  const endorsed = { expiresOn: '2026-12-31', endorsedOn: '2026-12-29' }
  const early = told('2026-12-30', endorsed)
  expect(early.sentence).toBe('越早越好。')
  expect(early.later).toMatch(
    /^最早2027年1月\d+日、最晚1月\d+日起能刷新有效期、提交（应用里还没有2027年的放假安排）。$/,
  )
  expect(told('2027-01-03', endorsed).sentence).toMatch(/^可能可以办了，登录系统试试。越早/)
  expect(told('2027-01-19', endorsed).sentence).not.toContain('可能可以办')
})

test('when the next window opens, this cycle is history', () => {
  const endorsed = { endorsedOn: '2026-11-02' }
  expect(told('2027-10-31', endorsed).word).toBe('签注好了，积分还没续')
  expect(told('2027-11-01', endorsed)).toMatchObject({
    word: '又可以签注了，还有30天',
    tone: 'warn',
  })
  expect(told('2027-11-01', endorsed).sentence).toContain('预计')
  const printed = { ...endorsed, newExpiresOn: '2027-12-05' }
  expect(told('2027-12-05', printed).sentence).not.toContain('预计')
  expect(told('2027-12-06', printed)).toMatchObject({ word: '居住证的有效期过了', tone: 'bad' })
  expect(told('2027-12-02', endorsed).word).toBe('新的有效期可能也过了')
})

describe('the next cycle', () => {
  const next = (permit: Partial<Permit>, on: string) =>
    nextCycleText(renewal(situation(permit), on))

  test('is expected after a 签注 in time, known when it is printed', () => {
    expect(next({ endorsedOn: '2026-11-02' }, '2026-11-03')).toMatch(
      /预计是2027年12月1日（周三），以证面为准；2027年11月1日/,
    )
    expect(next({ endorsedOn: '2026-11-02', newExpiresOn: '2027-12-02' }, '2026-11-03')).toContain(
      '新的到期日是2027年12月2日（周四）',
    )
  })

  test('is asked for after a late 签注, and not told before', () => {
    expect(next({ endorsedOn: '2026-12-10' }, '2026-12-11')).toContain('照证面')
    expect(next({}, '2026-11-11')).toBeUndefined()
  })
})

test('without an expiry there is nothing to say', () => {
  expect(phaseText(renewal({ changes: [] }, '2026-11-23'), undefined, '2026-11-23')).toBeUndefined()
})

test('papers that came back are waited for by nobody but the person, and no limit is said', () => {
  const filed = { endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09', returnedOn: '2026-11-20' }
  expect(told('2026-11-19', filed).word).toBe('交上去10天了')
  expect(told('2026-11-20', filed)).toEqual({
    word: '材料退回了，等着补',
    sentence: '2026年11月20日（周五）退回的。几天内要补好，官方没说。',
    tone: 'warn',
  })
  const again = { ...filed, suppliedOn: '2026-11-24' }
  expect(told('2026-11-23', again).word).toBe('材料退回了，等着补')
  expect(told('2026-11-24', again).word).toBe('今天补好，又交上去了')
  expect(told('2026-11-25', again).word).toBe('补好又交上去1天了')
  expect(told('2026-11-24', { ...filed, verifiedOn: '2026-11-24' }).word).toContain('审核属实了')
})
