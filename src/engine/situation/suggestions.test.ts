import type { Facts } from '../facts'
import { suggestions } from './suggestions'
import type { Situation } from './types'

const DAY = '2026-11-23'

const found = (about: string, facts: Facts, situation: Partial<Situation> = {}) =>
  suggestions(about, { facts, situation: { changes: [], ...situation } }, DAY)

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
    expect(found('changes', married(marriedOn), { permit })).toHaveLength(count)
  })

  it('is offered as a change, and taken over whole', () => {
    expect(found('changes', married('2026-05-01'), { changes: ['child'] })).toEqual([
      { code: 'married', on: '2026-05-01', changes: ['child', 'marriage'] },
    ])
  })

  it('is not offered twice, nor where there is none', () => {
    expect(found('changes', married('2026-05-01'), { changes: ['marriage'] })).toEqual([
      { code: 'answer-behind', change: 'marriage' },
    ])
    expect(found('changes', { shanghaiSpouse: 'none' })).toEqual([])
  })
})

test('an address and an employer that differ are changes', () => {
  const situation: Partial<Situation> = {
    permit: { expiresOn: '2026-12-01', addressMatches: false },
    contract: { employerMatchesSystem: false },
  }
  expect(found('changes', {}, situation)).toEqual([
    { code: 'moved', changes: ['address'] },
    { code: 'other-employer', changes: ['employer'] },
  ])
  expect(found('changes', {}, { ...situation, changes: ['employer', 'address'] })).toEqual([
    { code: 'answer-behind', change: 'employer' },
  ])
})

test('a contract since the last renewal tells nothing of other answers', () => {
  const situation: Partial<Situation> = {
    permit: { expiresOn: '2026-12-01' },
    contract: { from: '2026-06-01' },
    changes: ['employer', 'title'],
  }
  expect(found('changes', {}, situation)).toEqual([{ code: 'answer-behind', change: 'title' }])
})

test('what changed is to be changed in the points too', () => {
  expect(found('changes', {}, { changes: ['title', 'education'] })).toEqual([
    { code: 'answer-behind', change: 'education' },
    { code: 'answer-behind', change: 'title' },
  ])
})

test('the contract with a new employer is not asked for once it is given', () => {
  const asked = (from: string | undefined, expiresOn?: string) =>
    found(
      'changes',
      {},
      {
        changes: ['employer'],
        contract: { from, until: '2029-12-31' },
        permit: expiresOn === undefined ? undefined : { expiresOn },
      },
    ).length
  expect([asked(undefined), asked('2025-11-23'), asked('2025-11-24')]).toEqual([1, 1, 0])
  expect([asked('2025-12-18', '2026-12-18'), asked('2025-12-19', '2026-12-18')]).toEqual([1, 0])
})

describe('months of another employer', () => {
  const record = (to?: string, from = '2025-03'): Facts => ({
    insurance: { spans: [{ from, to, base: 'x1', otherEmployer: true }] },
  })
  it('that still go on are told of, without concluding that the employer changed', () => {
    expect(found('employer', record('2026-11'))).toHaveLength(1)
    expect(found('employer', record())).toEqual([{ code: 'paid-elsewhere', since: '2025-03' }])
  })
  it('that are over, or have not come yet, are not', () => {
    expect(found('employer', record('2026-10'))).toEqual([])
    expect(found('employer', record(undefined, '2026-12'))).toEqual([])
    expect(found('employer', {})).toEqual([])
  })
  it('that begin this month are told of; months of the same employer are not', () => {
    expect(found('employer', record(undefined, '2026-11'))).toHaveLength(1)
    expect(found('employer', { insurance: { spans: [{ from: '2025-03', base: 'x1' }] } })).toEqual(
      [],
    )
  })
})

test('marks of the insurance record are not asked again', () => {
  const spans = [
    { from: '2025-03', to: '2025-04', base: 'x1' as const, taxMismatch: true },
    { from: '2025-05', to: '2025-06', base: 'x1' as const },
    { from: '2025-07', base: 'x1' as const },
  ]
  expect(found('tax', { insurance: { spans } })).toEqual([{ code: 'tax-marked', spans: 1 }])
  expect(found('tax', { insurance: 'unknown' })).toEqual([])
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
    found('job', {
      qualifications: [certificate],
      shortageMajor: { inCatalogue: true, matchesJob: true },
    }),
  ).toEqual([{ code: 'job-answered', of: ['certificates', 'major'] }])
  expect(
    found('job', {
      qualifications: [{ ...certificate, matchesJob: 'unknown' }],
      shortageMajor: { inCatalogue: true, matchesJob: 'unknown' },
    }),
  ).toEqual([])
  expect(found('job', {})).toEqual([])
  expect(found('contract', {})).toEqual([])
})
