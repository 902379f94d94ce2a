import { policyOn, type Renewal, type Situation } from '@/engine'

import { KEEP_WORDS, keepLines, type Season } from './keep'

type Phase = Renewal['phase']

const table = policyOn('2026-11-27').table!
const lines = (phase: Phase, kind: Situation['kind'] = 'renewal', lasts = true) =>
  keepLines(kind, { phase, opens: '2027-10-01', expires: '2027-10-31' }, table, lasts, true)

test('what is to be done: the renewal in its days, the insurance, what changes', () => {
  expect(lines('too-early')).toEqual([
    '2027年10月1日到2027年10月31日：签注居住证，再续办积分。',
    '社保别断：办的时候，近12个月里要正常交满6个月。',
    '情况变了，分数可能跟着变。要调整积分的，由单位到注册地的人才服务中心办。',
  ])
})

test.each<[Phase, string]>([
  ['open', '现在可以签注居住证，最迟2027年10月31日。签注好了再续办积分。'],
  ['late-restart', '居住证过期了：先补办签注，再续办积分。'],
  ['endorsed', '签注好了，接着续办积分。'],
  ['filed', '积分交上去了，等核定。'],
  ['decided', '2027年10月1日到2027年10月31日：签注居住证，再续办积分。'],
])('%s: %s', (phase, said) => {
  expect(lines(phase)[0]).toBe(said)
})

test('without a day, and without points yet', () => {
  const none = { phase: 'no-date', opens: undefined, expires: undefined } as const
  expect(keepLines('renewal', none, table, true, true)[0]).toBe('填了居住证到期日，就说哪天续办。')
  expect(lines('too-early', 'first')[0]).toBe('不用再加分，先申请积分。')
  expect(lines('too-early', 'first', false)[0]).toBe('先申请积分。')
  expect(lines('too-early', 'permit')[0]).toBe('不用再加分，先办居住证，再申请积分。')
  expect(keepLines(undefined, none, table, true, true)[0]).toBe('还没有积分的，先申请。')
  expect(lines('filed', 'first')[0]).toBe('积分交上去了，等核定。')
  expect(lines('decided', 'first')[0]).toMatch('再续办积分')
})

test('points of a first application end with the permit, which is said once', () => {
  const season = { phase: 'too-early', opens: '2027-10-01', expires: '2027-10-31' } as const
  const said = '积分也在2027年10月31日到期，签注后要再续。'
  const told = (more: Partial<Season>, kind: Situation['kind'] = 'first', isSaid = false) =>
    keepLines(kind, { ...season, ...more }, table, true, isSaid)
  expect(told({})[2]).toBe(said)
  expect(told({ phase: 'open' })).toContain(said)
  expect(told({}, 'first', true)).not.toContain(said)
  expect(told({}, 'renewal')).not.toContain(said)
  expect(told({ phase: 'decided' })).not.toContain(said)
  expect(told({ expires: undefined }).join('')).not.toContain('积分也在')
})

test('the way on is called by what comes there', () => {
  expect(KEEP_WORDS.renewal('first', 'open')).toBe('看怎么申请')
  expect(KEEP_WORDS.renewal('renewal', 'endorsed')).toBe('看续办')
  expect(KEEP_WORDS.renewal('first', 'filed')).toBe('看办到哪一步')
})
