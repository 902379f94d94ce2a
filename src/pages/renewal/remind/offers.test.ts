import { forSchool, renewal, type Permit, type Situation } from '@/engine'
import { filingWaits, verifyBy } from '../../shared/filing-waits'
import { offersOf } from './offers'

const situationOf = (permit?: Permit, kind?: Situation['kind']): Situation => ({
  kind,
  permit,
  changes: [],
})

/** Keys with their states, for a plan worked out on the same day. */
function offered(situation: Situation, today: string, added: string[] = []): string[] {
  return offersOf(renewal(situation, today), situation, today, added).map(
    ({ key, state }) => `${key} ${state}`,
  )
}

const DECEMBER: Permit = { expiresOn: '2026-12-01' }

test('nothing without an expiry', () => {
  expect(offered(situationOf(), '2026-10-01')).toEqual([])
})

test.each([
  ['2026-10-31', 'offered', 'offered', 'offered'],
  ['2026-11-01', 'offered', 'offered', 'offered'],
  ['2026-11-02', 'past', 'offered', 'offered'],
  ['2026-11-24', 'past', 'offered', 'offered'],
  ['2026-11-25', 'past', 'past', 'offered'],
  ['2026-12-01', 'past', 'past', 'past'],
])('before the expiry, on %s', (today, ...states) => {
  expect(offered(situationOf(DECEMBER), today)).toEqual([
    `window-opens-2026-11-01 ${states[0]}`,
    `week-before-2026-11-24 ${states[1]}`,
    `day-before-2026-11-30 ${states[2]}`,
  ])
})

test.each([
  ['2026-12-02', true, 'offered'],
  ['2027-01-23', true, 'offered'],
  ['2027-01-24', false, 'offered'],
  ['2027-01-29', false, 'offered'],
])(
  'late, on %s, a week before day 60 is still to come: %s, the working day before it is %s',
  (today, week, state) => {
    expect(offered(situationOf(DECEMBER), today)).toEqual([
      ...(week ? ['late-7-2027-01-23 offered'] : []),
      `continuous-working-day-2027-01-29 ${state}`,
    ])
  },
)

test('once the working day before has gone, the last day itself is left', () => {
  expect(offered(situationOf(DECEMBER), '2027-01-30')).toEqual([
    'last-continuous-2027-01-30 offered',
  ])
  expect(offered(situationOf(DECEMBER), '2027-01-31')).toEqual(['last-continuous-2027-01-30 past'])
})

test.each([
  [
    'a Sunday',
    '2026-12-20',
    ['window-opens-2026-11-20', 'week-before-2026-12-13', 'expiry-working-day-2026-12-18'],
  ],
  [
    'a Monday',
    '2026-12-21',
    ['window-opens-2026-11-21', 'week-before-2026-12-14', 'day-before-2026-12-20'],
  ],
  [
    'the end of a long holiday',
    '2026-10-07',
    ['window-opens-2026-09-07', 'expiry-working-day-2026-09-30'],
  ],
  [
    'a Saturday that is worked',
    '2026-10-10',
    ['window-opens-2026-09-10', 'week-before-2026-10-03', 'day-before-2026-10-09'],
  ],
])('an expiry on %s, %s', (_name, expiresOn, keys) => {
  expect(offered(situationOf({ expiresOn }), '2026-09-01')).toEqual(
    keys.map((key) => `${key} offered`),
  )
})

test('the day after the decision is due one asks for it', () => {
  const filed = {
    ...DECEMBER,
    endorsedOn: '2026-11-02',
    pointsFiledOn: '2026-11-09',
    verifiedOn: '2026-11-10',
  }
  expect(offered(situationOf(filed), '2026-11-23')).toEqual([
    'ask-result-2026-12-09 offered',
    'next-window-2027-11-01 offered',
  ])
})

test('after 签注: filing, advised, the 60th day, and the next cycle', () => {
  const endorsed = situationOf({ ...DECEMBER, endorsedOn: '2026-11-02' })
  expect(offered(endorsed, '2026-11-07')).toEqual([
    'earliest-filing-2026-11-06 past',
    'advise-filing-2026-11-09 offered',
    'ask-hr-2026-11-10 offered',
    'filing-caution-2027-01-01 offered',
    'next-window-2027-11-01 offered',
  ])
})

test('a next cycle that is only expected says so, a printed one does not', () => {
  const remark = (permit: Permit) =>
    offersOf(renewal(situationOf(permit), '2026-11-23'), situationOf(), '2026-11-23', []).at(-1)
  const expected = remark({ ...DECEMBER, endorsedOn: '2026-11-02' })
  expect(expected?.remark).toContain('以新证')
  expect(expected?.notes).toContain('以新证')
  const printed = remark({ ...DECEMBER, endorsedOn: '2026-11-02', newExpiresOn: '2027-11-20' })
  expect(printed).toMatchObject({ key: 'next-window-2027-10-21', remark: undefined })
})

test('a day that hangs on unpublished holidays is offered at its earliest, and says so', () => {
  const endorsed = situationOf({ expiresOn: '2027-01-05', endorsedOn: '2026-12-30' })
  const plan = renewal(endorsed, '2026-12-30')
  expect(plan.dates.earliestFiling).toMatchObject({ status: 'not-published' })
  const [first] = offersOf(plan, endorsed, '2026-12-30', [])
  expect(first?.day).toBe((plan.dates.earliestFiling as { from: string }).from)
  expect(first?.remark).toContain('应用里还没有2027年的放假安排')
  expect(first?.notes).toContain('应用里还没有2027年的放假安排')
  expect(first?.title).toBe('积分可能能续了')
  expect(first?.notes).not.toContain('今天起可以')
})

test('a day to ask on says that it may be a holiday, where that is not known', () => {
  const remarkOf = (id: string, permit: Permit, today: string) =>
    offersOf(renewal(situationOf(permit), today), situationOf(permit), today, []).find(({ key }) =>
      key.startsWith(id),
    )!.remark
  const OPEN = '应用里还没有2027年的放假安排，这天不上班的，上班了再问。'
  const endorsed = { ...DECEMBER, endorsedOn: '2026-11-02' }
  const filed = { ...endorsed, pointsFiledOn: '2026-11-09' }
  expect(remarkOf('ask-progress', filed, '2026-12-08')).toBeUndefined()
  expect(remarkOf('ask-progress', filed, '2027-01-20')).toBe(OPEN)
  expect(remarkOf('ask-hr', endorsed, '2026-11-03')).toBeUndefined()
  expect(
    remarkOf('ask-hr', { ...DECEMBER, endorsedOn: '2026-11-30' }, '2026-11-30'),
  ).toBeUndefined()
  const late = { expiresOn: '2027-01-20', endorsedOn: '2027-01-04' }
  expect(remarkOf('ask-hr', late, '2027-01-04')).toBe(OPEN)
  const verified = { ...filed, verifiedOn: '2026-12-30' }
  expect(remarkOf('ask-result', verified, '2026-12-30')).toBe(OPEN)
})

test('filed, one asks on a day that is advised; decided, only the next cycle is left', () => {
  const filed = { ...DECEMBER, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
  expect(offered(situationOf(filed), '2026-11-23')).toEqual([
    'ask-progress-2026-12-09 offered',
    'next-window-2027-11-01 offered',
  ])
  const decided = { ...filed, decidedOn: '2026-11-22' }
  expect(offered(situationOf(decided), '2026-11-23')).toEqual(['next-window-2027-11-01 offered'])
})

test.each([
  // 30 days on it is a Thursday, or a Saturday: then the Friday before, while that is to come.
  ['2026-11-10', '2026-11-27', 'report-move-2026-12-10 offered'],
  ['2026-11-12', '2026-11-27', 'move-working-day-2026-12-11 offered'],
  ['2026-11-12', '2026-12-12', 'report-move-2026-12-12 offered'],
  ['2026-11-10', '2026-12-11', 'report-move-2026-12-10 past'],
])('moved on %s, on %s: %s', (movedOn, today, key) => {
  const moved: Situation = {
    ...situationOf({ expiresOn: '2026-12-18' }, 'renewal'),
    changes: ['address'],
    movedOn,
  }
  expect(offered(moved, today)).toContain(key)
  expect(offered(moved, today).filter((one) => one.startsWith('move-ahead'))).toEqual(
    today === '2026-11-27' ? [`move-ahead-2026-12-0${Number(movedOn.slice(-1)) + 3} offered`] : [],
  )
  const days = offersOf(renewal(moved, today), moved, today, []).map(({ day }) => day)
  expect(days).toEqual([...days].sort())
  const reported = { ...moved, stepsDone: { address: '2026-11-26' } }
  expect(offered(reported, today).join()).not.toContain('move')
  expect(offered({ ...moved, movedOn: undefined }, today).join()).not.toContain('move')
})

const ofSchool = (permit: Permit, neededBy: string, today: string, kind?: Situation['kind']) =>
  offered({ ...situationOf(permit, kind), neededBy }, today).filter((key) =>
    /^(school|verify)-ahead/.test(key),
  )

test.each([
  // For 2027-03-15 the papers must be verified by 2027-02-03: 30 days before is a Monday.
  ['2027-03-15', '2026-11-28', ['verify-ahead-2027-01-04 offered']],
  ['2027-03-15', '2027-01-04', ['verify-ahead-2027-01-04 offered']],
  ['2027-03-15', '2027-01-05', []],
  // By 2027-02-07, a Sunday, it is a Friday; by 2027-02-08 a Saturday, so the Friday before.
  ['2027-03-17', '2026-11-28', ['verify-ahead-2027-01-08 offered']],
  ['2027-03-18', '2026-11-28', ['verify-ahead-2027-01-08 offered']],
])('a school names %s, on %s: a month before the papers must be verified', (by, today, keys) => {
  expect(ofSchool({ expiresOn: '2027-11-01' }, by, today, 'first')).toEqual(keys)
})

test('a reminder for the school’s day rings before the last day for its papers, or there is none', () => {
  const situation = (neededBy: string): Situation => ({
    ...situationOf({ expiresOn: '2027-11-01' }, 'first'),
    neededBy,
  })
  for (const neededBy of ['2026-12-20', '2027-01-20', '2027-03-15', '2027-06-30', '2028-03-31']) {
    const named = situation(neededBy)
    const last = verifyBy(filingWaits(named, '2026-11-28').found)
    const rings = offersOf(renewal(named, '2026-11-28'), named, '2026-11-28', []).filter(
      ({ key }) => /^(school|verify)-ahead/.test(key),
    )
    expect(rings.every(({ day }) => last !== undefined && day < last)).toBe(true)
  }
})

describe('the school’s day, as long as nothing is decided', () => {
  const school = (
    neededBy: string,
    today: string,
    permit: Permit = { expiresOn: '2027-11-01' },
    added: string[] = [],
    kind: Situation['kind'] = 'first',
  ) => {
    const named: Situation = { ...situationOf(permit, kind), neededBy }
    const plan = renewal(named, today)
    const whole = kind === 'first' ? forSchool(plan, named, today) : plan
    return offersOf(whole, named, today, added)
      .filter(({ key }) => !/^(week|day)-before|^expiry/.test(key))
      .map(({ key, state }) => `${key} ${state}`)
  }
  const WINDOW = 'window-opens-2027-10-02 offered'

  // For 2027-03-15 the papers must be verified by 2027-02-03, a Wednesday; a month before is 2027-01-04.
  test.each([
    ['2027-01-04', ['verify-ahead-2027-01-04']],
    ['2027-01-05', ['file-soon-2027-01-06', 'verify-last-2027-02-03']],
    ['2027-01-08', ['file-soon-2027-01-11', 'verify-last-2027-02-03']],
    ['2027-02-03', ['verify-last-2027-02-03', 'file-soon-2027-02-04']],
    ['2027-02-04', ['file-soon-2027-02-05']],
    ['2027-03-15', ['file-soon-2027-03-16']],
    ['2027-03-16', []],
  ])('nothing is filed on %s: what is left to be reminded of', (today, keys) => {
    const offered = keys.map((key) => `${key} offered`)
    expect(school('2027-03-15', today)).toEqual([...offered, WINDOW])
  })

  test('what is added stays until it has rung', () => {
    const added = ['file-soon-2027-01-06']
    const on = (today: string) => school('2027-03-15', today, undefined, added)[0]
    expect(on('2027-01-06')).toBe('file-soon-2027-01-06 added')
    expect(on('2027-01-07')).toBe('file-soon-2027-01-08 offered')
  })

  test('the last day is moved back to one that is worked', () => {
    // By 2027-02-07, a Sunday.
    expect(school('2027-03-17', '2027-01-09')).toContain('verify-last-2027-02-05 offered')
    expect(school('2027-03-17', '2027-02-05')).toContain('verify-last-2027-02-05 offered')
    expect(school('2027-03-17', '2027-02-06').join()).not.toContain('verify-last')
  })

  test('filed, one asks; nothing is to be handed in', () => {
    const filed = { expiresOn: '2027-11-01', pointsFiledOn: '2026-12-11' }
    const keys = school('2027-03-15', '2027-01-11', filed).join()
    expect(keys).toContain('verify-last-2027-02-03 offered')
    expect(keys).not.toContain('file-soon')
  })

  test('where the permit is renewed first, the first day of that is one reminder', () => {
    const first = { expiresOn: '2027-02-20' }
    expect(school('2028-03-31', '2026-11-28', first)).toEqual([
      'window-opens-2027-01-21 offered',
      'school-window-2028-01-21 offered',
    ])
    const endorsed = { ...first, endorsedOn: '2027-01-25' }
    expect(school('2028-03-31', '2027-01-25', endorsed).join()).toMatch(
      /school-window-2028-01-21 offered$/,
    )
    // A renewal that waits for its own window.
    expect(school('2027-04-30', '2026-12-28', { expiresOn: '2027-03-25' }, [], 'renewal')).toEqual([
      'school-window-2027-02-23 offered',
    ])
    expect(school('2027-09-30', '2026-12-28', { expiresOn: '2027-03-25' }, [], 'renewal')).toEqual([
      'window-opens-2027-02-23 offered',
      expect.stringMatching(/^verify-ahead-2027-07/),
    ])
  })
})

test.each([
  // The points of the cycle before last until then: 30 days on, today still, tomorrow no more.
  ['2026-12-23', '2026-11-23', ['school-ahead-2026-11-23 offered']],
  ['2026-12-22', '2026-11-23', []],
])('nothing is to be verified by a day that a school names, %s, on %s', (by, today, keys) => {
  expect(ofSchool({ expiresOn: '2027-11-01' }, by, today, 'renewal')).toEqual(keys)
})

test('endorsed late and decided, the new expiry is not known: nothing to offer', () => {
  const late = { ...DECEMBER, endorsedOn: '2026-12-10', pointsFiledOn: '2026-12-16' }
  expect(
    offered(
      situationOf({ ...late, verifiedOn: '2026-12-16', decidedOn: '2026-12-18' }),
      '2026-12-20',
    ),
  ).toEqual([])
})

test('a first application that is filed still has a permit to endorse', () => {
  const filed = { ...DECEMBER, pointsFiledOn: '2026-11-09' }
  expect(offered(situationOf(filed, 'first'), '2026-11-20')).toContain(
    'week-before-2026-11-24 offered',
  )
  expect(offered(situationOf(filed, 'first'), '2026-11-20')).toContain(
    'ask-progress-2026-12-09 offered',
  )
})

test('what was added stays added until its day moves', () => {
  const added = ['week-before-2026-11-24']
  expect(offered(situationOf(DECEMBER), '2026-11-10', added)).toContain(
    'week-before-2026-11-24 added',
  )
  expect(offered(situationOf({ expiresOn: '2026-12-02' }), '2026-11-10', added)).toContain(
    'week-before-2026-11-25 offered',
  )
})

test.each([
  // The last day on which it is of use, and the next.
  ['2026-12-03', 'move-ahead-2026-12-03', true],
  ['2026-12-04', 'move-ahead-2026-12-03', false],
  ['2026-12-07', 'move-soon-2026-12-07', true],
  ['2026-12-08', 'move-soon-2026-12-07', false],
])('before the term of a move ends, on %s %s: %s', (today, key, is) => {
  const moved: Situation = { ...situationOf(DECEMBER), changes: ['address'], movedOn: '2026-11-10' }
  expect(offered(moved, today).some((one) => one.startsWith(key))).toBe(is)
})

test('the real day decides what is past, whatever day the plan is for', () => {
  const plan = renewal(situationOf(DECEMBER), '2026-10-01')
  expect(offersOf(plan, situationOf(DECEMBER), '2026-11-26', []).map(({ state }) => state)).toEqual(
    ['past', 'past', 'offered'],
  )
})

test('every key can be remembered, and every calendar text stands by itself', () => {
  const situations = [
    situationOf(DECEMBER),
    situationOf({ ...DECEMBER, endorsedOn: '2026-11-02' }),
    situationOf({ expiresOn: '2026-11-01' }),
    { ...situationOf(DECEMBER), changes: ['address'], movedOn: '2026-11-10' } as Situation,
    { ...situationOf(DECEMBER), changes: ['address'], movedOn: '2026-11-12' } as Situation,
    { ...situationOf(DECEMBER), neededBy: '2027-04-30' },
  ]
  for (const situation of situations) {
    const plan = renewal(situation, '2026-11-23')
    for (const offer of offersOf(plan, situation, '2026-11-23', [])) {
      expect(offer.key).toMatch(/^[a-z0-9-]{1,48}$/)
      // A day of a calendar on a phone shows about so much.
      expect(offer.title.length).toBeLessThanOrEqual(10)
      expect(offer.title).toMatch(/居住证|积分/)
      expect(offer.notes).toContain('积分本提醒')
      expect(offer.notes).toContain('去哪里：')
      expect(offer.name + offer.notes).not.toMatch(/undefined|NaN/)
    }
  }
})

test('what is done on one trip is one reminder a day', () => {
  const moved: Situation = {
    kind: 'renewal',
    changes: ['address'],
    movedOn: '2026-11-20',
    permit: { expiresOn: '2026-12-20' },
  }
  const offers = offersOf(renewal(moved, '2026-11-28'), moved, '2026-11-28', [])
  expect(offers.map(({ key, name }) => [key, name])).toEqual([
    ['window-opens-2026-11-20', '可以签注了'],
    ['week-before-2026-12-13', '居住证还剩7天，签注时一起更新住址'],
    ['move-soon-2026-12-17', '更新住址还剩3天'],
    ['expiry-working-day-2026-12-18', '签注的最后一个工作日，签注时一起更新住址'],
  ])
  expect(offers[1]!.title).toBe('居住证签注、改住址')
  expect(offers[1]!.notes).toContain('多带住所证明')
})
