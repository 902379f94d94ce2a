import { policyOn, type Cause } from '@/engine'
import { causesText, causeText, needsSpans, outlookText } from './forecast'

const DAY = '2026-11-23'
const TABLE = policyOn(DAY).table!
const outlook = {
  today: DAY,
  to: '2036-11-23',
  total: 117,
  threshold: 120,
  stretches: [],
  best: { day: DAY, total: 117 },
}

describe('outlookText', () => {
  const sentence = (change: Partial<Parameters<typeof outlookText>[0]>) =>
    Object.values(outlookText({ ...outlook, ...change })).join('：')

  it('says when the threshold is reached and until when it holds', () => {
    expect(sentence({ stretches: [{ from: '2027-03-01', lost: '2034-06-01' }] })).toBe(
      '2027年3月到120分：现在117分。你和规则都不变的话，从那时起能保持到2034年5月底。',
    )
    expect(sentence({ stretches: [{ from: '2027-03-05' }] })).toBe(
      '2027年3月5日到120分：现在117分。你和规则都不变的话，从那时起一直够（算到2036年11月）。',
    )
    expect(
      sentence({ stretches: [{ from: '2033-04-01', lost: '2033-05-12' }, { from: '2034-04-01' }] }),
    ).toContain('能保持到2033年5月11日；2034年4月又够。')
  })

  it('says until when a total above it stays there', () => {
    expect(sentence({ total: 130, stretches: [{ from: DAY }] })).toMatch(
      /^一直够120分（算到2036年11月）：/,
    )
    expect(sentence({ total: 130, stretches: [{ from: DAY, lost: '2031-05-12' }] })).toBe(
      '够到2031年5月11日：现在130分。你和规则都不变的话，2031年5月12日起不到120分。',
    )
  })

  it('does not say that it lasts without what that rests on', () => {
    const lag = { tier: 'x1' as const, least: 12_577, base: 12_800, changes: '2027-07' }
    const rests = { lag: { ...lag, from: '2027-07', holdsUntil: '2028-07' } }
    const says = '基数跟得上的话，一直够'
    expect(sentence({ total: 130, stretches: [{ from: DAY }], ...rests })).toMatch(
      new RegExp(`^${says}120分`),
    )
    expect(sentence({ stretches: [{ from: '2027-03-05' }], ...rests })).toContain(
      `从那时起${says}（`,
    )
  })

  it('says the smallest total that there will be where it holds, and from when', () => {
    const least = { day: '2029-08-01', total: 123 }
    expect(sentence({ total: 130, stretches: [{ from: DAY }], least })).toBe(
      '一直够120分（算到2036年11月）：现在130分。你和规则都不变的话，不会掉到120分以下，最少的时候是123分（2029年8月）。',
    )
    expect(sentence({ stretches: [{ from: '2027-03-01' }], least })).toMatch(
      /从那时起一直够（算到2036年11月），最少的时候是123分（2029年8月）。$/,
    )
    // It is never less than it is then, or it does not last.
    expect(
      sentence({ total: 130, stretches: [{ from: DAY }], least: { day: DAY, total: 130 } }),
    ).not.toContain('最少')
    expect(
      sentence({ total: 130, stretches: [{ from: DAY, lost: '2031-05-12' }], least }),
    ).not.toContain('最少')
  })

  it('does not say always where nobody knows when the points of 应届 stop', () => {
    const hangsOnFresh = true
    expect(sentence({ total: 125, stretches: [{ from: DAY }], hangsOnFresh })).toBe(
      '现在够120分：现在125分。保持多久，要看应届的分算到哪个月。',
    )
    expect(sentence({ stretches: [{ from: '2027-03-01' }], hangsOnFresh })).toMatch(
      /从那时起保持多久，要看应届的分算到哪个月。$/,
    )
    expect(
      sentence({ total: 125, stretches: [{ from: DAY, lost: '2027-02-01' }], hangsOnFresh }),
    ).toMatch(/^够到2027年1月底：/)
  })

  it('says that it is never reached, and the most that there will be', () => {
    expect(sentence({})).toBe('十年里到不了120分：现在117分。你和规则都不变的话，也不会再高。')
    expect(sentence({ best: { day: '2031-01-01', total: 119 } })).toContain(
      '最高到119分（2031年1月起）',
    )
  })

  it('promises nothing while answers are open', () => {
    expect(sentence({ open: ['education', 'deductions'] })).toBe(
      '按已答的算，十年里到不了120分：现在117分。你和规则都不变的话，只等时间不会涨。还有1题没定，答了可能更高。减分记录没定，先按没有算。',
    )
    expect(sentence({ open: ['deductions'] })).toMatch(/也不会再高。减分记录没定，先按没有算。$/)
  })

  it('says first that the rules are assumed', () => {
    expect(sentence({ rulesAssumed: true })).toMatch(/^按假定的规则算，十年里/)
    expect(sentence({ rulesAssumed: true, open: ['education'] })).toMatch(
      /^按假定的规则和已答的算，/,
    )
  })

  it('says of a chosen day that it is not today', () => {
    expect(sentence({ isChosen: true })).toMatch(/：那天117分/)
  })
})

test.each<[Cause, string]>([
  [{ code: 'insurance-year', rule: 'insurance-years', before: 42, after: 45 }, '社保满15年 +3'],
  [{ code: 'birthday', rule: 'age', before: 30, after: 28 }, '过生日，年龄分 −2'],
  [
    { code: 'window-out', rule: 'insurance-base', before: 50, after: 0 },
    '近48个月里到1倍的不够36个 −50',
  ],
  [
    { code: 'window-in', rule: 'insurance-base', before: 50, after: 120 },
    '近36个月里到3倍的够24个 +70',
  ],
  [
    { code: 'title-months-out', rule: 'qualification', before: 100, after: 0 },
    '近12个月里到1倍的不够6个，职称不计 −100',
  ],
  [
    { code: 'deduction-lapses', rule: 'detention', before: -50, after: 0 },
    '行政拘留的记录到期，不再扣 +50',
  ],
  [{ code: 'takes-over', rule: 'education', before: 0, after: 60 }, '改算教育背景 +60'],
  [{ code: 'service-year', rule: 'public-service', before: 0, after: 20 }, '特定公共服务满5年 +20'],
  [{ code: 'service-year', rule: 'suburb', before: 10, after: 12 }, '远郊重点区域满6年 +2'],
  [{ code: 'marriage-year', rule: 'shanghai-spouse', before: 4, after: 8 }, '结婚满2年 +4'],
])('%j', (cause, words) => {
  expect(causeText(cause, TABLE)).toBe(words)
})

test.each(
  (
    [
      'title-months-in',
      'service-year',
      'left-area',
      'fresh-ends',
      'deduction-starts',
      'gives-way',
      'rules-begin',
      'rules-end',
    ] as const
  ).map((code) => [code]),
)('%s has words', (code) => {
  const cause: Cause = { code, rule: 'suburb', before: 0, after: 10 }
  expect(causeText(cause, TABLE)).toMatch(/^.{3,} \+10$/)
})

test('what there is instead of spans', () => {
  expect(needsSpans(undefined)).toMatch(/现在还没填。$/)
  expect(needsSpans('unknown')).toMatch(/现在记的是待核实。$/)
})

test('causes are said in the order given', () => {
  const causes: Cause[] = [
    { code: 'title-months-out', rule: 'qualification', before: 100, after: 0 },
    { code: 'takes-over', rule: 'education', before: 0, after: 50 },
  ]
  expect(causesText(causes, TABLE)).toMatch(/职称不计 −100；改算教育背景 \+50$/)
})
