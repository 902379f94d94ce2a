import { FLAGS } from '../scheme/flags'
import {
  certificateDoubts,
  conditionsOf,
  meetsConditions,
  type Qualification,
} from './qualifications'
import {
  BONUS_FACTS,
  COMMON_FACTS,
  FACT_SHAPES,
  type Facts,
  type FactName,
  FACTS,
  isBegun,
  isSettled,
  NO_FACTS,
  RARE_FACTS,
  unsettledFacts,
} from './registry'

const sorted = (names: readonly string[]): string[] => [...names].sort()
const NAMES = sorted(Object.keys(FACTS))

test('every fact is asked once', () => {
  expect(sorted([...COMMON_FACTS, ...RARE_FACTS])).toEqual(NAMES)
  expect(sorted([...COMMON_FACTS, ...BONUS_FACTS, 'deductions'])).toEqual(NAMES)
  for (const id of FLAGS) expect(NAMES).toContain(id)
})

test('facts are stored in the order of the registry, with what belongs to them', () => {
  expect(Object.keys(FACT_SHAPES).join(' ')).toBe(
    `birthday education singleCertificate qualifications insurance shortageMajor ${FLAGS.join(' ')} investment publicService suburb freshGraduate freshGraduateUntil award shanghaiSpouse deductions`,
  )
})

test('there is a neutral answer to every question but that for the birthday', () => {
  expect(sorted([...Object.keys(NO_FACTS), 'birthday'])).toEqual(NAMES)
  expect(NO_FACTS).toMatchObject({
    education: 'none',
    founder: false,
    insurance: { spans: [] },
    qualifications: [],
  })
})

test('a basic fact that is not answered leaves the result open, a rare one does not', () => {
  expect(isSettled('birthday', {})).toBe(false)
  expect(isSettled('award', {})).toBe(true)
})

test('what is 待核实 leaves the result open, any other answer settles it', () => {
  for (const fact of NAMES as FactName[]) {
    expect(isSettled(fact, { [fact]: 'unknown' })).toBe(false)
    if (fact !== 'birthday') expect(isSettled(fact, NO_FACTS)).toBe(true)
  }
  expect(isSettled('birthday', { birthday: '1990-05-01' })).toBe(true)
})

const ANSWERS = [true, false, 'unknown'] as const

test.each(ANSWERS)(
  'a certificate that need not be registered counts, registered %s',
  (registered) => {
    const one = certificate({ needsRegistration: false, registered })
    expect(conditionsOf(one).registered).toBe(true)
    expect([meetsConditions(one, false), meetsConditions(one, true)]).toEqual([true, true])
  },
)

test.each(ANSWERS)('one that must be counts as it is, registered %s', (registered) => {
  expect(conditionsOf(certificate({ needsRegistration: true, registered })).registered).toBe(
    registered,
  )
})

test('one of which that is open counts where it is registered', () => {
  const ofOpen = (registered: Qualification['registered']) =>
    conditionsOf(certificate({ needsRegistration: 'unknown', registered })).registered
  expect(ANSWERS.map(ofOpen)).toEqual([true, 'unknown', 'unknown'])
})

test.each([{ gainedInShanghai: false }, { matchesJob: false }])(
  '%j keeps it from counting',
  (part) => {
    expect(meetsConditions(certificate(part), true)).toBe(false)
  },
)

test('what is 待核实 counts where open is taken as met', () => {
  const one = certificate({ gainedInShanghai: 'unknown' })
  expect([meetsConditions(one, false), meetsConditions(one, true)]).toEqual([false, true])
})

test.each<[Partial<Qualification>, ReturnType<typeof certificateDoubts>]>([
  [{}, { unmet: [], open: 0 }],
  [
    { needsRegistration: true, registered: 'unknown' },
    { unmet: [], open: 1 },
  ],
  [
    { needsRegistration: 'unknown', registered: true },
    { unmet: [], open: 1 },
  ],
  [
    { gainedInShanghai: false, matchesJob: false, needsRegistration: true },
    { unmet: ['gainedInShanghai', 'matchesJob', 'registered'], open: 0 },
  ],
  [
    { gainedInShanghai: 'unknown', matchesJob: false },
    { unmet: ['matchesJob'], open: 1 },
  ],
])('%j is doubted', (parts, doubts) => {
  expect(certificateDoubts(certificate(parts))).toEqual(doubts)
})

function certificate(parts: Partial<Qualification>): Qualification {
  return {
    level: 'skill-3',
    gainedInShanghai: true,
    matchesJob: true,
    needsRegistration: false,
    registered: false,
    ...parts,
  }
}

test('an answer to what everybody is asked begins a profile; one to a rare question does not', () => {
  expect(isBegun({})).toBe(false)
  expect(isBegun({ award: 'none', founder: false })).toBe(false)
  expect(isBegun({ insurance: 'unknown' })).toBe(true)
  expect(isBegun({ birthday: '1990-05-01' })).toBe(true)
})

test('unsettled is what is 待核实, a part of which is, or what everybody has and was not asked', () => {
  expect(unsettledFacts({})).toEqual(['birthday', 'education', 'qualifications'])
  const settled: Facts = { birthday: '1990-01-01', education: 'master', qualifications: [] }
  expect(unsettledFacts({ ...settled, founder: true })).toEqual([])
  expect(unsettledFacts({ ...settled, founder: 'unknown' })).toEqual(['founder'])
  const investment = { sharePercent: 20, averageTax: 'unknown', averageLocalHires: 3 } as const
  expect(unsettledFacts({ ...settled, investment })).toEqual(['investment'])
})
