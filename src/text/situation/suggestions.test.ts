import type { Facts, Situation } from '@/engine'
import { suggestionsFor } from './suggestions'

const DAY = '2026-11-23'

const words = (
  id: Parameters<typeof suggestionsFor>[0],
  facts: Facts,
  situation: Partial<Situation> = {},
): string[] =>
  suggestionsFor(id, { facts, situation: { changes: [], ...situation } }, DAY).map(
    (one) => one.words,
  )

const married = (marriedOn: string): Facts => ({ shanghaiSpouse: { marriedOn } })

describe('a wedding since the last renewal', () => {
  it.each([
    ['2025-12-01', '2026-12-01', 0],
    ['2025-12-02', '2026-12-01', 1],
    ['2026-11-23', '2026-12-01', 1],
    ['2026-11-24', '2026-12-01', 0],
    ['2025-11-23', undefined, 0],
    ['2025-11-24', undefined, 1],
  ])('married %s, expires %s: %i', (marriedOn, expiresOn, count) => {
    const permit = expiresOn === undefined ? undefined : { expiresOn }
    expect(words('changes', married(marriedOn), { permit })).toHaveLength(count)
  })

  it('is offered as a change, and taken over whole', () => {
    const known = {
      facts: married('2026-05-01'),
      situation: { changes: ['child' as const] },
    }
    expect(suggestionsFor('changes', known, DAY)).toEqual([
      {
        words: '你填过2026年5月1日结婚，要算作婚姻变化吗？',
        accept: { word: '算，选上婚姻变化', save: { changes: ['child', 'marriage'] } },
      },
    ])
  })

  it('is not offered twice, nor where there is none', () => {
    expect(words('changes', married('2026-05-01'), { changes: ['marriage'] })).toEqual([
      '配偶是不是上海户籍，会影响积分。',
    ])
    expect(words('changes', { shanghaiSpouse: 'none' })).toEqual([])
  })
})

test('an address and an employer that differ are changes', () => {
  const situation: Partial<Situation> = {
    permit: { expiresOn: '2026-12-01', addressMatches: false },
    contract: { employerMatchesSystem: false },
  }
  expect(words('changes', {}, situation)).toEqual([
    '你说过，现在住的地方和居住证上的不一样。',
    '你说过，现在的单位和积分系统里登记的不一样。',
  ])
  expect(words('changes', {}, { ...situation, changes: ['employer', 'address'] })).toEqual([
    '换了单位，要看新合同有多长。',
  ])
})

test('what changed is to be changed in the points too', () => {
  expect(words('changes', {}, { changes: ['education', 'title'] })).toEqual([
    '算积分用的学历也要是新的。',
    '算积分用的证书也要是新的。',
  ])
})

describe('months of another employer', () => {
  const ledger = (to?: string): Facts => ({
    insurance: { spans: [{ from: '2025-03', to, base: 'x1', otherEmployer: true }] },
  })
  it('that still go on are told of, without concluding that the employer changed', () => {
    expect(words('employer', ledger('2026-11'))).toHaveLength(1)
    const known = { facts: ledger(), situation: { changes: [] } }
    const [found] = suggestionsFor('employer', known, DAY)
    expect(found?.words).toContain('劳务派遣等情况，先问区人才服务中心')
    expect(found?.accept).toBeUndefined()
  })
  it('that are over are not', () => {
    expect(words('employer', ledger('2026-10'))).toEqual([])
    expect(words('employer', {})).toEqual([])
  })
})

test('marks of the insurance record are not asked again', () => {
  const spans = [
    { from: '2025-03', to: '2025-04', base: 'x1' as const, taxMismatch: true },
    { from: '2025-05', base: 'x1' as const },
  ]
  expect(words('tax', { insurance: { spans } })).toEqual([
    '社保记录里有1段标着基数和个税对不上，已经记下，这里不用再答。',
  ])
  expect(words('tax', { insurance: 'unknown' })).toEqual([])
})

test('what certificates and major say of the job is not asked again', () => {
  const certificate = {
    level: 'mid-title' as const,
    gainedInShanghai: true,
    matchesJob: false,
    needsRegistration: false,
    registered: false,
  }
  expect(
    words('job', {
      qualifications: [certificate],
      shortageMajor: { inCatalogue: true, matchesJob: true },
    }),
  ).toEqual(['证书、紧缺专业和岗位对不对得上，前面已经答过，这里只问学历。'])
  expect(
    words('job', {
      qualifications: [{ ...certificate, matchesJob: 'unknown' }],
      shortageMajor: { inCatalogue: true, matchesJob: 'unknown' },
    }),
  ).toEqual([])
  expect(words('contract', {})).toEqual([])
})
