import { eligibility, prepare, type Profile } from '@/engine'
import { person } from '../../../test/engine/build'
import { eligibilitySummary, eligibilityText, verdictOf } from './eligibility'

const of = (facts: Profile['facts'], situation: Partial<Profile['situation']> = {}) =>
  eligibility(prepare(person(facts, situation)), '2026-11-28')
const ANSWERED = {
  birthday: '1989-05-20',
  insurance: { spans: [{ from: '2019-03', base: 12_500 }] },
}
const RECORDS = { falseMaterial: [], detention: [], crime: [], seriousCrime: false }

test('what is only not filled in is no doubt, and is not called in order', () => {
  const open = of(ANSWERED)
  expect(eligibilitySummary(open)).toBe('有3条还没填')
  expect(open.map((one) => verdictOf(one).word)).toEqual([
    ...['还没填', '符合', '符合', '还没填', '还没填'],
  ])
  expect(eligibilityText(open[3]!)).toBe('还没答有没有')
})

test('what is in doubt stands before it', () => {
  const doubtful = of({ ...ANSWERED, deductions: { ...RECORDS, falseMaterial: ['2026-01-01'] } })
  expect(eligibilitySummary(doubtful)).toBe('有1条待核实，1条还没填')
})

test('all answered, it is in order as one said', () => {
  const permit = { expiresOn: '2027-04-09' }
  expect(eligibilitySummary(of({ ...ANSWERED, deductions: RECORDS }, { permit }))).toBe(
    '按你填的，都符合',
  )
})
