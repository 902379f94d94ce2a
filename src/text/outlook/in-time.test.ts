import type { InTime } from '@/engine'

import { inTimeText, type PointsReady, thenText } from './in-time'
import { waitsText } from './waits'

const TODAY = '2026-11-23'
const HELD = { reached: TODAY, held: true }
const STEADY = '要区里最迟3月21日审完（还有118天）。审核多久官方没说，没算进去，尽早把材料交给单位'
const found = (verdict: 'before' | 'tight' | 'late' | 'after' | 'not-held') => ({
  verdict,
  stands: { from: '2027-03-05', to: '2027-04-08' },
  verifyBy: '2027-03-21',
})

test('each verdict in a word and a sentence', () => {
  expect(inTimeText(found('before'), HELD, '2027-05-01', TODAY)).toEqual({
    word: '审核不拖就来得及',
    tone: 'plain',
    sentence: `${STEADY}。`,
    isWaits: true,
  })
  const later = { reached: '2027-03-01', held: false }
  const words = (verdict: Parameters<typeof found>[0]) =>
    inTimeText(found(verdict), later, '2027-09-01', TODAY)
  expect(words('before').sentence).toBe(`2027年3月才够分，${STEADY}。`)
  expect(words('tight')).toMatchObject({ word: '说不准', tone: 'warn' })
  expect(words('late').sentence).toBe('2027年3月才够分，核定最早也要2027年3月5日。')
  expect(words('after')).toMatchObject({ word: '来不及', sentence: '2027年3月才够分。' })
  expect(words('not-held')).toMatchObject({ word: '那时又不够了', tone: 'bad' })
})

test('points that were decided last: it hangs on them, whatever the total is now', () => {
  const last = { verdict: 'last-cycle', otherwise: undefined } as const
  const words = {
    word: '《积分通知单》上到120分就行',
    tone: 'plain',
    sentence: '那天上次核定的积分和居住证都没到期。上次不到120分的，不够。',
  }
  expect(inTimeText(last, HELD, '2027-05-01', TODAY)).toEqual(words)
  const never = { reached: null, held: false }
  expect(inTimeText(last, never, '2028-05-01', '2028-01-01')).toEqual(words)
  expect(inTimeText(last, HELD, '2026-11-22', TODAY).word).toBe('这一天已经过了')
})

test('what was decided last is said: it stands, or has to be adjusted', () => {
  const [needed, until] = ['2027-04-30', '2027-10-31']
  const words = (unsure: boolean, ready: PointsReady) =>
    inTimeText({ verdict: 'stands', until, unsure }, ready, needed, TODAY)
  expect(words(false, HELD)).toEqual({
    word: '够，管到2027年10月31日',
    tone: 'good',
    sentence: '上次核定的积分和居住证一起到期。',
  })
  expect(words(true, HELD).sentence).toMatch(/刚签注、积分还没续的，先把积分续好。$/)
  const below = words(false, { reached: '2026-11-24', held: true })
  expect(below).toEqual({
    word: '上次到了，管到2027年10月31日',
    tone: 'warn',
    sentence: '照现在填的不到120分。分数下降的，人社部门会调整并告知。',
  })
  expect(words(false, { reached: null, held: false })).toEqual(below)

  const adjust = { verdict: 'adjust' } as const
  expect(inTimeText(adjust, HELD, needed, TODAY)).toEqual({
    word: '分数够了，要先调整',
    tone: 'warn',
    sentence:
      '2027年4月30日前要调整好，现在就找单位人事。由单位到注册地的人才服务中心办，要多久，官方没说。',
  })
  expect(inTimeText(adjust, { reached: '2026-12-01', held: true }, needed, TODAY)).toEqual({
    word: '分数赶得上，要先调整',
    tone: 'warn',
    sentence:
      '2026年12月才够分，2027年4月30日前要调整好。由单位到注册地的人才服务中心办，要多久，官方没说。',
  })
})

test('of what rests on when something is done the month is said, which does not move with the day', () => {
  const about = { reached: '2027-03-20', held: true, estimated: true }
  const words = (verdict: Parameters<typeof found>[0]) =>
    inTimeText(found(verdict), about, '2027-05-01', TODAY).sentence
  expect(words('before')).toBe(`约2027年3月才够分，${STEADY}。`)
  expect(words('late')).toBe('约2027年3月才够分，核定最早也要2027年3月。')
  expect(words('after')).toBe('约2027年3月才够分。')
})

test('with nothing done it is said that this is so', () => {
  const alone = { reached: '2032-06-01', held: true, alone: true }
  const { word, sentence } = inTimeText(found('after'), alone, '2027-05-01', TODAY)
  expect([word, sentence]).toEqual(['来不及', '什么都不改的话，2032年6月才够分（规则假定不变）。'])
})

describe('what has come, and by which day the rest has to', () => {
  const stands = { from: '2027-02-03', to: '2027-03-15' }
  type Waited = Extract<InTime, { stands: unknown }>
  const words = (
    more: Partial<Waited>,
    on = '2027-02-03',
    verdict: Waited['verdict'] = 'before',
    ready: Partial<PointsReady> = {},
  ) =>
    inTimeText(
      { verdict, stands, ...more },
      { reached: '2026-12-11', held: true, ...ready },
      '2027-03-15',
      on,
    )
  const VERIFY = { verifyBy: '2027-02-03' }

  test('the days left until the papers must be verified, which do not move on with today', () => {
    const sentence = (on: string) => words(VERIFY, on).sentence
    expect(sentence('2027-02-02')).toMatch(/^要区里最迟2月3日审完（还有1天）。/)
    expect(sentence('2027-02-03')).toMatch(/^要区里最迟2月3日审完（就是今天）。/)
    expect(words(VERIFY).sentence).not.toMatch('最快')
  })

  test('the year is said where it is not that of the school’s day, which stands above', () => {
    expect(words({ verifyBy: '2026-12-31' }, '2026-12-30').sentence).toMatch(
      /^要区里最迟2026年12月31日审完（/,
    )
    expect(words({ verifyBy: '2027-01-01' }, '2026-12-30').sentence).toMatch(
      /^要区里最迟1月1日审完（/,
    )
  })

  test('what is filed has its day; there is nothing to be filed soon', () => {
    expect(words({ ...VERIFY, filedOn: '2026-12-11' }, '2027-01-11').sentence).toBe(
      '2026年12月11日交的，要区里最迟2月3日审完（还有23天）。审核多久官方没说，没算进去。',
    )
  })

  test('papers that came back: when they are completed decides, and no day is held against it', () => {
    const returned = { ...VERIFY, filedOn: '2026-12-11', isReturned: true }
    const said = { word: '要看哪天补好', tone: 'warn', isWaits: true }
    expect(words(returned, '2027-01-11')).toEqual({ ...said, sentence: '要区里最迟2月3日审完。' })
    expect(words(returned, '2027-02-04', 'tight')).toMatchObject(said)
  })

  test('nothing is good before it is verified; it grows late a month before the last day', () => {
    const tone = (on: string, more: Partial<Waited> = {}, ready: Partial<PointsReady> = {}) =>
      words({ ...VERIFY, ...more }, on, 'before', ready).tone
    expect(tone('2027-01-03')).toBe('plain')
    expect(tone('2027-01-04')).toBe('warn')
    expect(tone('2026-12-30', {}, { reached: '2027-01-03' })).toBe('plain')
    expect(tone('2026-12-30', {}, { reached: '2027-01-04' })).toBe('warn')
    // A renewal to come: the days that are left once it is through.
    const renews = { expires: '2027-02-20', opens: '2027-01-21' }
    const through = (to: string) => tone('2026-12-30', { renews, stands: { ...stands, to } })
    expect(through('2027-02-12')).toBe('plain')
    expect(through('2027-02-13')).toBe('warn')
  })

  test('past that day nobody knows', () => {
    expect(words(VERIFY, '2027-02-04', 'tight')).toEqual({
      word: '说不准',
      tone: 'warn',
      sentence: '要区里最迟2月3日审完，这一天过了。审核、核定快，才来得及。',
      isWaits: true,
    })
    expect(words(VERIFY, '2027-02-03', 'tight').sentence).toMatch('，手续未必这么快。')
    const later = words(VERIFY, '2027-02-03', 'tight', { reached: '2027-02-10' })
    expect(later.sentence).toBe(
      '2027年2月10日才够分，要区里最迟2月3日审完，够分比这晚。审核、核定快，才来得及。',
    )
  })

  test('once verified, the day of the decision; once that has gone, whom to ask', () => {
    const due = { dueOn: '2027-02-03' }
    expect(words(due)).toEqual({
      word: '来得及',
      tone: 'good',
      sentence: '最晚2027年2月3日核定。',
      isWaits: true,
    })
    expect(words(due, '2027-02-03', 'tight').sentence).toBe(
      '最晚2027年2月3日核定，比学校的日子晚。',
    )
    expect(words(due, '2027-02-04', 'tight')).toEqual({
      word: '说不准',
      tone: 'warn',
      sentence: '最晚2027年2月3日该核定了，请人事去问。',
      isWaits: true,
    })
  })

  test('once decided, that day', () => {
    expect(words({ decidedOn: '2027-01-11' })).toEqual({
      word: '来得及',
      tone: 'good',
      sentence: '2027年1月11日核定了。《积分通知单》怎么交给学校，问学校。',
      isWaits: true,
    })
  })

  test('a renewal between is said; as long as its window is not open, when it may be over', () => {
    const renews = { expires: '2027-02-20', opens: '2027-01-21' }
    const sentence = (on: string, verdict?: Waited['verdict']) =>
      words({ ...VERIFY, renews }, on, verdict).sentence
    expect(sentence('2027-01-20')).toBe(
      '积分和居住证一起到期：2027年2月20日前还要续一次。1月21日一能签注就去，约2027年3月15日前核定。审核多久官方没说，没算进去。',
    )
    expect(sentence('2027-01-21')).toMatch(
      /^积分和居住证一起到期：2027年2月20日前还要续一次。要区里最迟2月3日审完/,
    )
    expect(sentence('2027-02-04', 'tight')).toMatch(/还要续一次。要区里最迟2月3日审完/)
  })
})

test('past the rules that are known it is said that they are taken to stay', () => {
  const reach = { reached: '2028-03-05', held: true }
  const words = (today: string) => inTimeText(found('late'), reach, '2028-05-01', today).sentence
  expect(words(TODAY)).toMatch(/^2028年3月5日才够分（规则假定不变），/)
  expect(words('2028-04-01')).toMatch(/^规则假定不变，/)
})

test('a new degree is verified before it can be filed with', () => {
  const degree = { reached: '2027-03-23', held: true, verifies: true }
  const words = (verdict: Parameters<typeof found>[0]) =>
    inTimeText(found(verdict), degree, '2027-05-01', TODAY).sentence
  const check = '学历要先验证，约2个月（一篇文章的说法），2027年3月23日起才能拿它办'
  expect(words('before')).toBe(`${check}，${STEADY}。`)
  expect(words('after')).toBe(`${check}。`)
})

test('a day that has passed, and points that never come, are said as such', () => {
  expect(inTimeText(found('after'), HELD, '2026-11-22', TODAY).word).toBe('这一天已经过了')
  const never = { reached: null, held: false }
  expect(inTimeText(undefined, never, '2027-05-01', TODAY).tone).toBe('bad')
})

test('a first application waits for no 签注', () => {
  expect(waitsText({ kind: 'renewal', permit: { expiresOn: TODAY } })).toContain(
    '签注后满3个工作日',
  )
  const first = { kind: 'first', permit: { expiresOn: TODAY } } as const
  expect(waitsText({ ...first, neededBy: TODAY })).not.toContain('签注')
  expect(waitsText({ ...first, neededBy: '2026-11-24' })).toContain('签注')
  expect(waitsText({ kind: 'first' })).not.toContain('签注')
  expect(waitsText({ kind: 'first' })).toContain('20个工作日')
  expect(waitsText({})).toContain('签注')
  expect(waitsText({ kind: 'first' })).not.toContain('办居住证')
})

test('how long a permit takes that is still to be got is not counted, and that is said', () => {
  const words = waitsText({ kind: 'permit', permit: { expiresOn: TODAY }, neededBy: '2027-05-01' })
  expect(words).toContain('办居住证要多久，没算进去')
  expect(words).not.toContain('签注')
})

test('how many points there are then; by the other reading only where that is another number', () => {
  const [low, high] = [
    { low: 194, high: 194 },
    { low: 174, high: 180 },
  ]
  expect(thenText(TODAY, low, undefined)).toBe('11月23日那天194分。')
  expect(thenText(TODAY, low, low)).toBe('11月23日那天194分。')
  expect(thenText(TODAY, low, high)).toBe('11月23日那天194分（条文另一种读法174～180分）。')
  expect(thenText(TODAY, undefined, low)).toBe('')
})

test('working days of a year whose holidays the app has not got: how they are counted', () => {
  const words = (neededBy: string) => waitsText({ kind: 'first', neededBy })
  expect(words('2026-12-31')).not.toContain('放假')
  expect(words('2027-01-01')).toContain('应用里还没有2027年的放假安排，给放假最多留了8个工作日。')
})
