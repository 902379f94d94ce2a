import { certificate, counts, settled } from '../../../../test/engine/build'

import { pointsAt } from '../../policy/at'
import type { Facts } from '../../facts/registry'
import { toDay } from '../../time/day'
import { toMonth } from '../../time/month'
import { ACTION_IDS, type ActionId } from '../../scheme/actions'
import { FLAGS } from '../../scheme/flags'
import { groupOf, kindOf, RARE_FACTS_WITH_ACTIONS } from './'

const MONTH = toMonth('2026-11')
const TABLE = pointsAt(toDay('2026-11-22'), true)!

const fits = (id: ActionId, facts: Facts): boolean => kindOf(id).fits(facts, TABLE, MONTH)
const fitting = (facts: Facts): ActionId[] => ACTION_IDS.filter((id) => fits(id, facts))
const done = (id: ActionId, facts: Facts, month = '2027-03'): Facts =>
  kindOf(id).done(facts, toMonth(month), TABLE)
const needs = (id: ActionId) => kindOf(id).needs(TABLE)
/** As text, for `toEqual` takes a missing code for nothing. */
const codes = (id: ActionId): string[] => needs(id).map(({ code }) => String(code))

test('every action has a meaning', () => {
  expect(ACTION_IDS.map((id) => kindOf(id).id)).toEqual(ACTION_IDS)
})

test('of the facts that few people have, these can be changed, in the order in which they are asked', () => {
  expect(RARE_FACTS_WITH_ACTIONS).toEqual([
    ...['shortageMajor', 'award', 'publicService', 'suburb', 'investment'],
    ...FLAGS,
  ])
})

test('an action changes its own fact and no other', () => {
  const facts = settled({
    qualifications: [certificate('mid-title', { matchesJob: false })],
    insurance: { spans: [{ from: '2020-01', to: '2020-12', base: 9000 }] },
    shortageMajor: { inCatalogue: true, matchesJob: false },
  })
  for (const id of fitting(facts)) {
    const { fact } = kindOf(id)
    const after = done(id, facts)
    expect(after[fact]).not.toEqual(facts[fact])
    expect({ ...after, [fact]: undefined }).toEqual({ ...facts, [fact]: undefined })
  }
})

test('of 教育 and 职称 one counts, so they are one group; every other fact is its own', () => {
  expect(groupOf(kindOf('master'))).toBe(groupOf(kindOf('skill-3')))
  expect(groupOf(kindOf('pay-x1'))).toBe(groupOf(kindOf('keep-paying')))
  expect(groupOf(kindOf('founder'))).not.toBe(groupOf(kindOf('intermediary')))
})

describe('study', () => {
  test.each([
    ['none', ['junior-college', 'bachelor', 'bachelor-with-degree', 'master', 'doctor']],
    ['bachelor', ['bachelor-with-degree', 'master', 'doctor']],
    ['doctor', []],
    ['unknown', []],
    [undefined, []],
  ] as const)('who holds %s can still get %j', (education, higher) => {
    expect(fitting({ education })).toEqual(expect.arrayContaining([...higher]))
    expect(fitting({ education }).filter((id) => kindOf(id).fact === 'education')).toEqual(higher)
  })

  test('a degree with both certificates ends the remark about one of them', () => {
    const facts: Facts = { education: 'bachelor', singleCertificate: true }
    expect(done('master', facts)).toStrictEqual({ education: 'master' })
  })

  test('it has to be recognised', () => {
    expect(codes('doctor')).toEqual(['recognised'])
  })
})

describe('titles', () => {
  const titles = (facts: Facts) =>
    fitting(facts).filter((id) => kindOf(id).fact === 'qualifications')

  test('none is offered that is worth no more than one that counts', () => {
    expect(titles({ qualifications: [] })).toHaveLength(8)
    expect(titles({ qualifications: [certificate('mid-title')] })).toEqual([
      'skill-5',
      'skill-4',
      'skill-3',
      'skill-1',
      'senior-title',
    ])
    expect(titles({ qualifications: [certificate('skill-3')] })).not.toContain('skill-4')
    const lower = ['skill-5', 'skill-4', 'skill-3']
    // Those want no months at the average wage, so they may count where the higher one does not.
    expect(titles({ qualifications: [certificate('senior-title')] })).toEqual(lower)
  })

  test('one that does not match the job does not stand in the way, and can be put to use', () => {
    const held = [certificate('mid-title', { matchesJob: false }), certificate('skill-4')]
    expect(titles({ qualifications: held })).toEqual(
      expect.arrayContaining(['skill-3', 'mid-title', 'use-title']),
    )
    expect(done('use-title', { qualifications: held }).qualifications).toEqual([
      certificate('mid-title'),
      certificate('skill-4'),
    ])
  })

  test('one of which something is open does not stand in the way either, and can be put to use', () => {
    const held = [certificate('mid-title', { matchesJob: 'unknown' })]
    expect(titles({ qualifications: held })).toEqual(
      expect.arrayContaining(['mid-title', 'use-title']),
    )
  })

  test('one that waits for its registration can be put to use, one from elsewhere cannot', () => {
    const waiting = certificate('mid-equivalent', { needsRegistration: true, registered: false })
    expect(fits('use-title', { qualifications: [waiting] })).toBe(true)
    const elsewhere = { ...waiting, gainedInShanghai: false }
    expect(fits('use-title', { qualifications: [elsewhere] })).toBe(false)
    expect(
      done('use-title', { qualifications: [elsewhere, waiting] }).qualifications,
    ).toContainEqual(elsewhere)
    expect(fits('use-title', { qualifications: [{ ...waiting, registered: true }] })).toBe(false)
  })

  test('nothing is said while the certificates are open, or of more than can be kept', () => {
    expect(titles({ qualifications: 'unknown' })).toEqual([])
    expect(titles({})).toEqual([])
    const many = Array.from({ length: 20 }, () => certificate('junior-title'))
    expect(titles({ qualifications: many })).toEqual([])
    expect(titles({ qualifications: many.slice(1) })).toHaveLength(8)
  })

  test('a new one counts by its own conditions; the higher ones need months too', () => {
    const gained = done('mid-equivalent', { qualifications: [certificate('skill-5')] })
    expect(gained.qualifications).toEqual([
      certificate('skill-5'),
      certificate('mid-equivalent', { needsRegistration: true, registered: true }),
    ])
    expect(codes('skill-3')).toEqual(['gained-in-shanghai', 'matches-job'])
    expect(codes('mid-equivalent')).toEqual([
      ...['gained-in-shanghai', 'matches-job', 'registered', 'base-months'],
    ])
    const baseMonths = { code: 'base-months', params: { need: 6, window: 12 } }
    expect(needs('senior-title')).toContainEqual(baseMonths)
    expect(codes('use-title')).toEqual(['matches-job', 'registered', 'base-months'])
    expect(needs('use-title')).toContainEqual(baseMonths)
  })
})

describe('pay', () => {
  const paying = (base: number | 'x1' | 'floor', flags = {}): Facts => ({
    insurance: { spans: [{ from: '2020-01', base, ...flags }] },
  })
  const pays = (facts: Facts) => fitting(facts).filter((id) => kindOf(id).fact === 'insurance')

  test('only more than what is paid by now', () => {
    expect(pays(paying('floor'))).toEqual(['pay-x08', 'pay-x1', 'pay-x2', 'pay-x3'])
    expect(pays(paying('x1'))).toEqual(['pay-x2', 'pay-x3'])
    // 0.8 × 12577 = 10061.6
    expect(pays(paying(10061))).toContain('pay-x08')
    expect(pays(paying(10062))).not.toContain('pay-x08')
    expect(pays(paying(37731))).toEqual([])
  })

  test('only what is paid in the month itself is paid by now', () => {
    const during = (from: string, to?: string) =>
      pays({ insurance: { spans: [{ from, ...(to && { to }), base: 'x1' }] } })
    const [higher, all] = [
      ['pay-x2', 'pay-x3'],
      ['pay-x08', 'pay-x1', 'pay-x2', 'pay-x3'],
    ]
    expect(during('2026-11')).toEqual(higher)
    expect(during('2026-12')).toEqual(all)
    expect(during('2026-01', '2026-11')).toEqual(higher)
    expect(during('2026-01', '2026-12')).toEqual(higher)
    expect(during('2026-01', '2026-10')).toEqual(['keep-paying', ...all])
  })

  test('past the wages that are known, by the last of them', () => {
    const later = (base: number) => kindOf('pay-x1').fits(paying(base), TABLE, toMonth('2030-01'))
    expect([later(12576), later(12577)]).toEqual([true, false])
  })

  test('a base that does not count is no base', () => {
    expect(pays(paying('x1', { backPaid: true }))).toContain('pay-x1')
    expect(pays(paying('x1', { otherEmployer: true }))).toContain('pay-x1')
    expect(pays(paying('x1', { taxMismatch: true }))).toContain('pay-x1')
  })

  test('a record that has ended can go on; one that goes on need not', () => {
    const ended = (to: string): Facts => ({
      insurance: {
        spans: [
          { from: '2024-01', to, base: 9000 },
          { from: '2020-01', to: '2021-01', base: 'x3' },
        ],
      },
    })
    expect(pays(ended('2026-10'))).toEqual(['keep-paying', 'pay-x08', 'pay-x1', 'pay-x2', 'pay-x3'])
    expect(pays(ended('2026-11'))).not.toContain('keep-paying')
    const inOrder: Facts = {
      insurance: {
        spans: [
          { from: '2020-01', to: '2021-01', base: 'x3' },
          { from: '2024-01', to: '2026-10', base: 9000 },
        ],
      },
    }
    expect(done('keep-paying', inOrder).insurance).toMatchObject({
      spans: [{}, {}, { base: 9000 }],
    })
    expect(done('keep-paying', ended('2026-10')).insurance).toEqual({
      spans: [
        { from: '2024-01', to: '2026-10', base: 9000 },
        { from: '2020-01', to: '2021-01', base: 'x3' },
        { from: '2027-03', base: 9000 },
      ],
    })
  })

  test('the record before the month stays as it is, what was to follow is replaced', () => {
    const facts: Facts = {
      insurance: {
        spans: [
          { from: '2020-01', to: '2026-12', base: 9000, backPaid: true },
          { from: '2027-01', to: '2027-06', base: 'x1' },
          { from: '2027-07', base: 'x08' },
        ],
      },
    }
    expect(done('pay-x2', facts, '2027-03').insurance).toEqual({
      spans: [
        { from: '2020-01', to: '2026-12', base: 9000, backPaid: true },
        { from: '2027-01', to: '2027-02', base: 'x1' },
        { from: '2027-03', base: 'x2' },
      ],
    })
    const goesOn = { from: '2027-03', base: 'x2' }
    const spansFrom = (from: string, to: string) => {
      const { insurance } = done('pay-x2', { insurance: { spans: [{ from, to, base: 'x1' }] } })
      return insurance
    }
    expect(spansFrom('2027-03', '2027-06')).toEqual({ spans: [goesOn] })
    expect(spansFrom('2027-02', '2027-03')).toEqual({
      spans: [{ from: '2027-02', to: '2027-02', base: 'x1' }, goesOn],
    })
    expect(done('pay-x2', paying('x1'), '2027-03').insurance).toEqual({
      spans: [
        { from: '2020-01', to: '2027-02', base: 'x1' },
        { from: '2027-03', base: 'x2' },
      ],
    })
  })

  test('without a list of months there is nothing to go on from; an empty one can begin', () => {
    expect(pays({ insurance: 'unknown' })).toEqual([])
    expect(pays({})).toEqual([])
    expect(pays({ insurance: counts(60) })).toEqual([])
    expect(pays({ insurance: { spans: [] } })).toEqual(['pay-x08', 'pay-x1', 'pay-x2', 'pay-x3'])
  })

  test('of more spans than can be kept there is no other', () => {
    const spans = Array.from({ length: 200 }, (_, index) => {
      const month = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      return { from: month, to: month, base: index }
    })
    expect(pays({ insurance: { spans } })).toEqual([])
    expect(pays({ insurance: { spans: spans.slice(1) } })).toHaveLength(5)
  })

  test('what has to be so', () => {
    expect(codes('pay-x3')).toEqual(['salary-matches-base'])
    expect(codes('keep-paying')).toEqual(['salary-matches-base'])
  })
})

describe('bonus', () => {
  test('a major that is in the catalogue and does not count yet', () => {
    const major = (inCatalogue: boolean | 'unknown', matchesJob: boolean | 'unknown'): Facts => ({
      shortageMajor: { inCatalogue, matchesJob },
    })
    expect(fits('match-major', major(true, false))).toBe(true)
    expect(fits('match-major', major(true, 'unknown'))).toBe(true)
    expect(fits('match-major', major('unknown', true))).toBe(false)
    expect(fits('match-major', major(true, true))).toBe(false)
    expect(fits('match-major', major(false, false))).toBe(false)
    expect(fits('match-major', {})).toBe(false)
    expect(fits('match-major', { shortageMajor: 'none' })).toBe(false)
    expect(done('match-major', major(true, false))).toEqual(major(true, true))
    expect(codes('match-major')).toEqual(['in-catalogue', 'matches-job'])
  })

  test('a recognition that is not there', () => {
    expect(fits('founder', {})).toBe(true)
    expect(fits('founder', { founder: true })).toBe(false)
    expect(fits('founder', { founder: 'unknown' })).toBe(false)
    expect(done('intermediary', {})).toEqual({ intermediary: true })
    expect(codes('founder')).toEqual(['published-conditions'])
  })

  test.each([
    [undefined, 100000],
    ['none', 100000],
    [{ sharePercent: 40, averageTax: 600000, averageLocalHires: 30 }, 750000],
    [{ sharePercent: 33.33, averageTax: 0, averageLocalHires: 0 }, 300031],
    [{ sharePercent: 100, averageTax: 'unknown', averageLocalHires: 'unknown' }, 100000],
  ] as const)('of %j one step more takes %i of tax', (investment, averageTax) => {
    const facts: Facts = { investment }
    expect(fits('investment', facts)).toBe(true)
    expect(done('investment', facts).investment).toMatchObject({ averageTax })
    expect(codes('investment')).toEqual(['share-and-average'])
  })

  test('no step where it is open, without a share, or at the cap', () => {
    const company = (sharePercent: number | 'unknown', averageTax: number): Facts => ({
      investment: { sharePercent, averageTax, averageLocalHires: 0 },
    })
    expect(fits('investment', { investment: 'unknown' })).toBe(false)
    expect(fits('investment', company('unknown', 0))).toBe(false)
    expect(fits('investment', company(0, 0))).toBe(false)
    expect(fits('investment', company(100, 1_199_999))).toBe(true)
    expect(fits('investment', company(100, 1_200_000))).toBe(false)
  })

  test('service that has not begun, or is over and counts for nothing', () => {
    expect(fits('public-service', {})).toBe(true)
    expect(fits('public-service', { publicService: 'none' })).toBe(true)
    expect(fits('public-service', { publicService: { since: '2020-01' } })).toBe(false)
    const served = (since: string, until: string): Facts => ({ publicService: { since, until } })
    expect(fits('public-service', served('2020-01', '2024-11'))).toBe(true)
    expect(fits('public-service', served('2020-01', '2024-12'))).toBe(false)
    expect(fits('public-service', served('2024-01', '2026-11'))).toBe(false)
    expect(fits('public-service', { publicService: 'unknown' })).toBe(false)
    expect(fits('suburb', {})).toBe(true)
    expect(fits('suburb', { suburb: 'none' })).toBe(true)
    expect(fits('suburb', { suburb: 'unknown' })).toBe(false)
    expect(fits('suburb', { suburb: { since: '2020-01' } })).toBe(false)
    expect(fits('suburb', { suburb: { since: '2020-01', until: '2026-11' } })).toBe(false)
    expect(fits('suburb', { suburb: { since: '2020-01', until: '2026-10' } })).toBe(true)
    expect(done('public-service', {})).toEqual({ publicService: { since: '2027-03' } })
    expect(done('suburb', {})).toEqual({ suburb: { since: '2027-03' } })
    const fiveYears = { code: 'full-years', params: { years: 5 } }
    expect(needs('public-service')).toEqual([fiveYears])
    expect(needs('suburb')).toEqual([{ code: 'working-and-living', params: {} }, fiveYears])
  })

  test('a higher award than the one held', () => {
    expect(fits('award-special', {})).toBe(true)
    expect(fits('award-special', { award: 'city-special' })).toBe(false)
    expect(fits('award-general', { award: 'city-special' })).toBe(true)
    expect(fits('award-provincial', { award: 'unknown' })).toBe(false)
    expect(done('award-special', {})).toEqual({ award: 'city-special' })
    expect(done('award-general', {})).toEqual({ award: 'city-general' })
    expect(done('award-provincial', {})).toEqual({ award: 'provincial' })
    expect(codes('award-general')).toEqual(['listed-award'])
  })
})
