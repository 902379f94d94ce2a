import { readLetters, type Situation } from '../situation'
import {
  employeeShare,
  employerPapers,
  employerSteps,
  filingDays,
  filingTerm,
  handedOver,
  wishDay,
  withoutMove,
} from './employer'
import { renewal } from './renewal'
import type { Paper } from './types'

const planOf = (letters: string) => renewal(readLetters(letters)!, '2026-11-23')
const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id)

test('a step names what of the employee waits for it', () => {
  expect(employerSteps(planOf('e')).map(({ id, next }) => [id, next])).toEqual([
    ['employer-code', ['refresh']],
    ['employer-login', ['refresh']],
    ['submit', []],
    ['counter', []],
    ['receipt', []],
  ])
})

test('without a change the sources differ about the papers: told once', () => {
  const { needed, inCase, onlyTheForm } = employerPapers(planOf('0'))
  expect(onlyTheForm).toBe(true)
  const remarksOf = (some: readonly Paper[]) => some.map(({ id, remarks }) => [id, ...remarks])
  expect(remarksOf(needed)).toEqual([
    ['application-form', 'online-check', 'returned-without-stamp'],
  ])
  expect(remarksOf(inCase)).toEqual([
    ['job-description', 'for-title-skill-major'],
    ['business-licence', 'paperless'],
    ['code-certificate', 'often-with-licence'],
    ['letter', 'name-and-matter'],
    ['hr-id'],
  ])
  expect(employerPapers(planOf('e')).onlyTheForm).toBe(false)
})

test('of the employee’s own share a group is named once, and what not everybody needs is left out', () => {
  const { steps, papers } = employeeShare(planOf('a'))
  expect(idsOf(steps)).toEqual([
    ...['address', 'endorse', 'refresh', 'details', 'hand-over', 'notice'],
  ])
  expect(papers.map((one) => (typeof one === 'string' ? one : one.id))).toEqual([
    ...['permit', 'id-card', 'contract', 'no-crime-pledge', 'dwelling'],
  ])
})

test('what is handed over names a group once, and neither what only may be needed nor the employer’s own', () => {
  const given = (letters: string) =>
    handedOver(planOf(letters)).map((one) => (typeof one === 'string' ? one : one.id))
  expect(given('0')).toEqual([])
  expect(given('ea')).toEqual([
    ...['permit', 'id-card', 'contract', 'no-crime-pledge', 'leaving', 'dwelling'],
  ])
  expect(given('em')).toEqual([...['permit', 'id-card', 'contract', 'no-crime-pledge', 'leaving']])
})

test('without a move neither its steps nor its papers are left', () => {
  const plan = withoutMove(planOf('a'))
  expect(idsOf(employeeShare(plan).steps)).toEqual([
    ...['endorse', 'refresh', 'details', 'hand-over', 'notice'],
  ])
  expect(idsOf(plan.papers)).toEqual(idsOf(planOf('d').papers).filter((id) => id !== 'new-diploma'))
})

describe('the days to ask an employer for', () => {
  const permit = { expiresOn: '2026-12-18' }
  const days = (over: Partial<Situation>, on = '2026-11-27') =>
    filingDays({ changes: [], permit, ...over }, on)

  test('after the 签注 count from it, before it from today', () => {
    expect(days({ permit: { ...permit, endorsedOn: '2026-12-01' } }, '2026-12-02')).toMatchObject({
      endorsed: true,
      earliestFiling: { day: '2026-12-07' },
      adviseFiling: { day: '2026-12-08' },
    })
    expect(days({})).toMatchObject({
      endorsed: false,
      earliestFiling: { day: '2026-12-03' },
      adviseFiling: { day: '2026-12-04' },
    })
    expect(days({}, '2026-12-19')).toMatchObject({ endorsed: false })
  })

  test('are not known without a permit, before its window, once filed, or at a first application', () => {
    expect(days({ permit: undefined })).toBeUndefined()
    expect(days({}, '2026-11-17')).toBeUndefined()
    expect(days({}, '2026-11-18')).toBeDefined()
    const filed = { ...permit, endorsedOn: '2026-11-20', pointsFiledOn: '2026-11-26' }
    expect(days({ permit: filed })).toBeUndefined()
    expect(days({ kind: 'first' })).toBeUndefined()
  })
  test.each([
    // The permit ends on a Sunday.
    ['2026-12-20', '2026-12-03', '2026-12-18'],
    ['2026-12-20', '2026-12-14', '2026-12-18'],
    // From the day after on it can be filed no more.
    ['2026-12-20', '2026-12-15', undefined],
    ['2027-01-20', '2026-12-25', undefined],
  ])(
    'of a permit until %s, endorsed on %s, what is wished for is %s',
    (expiresOn, endorsedOn, day) => {
      const own = { changes: [], permit: { expiresOn, endorsedOn } }
      expect(wishDay(own, filingTerm(endorsedOn, endorsedOn), endorsedOn)).toBe(day)
    },
  )

  test('a day that has gone is not wished for', () => {
    const own = { changes: [], permit: { expiresOn: '2026-12-20', endorsedOn: '2026-12-03' } }
    const term = filingTerm('2026-12-03', '2026-12-03')
    expect(wishDay(own, term, '2026-12-18')).toBe('2026-12-18')
    expect(wishDay(own, term, '2026-12-19')).toBeUndefined()
    expect(wishDay({ changes: [] }, term, '2026-12-03')).toBeUndefined()
  })

  test('are known to the employer by the day of the 签注 alone', () => {
    expect(filingTerm('2026-12-01', '2026-12-01')).toMatchObject({
      earliestFiling: { day: '2026-12-07' },
      adviseFiling: { day: '2026-12-08' },
    })
  })
})
