/** What a number rests on, and the test that holds it, by where it stands in the policy. */
export interface Basis {
  /** the longest beginning of a place counts */
  at: string
  /** ids of `CLAUSES`; or of a conflict, as `conflict 7` */
  clauses?: readonly string[]
  /** where no clause is: documents, and how sure */
  sources?: readonly string[]
  said?: string
  confidence?: string
  test: Held
}

type Held = readonly [file: string, name: string]

const FIXTURE = 'test/points/fixtures/policy.test.ts'
const RENEWAL = 'test/renewal/fixtures/renewal.test.ts'
const EACH = '%s'

const points = (at: string, clauses: readonly string[], name = EACH): Basis => ({
  at: `POINTS.${at}`,
  clauses,
  test: [FIXTURE, name],
})
const renewal = (at: string, clauses: readonly string[], name = EACH): Basis => ({
  at,
  clauses,
  test: [RENEWAL, name],
})

export const BASES: readonly Basis[] = [
  {
    at: 'RULES_2023.',
    clauses: ['A24'],
    test: [FIXTURE, 'one table, for the days it is in force'],
  },
  points('threshold', ['A12']),
  points('age', ['A6-1'], 'the numbers that a page may show'),
  {
    at: 'POINTS.age.adult',
    sources: ['H'],
    said: 'no clause says below which age nobody applies',
    test: [FIXTURE, 'the numbers that a page may show'],
  },
  points('education', ['A6-2']),
  points('qualification', ['A6-3'], 'qualifications, and which of them need months'),
  points('insuranceYears', ['A6-4'], 'insured years'),
  points('founder', ['A7-1']),
  points('intermediary', ['A7-2']),
  points('shortageMajor', ['A7-3']),
  points('investment', ['A7-4']),
  points('insuranceBase', ['A7-5'], 'tiers of the base, highest first'),
  { at: 'BASE_MULTIPLES', clauses: ['A7-5'], test: [FIXTURE, 'tiers of the base, highest first'] },
  points('publicService', ['A7-6']),
  points('suburb', ['A7-7']),
  points('freshGraduate', ['A7-8']),
  points('award', ['A7-9']),
  points('shanghaiSpouse', ['A7-10']),
  points('deductions.falseMaterial', ['A8-1']),
  points('deductions.detention', ['A8-2']),
  points('deductions.crime', ['A8-3']),
  points('eligibility.insured', ['A2'], 'who may apply'),
  points('eligibility.falseMaterialYears', ['A22'], 'who may apply'),
  points('otherReadings.threeTimes', ['conflict 7']),
  points('otherReadings.ageLeftOut', ['conflict 9']),
  points('otherReadings.serviceFrom', ['conflict 10']),
  points('otherReadings.age.', ['conflict 16']),
  points('otherReadings.detentionPerRecord', ['conflict 17']),
  {
    at: 'POINTS.strict',
    clauses: ['conflict service-years'],
    test: [
      'src/engine/policy/at.test.ts',
      'strict changes what its conflicts say and nothing else, for the same days',
    ],
  },
  renewal('APPLICATION.registeredMonths', ['conflict 21']),
  renewal('APPLICATION.insuredMonths', ['conflict 21']),
  { at: 'APPLICATION.', sources: ['S3', 'E'], said: 'PERMIT_FACTS wait', test: [RENEWAL, EACH] },
  renewal('ENDORSEMENT.years', ['D10']),
  renewal('ENDORSEMENT.daysBefore', ['E-endorse', 'D10']),
  renewal('ENDORSEMENT.continuousDays', ['S-years']),
  renewal('ENDORSEMENT.articleDays', ['S-90']),
  renewal('FILING.waitDays', ['S-wait']),
  renewal('FILING.adviseDays', ['S-advise']),
  renewal('FILING.cautionDays', ['S-60']),
  renewal('FILING.decisionDays', ['A17']),
  renewal('CONTRACT', ['S-contract']),
  renewal('EDUCATION_CHECK', ['S-education']),
  {
    at: 'RENEWAL_NOTES.autoEndorse',
    sources: ['S4'],
    said: 'told as of 2022; nothing is reckoned with it',
    test: [RENEWAL, EACH],
  },
  renewal('RENEWAL_NOTES.reportDays', ['E-address']),
  {
    at: 'RENEWAL_NOTES.registrationYears',
    sources: ['E'],
    said: 'PERMIT_FACTS register',
    test: [RENEWAL, EACH],
  },
  renewal('RENEWAL_NOTES.longestWait', ['conflict 6']),
  { at: 'WAGE_YEARS', clauses: ['wage'], test: [FIXTURE, 'every row, and no other'] },
  {
    at: 'HOLIDAY_YEARS',
    said: 'notice of the State Council, read as a list of days that repeats it',
    test: [RENEWAL, 'holidays, day by day'],
  },
  {
    at: 'HOLIDAYS.mostUnpublishedOff',
    said: 'our own count: 7 is the most of 2025 and 2026, and one more',
    test: [RENEWAL, EACH],
  },
]
