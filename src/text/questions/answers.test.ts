import { monthsInWindow, type FactName, type Facts, type Permit, renewal } from '@/engine'
import {
  answerText,
  birthdayText,
  marriageText,
  moneyText,
  monthsText,
  permitEcho,
  permitText,
  qualificationText,
  recordText,
} from './answers'

const DAY = '2026-11-22'
const FACTS: readonly FactName[] = [
  'birthday',
  'education',
  'qualifications',
  'insurance',
  'shortageMajor',
  'founder',
  'intermediary',
  'investment',
  'publicService',
  'suburb',
  'freshGraduate',
  'award',
  'shanghaiSpouse',
  'deductions',
]

describe('answerText', () => {
  it('says what was not answered and what was not asked', () => {
    const texts = FACTS.map((fact) => answerText(fact, {}, DAY))
    expect(texts.slice(0, 4)).toEqual(Array(4).fill('还没答'))
    expect(new Set(texts.slice(4))).toEqual(new Set(['还没答，按没有算']))
  })

  it('says 待核实 for each', () => {
    for (const fact of FACTS) {
      expect(answerText(fact, { [fact]: 'unknown' }, DAY)).toBe('待核实')
    }
  })

  it.each<[FactName, Facts, string]>([
    ['birthday', { birthday: '1990-05-01' }, '1990年5月1日，36周岁'],
    ['education', { education: 'none' }, '大专以下'],
    [
      'education',
      { education: 'bachelor-with-degree', singleCertificate: true },
      '本科，有学士学位；另有硕士或博士单证，要问清楚',
    ],
    ['qualifications', { qualifications: [] }, '没有证书'],
    ['insurance', { insurance: { spans: [] } }, '没有交过'],
    [
      'insurance',
      {
        insurance: {
          spans: [
            { from: '2024-01', to: '2024-12', base: 'x1' },
            { from: '2025-01', to: '2025-03', base: 'x1', backPaid: true },
          ],
        },
      },
      '记了2段，能算年限的有12个月，基数都填了',
    ],
    ['shortageMajor', { shortageMajor: 'none' }, '没有'],
    [
      'shortageMajor',
      { shortageMajor: { inCatalogue: true, matchesJob: 'unknown' } },
      '在目录里，岗位是否一致待核实',
    ],
    [
      'shortageMajor',
      { shortageMajor: { inCatalogue: false, matchesJob: true } },
      '不在目录里，和岗位一致',
    ],
    ['founder', { founder: true }, '是，已认定'],
    ['founder', { founder: false }, '不是'],
    ['intermediary', { intermediary: true }, '是，已认定'],
    ['intermediary', { intermediary: false }, '不是'],
    ['investment', { investment: 'none' }, '没有'],
    [
      'investment',
      { investment: { sharePercent: 33.5, averageTax: 600_000, averageLocalHires: 'unknown' } },
      '份额33.5%，年均纳税60万元，年均本市户籍员工待核实',
    ],
    [
      'investment',
      { investment: { sharePercent: 'unknown', averageTax: 600_001, averageLocalHires: 12 } },
      '份额待核实，年均纳税600001元，年均本市户籍员工12人',
    ],
    ['publicService', { publicService: 'none' }, '没有'],
    ['publicService', { publicService: { since: '2018-03' } }, '2018年3月起，一直到现在'],
    ['suburb', { suburb: { since: '2018-03', until: '2023-05' } }, '2018年3月到2023年5月'],
    ['suburb', { suburb: { since: '2026-12' } }, '2026年12月起，这个月还没到'],
    ['freshGraduate', { freshGraduate: true }, '是'],
    ['freshGraduate', { freshGraduate: false }, '不是'],
    ['freshGraduate', { freshGraduate: true, freshGraduateUntil: '2027-06' }, '是，算到2027年6月'],
    ['award', { award: 'none' }, '没有'],
    ['award', { award: 'provincial' }, '省部级及以上表彰'],
    ['shanghaiSpouse', { shanghaiSpouse: 'none' }, '不是，或没有配偶'],
    ['shanghaiSpouse', { shanghaiSpouse: { marriedOn: '2015-05-01' } }, '2015年5月1日结婚，满11年'],
    [
      'deductions',
      { deductions: { falseMaterial: [], detention: [], crime: [], seriousCrime: false } },
      '没有记录',
    ],
    [
      'deductions',
      {
        deductions: {
          falseMaterial: 'unknown',
          detention: ['2024-03-10', '2025-01-02'],
          crime: [],
          seriousCrime: true,
        },
      },
      '申请积分时提供虚假材料：待核实；行政拘留：2条：2024年3月10日、2025年1月2日；严重刑事犯罪：有',
    ],
  ])('%s %j', (fact, facts, expected) => {
    expect(answerText(fact, facts, DAY)).toBe(expected)
  })

  it('tells counts as counts', () => {
    const counts = {
      months: 'unknown' as const,
      last48: { x08: 0, x1: 0, x2: 0 },
      last36: { x3: 0 },
      last12: { paid: 0, x1: 0 },
      asOf: '2026-10',
    }
    expect(answerText('insurance', { insurance: { counts } }, DAY)).toBe(
      '按月数记的，数到2026年10月：总月数待核实',
    )
    const known = { counts: { ...counts, months: 38 } }
    expect(answerText('insurance', { insurance: known }, DAY)).toBe(
      '按月数记的，数到2026年10月：一共38个月',
    )
  })

  it('leaves months out where the day’s rules are not known', () => {
    const insurance = { spans: [{ from: '2024-01', base: 'x1' as const }] }
    expect(answerText('insurance', { insurance }, '2022-01-01')).toBe('记了1段')
    expect(monthsInWindow(insurance, 'years', '2022-01-01')).toBeUndefined()
  })
})

test('full years turn on the anniversary, and on 1 March for 29 February', () => {
  expect(birthdayText('1990-05-01', '2026-04-30')).toContain('35周岁')
  expect(birthdayText('1990-05-01', '2026-05-01')).toContain('36周岁')
  expect(marriageText('2004-02-29', '2022-02-28')).toContain('满17年')
  expect(marriageText('2004-02-29', '2022-03-01')).toContain('满18年')
})

test('days that lie ahead are said to', () => {
  expect(birthdayText('2027-01-01', DAY)).toBe('2027年1月1日，这一天还没到')
  expect(marriageText('2027-01-01', DAY)).toBe('2027年1月1日结婚，这一天还没到')
  expect(marriageText('2026-01-01', DAY)).toBe('2026年1月1日结婚，还不满1年')
})

test('a certificate says what is against it and what is open', () => {
  const certificate = {
    level: 'mid-title',
    gainedInShanghai: true,
    matchesJob: true,
    needsRegistration: false,
    registered: 'unknown',
  } as const
  expect(qualificationText(certificate)).toBe('中级职称')
  expect(qualificationText({ ...certificate, needsRegistration: true })).toBe(
    '中级职称（1项待核实）',
  )
  expect(
    qualificationText({
      ...certificate,
      gainedInShanghai: false,
      matchesJob: false,
      needsRegistration: true,
      registered: false,
    }),
  ).toBe('中级职称（不是在上海工作期间取得，和岗位对不上，还没注册）')
  expect(
    qualificationText({ ...certificate, gainedInShanghai: 'unknown', matchesJob: false }),
  ).toBe('中级职称（和岗位对不上，1项待核实）')
  expect(answerText('qualifications', { qualifications: [certificate, certificate] }, DAY)).toBe(
    '中级职称；中级职称',
  )
})

test('open months are a range', () => {
  const insurance = { spans: [{ from: '2026-05', base: 'unknown' as const }] }
  const months = monthsInWindow(insurance, 'x1-of-12', DAY)
  expect(months && monthsText(months)).toBe('0到6个月')
  expect(monthsText({ low: 6, high: 6 })).toBe('6个月')
})

test('money is said in 万 when it is whole', () => {
  expect([0, 9999, 10_000, 15_000].map(moneyText)).toEqual(['0元', '9999元', '1万元', '15000元'])
})

test('each kind of record has its own words', () => {
  const given = { falseMaterial: [], detention: [], crime: [], seriousCrime: false } as const
  const open = { ...given, falseMaterial: [], detention: [], crime: [] }
  expect(recordText('seriousCrime', open)).toBe('没有')
  expect(recordText('crime', { ...open, crime: 'unknown' })).toBe('待核实')
})

test('a permit says when it ends and whether it has', () => {
  expect(permitText(undefined, DAY)).toBe('还没答')
  expect(permitText({ expiresOn: '2027-06-30' }, DAY)).toBe('2027年6月30日到期')
  expect(permitText({ expiresOn: DAY }, DAY)).toBe('2026年11月22日到期')
  expect(permitText({ expiresOn: '2026-11-21' }, DAY)).toBe('2026年11月21日到期，已经过了')
})

test.each([
  ['2027-02-20', '2027年2月20日到期，还有90天，1月21日起可以签注'],
  ['2027-01-10', '2027年1月10日到期，还有49天，2026年12月11日起可以签注'],
  ['2026-12-23', '2026年12月23日到期，还有31天，11月23日起可以签注'],
  ['2026-12-22', '2026年12月22日到期，还有30天，可以签注了'],
  [DAY, '2026年11月22日到期，就是今天，还能签注'],
  ['2026-11-21', '2026年11月21日到期，已经过了'],
])('a permit until %s says how far that is and when it can be endorsed', (expiresOn, words) => {
  expect(echo({ expiresOn })).toBe(words)
})

test('a permit that is endorsed says only when it ends', () => {
  expect(echo({ expiresOn: '2026-12-01', endorsedOn: '2026-11-10' })).toBe('2026年12月1日到期')
})

function echo(permit: Permit): string {
  return permitEcho(permit, renewal({ kind: 'renewal', changes: [], permit }, DAY), DAY)
}
