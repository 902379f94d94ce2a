import { figuresReader } from './action-figures'
import { LIMITS } from './limits'
import {
  day,
  entries,
  has,
  list,
  month,
  number,
  oneOf,
  orUnknown,
  record,
  wordOr,
  yesOrNo,
} from './read'
import type { Reader } from './read'
import type {
  Award,
  BaseWord,
  Change,
  Deductions,
  Education,
  Facts,
  Insurance,
  InsuranceCounts,
  Investment,
  PaperProgress,
  Permit,
  Qualification,
  Service,
  ShortageMajor,
  Situation,
  Span,
} from './types'

/** The shape of every fact and of every part of a situation; `profile.schema.json` says the same in JSON Schema. */

const answer = orUnknown(yesOrNo)
const someDay = day()
const someMonth = month()
const records = orUnknown(list(someDay, LIMITS.records))

const qualification = record<Qualification>({
  level: oneOf(
    'junior-title',
    'skill-5',
    'skill-4',
    'skill-3',
    'skill-2',
    'skill-1',
    'mid-title',
    'mid-equivalent',
    'senior-title',
  ),
  gainedInShanghai: answer,
  matchesJob: answer,
  needsRegistration: answer,
  registered: answer,
})

const BASE_WORDS = ['unknown', 'floor', 'x08', 'x1', 'x2', 'x3'] as const

const span = record<Span>(
  {
    from: month(LIMITS.earliestInsured),
    to: month(LIMITS.earliestInsured),
    base: wordOr<BaseWord | 'unknown', number>(BASE_WORDS, number(1, LIMITS.base)),
    backPaid: yesOrNo,
    otherEmployer: yesOrNo,
    taxMismatch: yesOrNo,
  },
  ['to', 'backPaid', 'otherEmployer', 'taxMismatch'],
)

const upTo = (most: number) => orUnknown(number(0, most))

const counts = record<InsuranceCounts>({
  months: upTo(LIMITS.insuredMonths),
  last48: record({ x08: upTo(LIMITS.last48), x1: upTo(LIMITS.last48), x2: upTo(LIMITS.last48) }),
  last36: record({ x3: upTo(LIMITS.last36) }),
  last12: record({ paid: upTo(LIMITS.last12), x1: upTo(LIMITS.last12) }),
  asOf: month(LIMITS.earliestInsured),
})

const spanLedger = record({ spans: list(span, LIMITS.spans) })
const countLedger = record({ counts })
const insurance: Reader<Insurance> = (input, path, report) =>
  typeof input === 'object' && input !== null && has(input, 'counts')
    ? countLedger(input, path, report)
    : spanLedger(input, path, report)

const none = ['unknown', 'none'] as const

const investment = record<Investment>({
  sharePercent: orUnknown(number(0, LIMITS.sharePercent, 2)),
  averageTax: orUnknown(number(0, LIMITS.averageTax)),
  averageLocalHires: orUnknown(number(0, LIMITS.averageLocalHires, 2)),
})

const service = record<Service>({ since: someMonth, until: someMonth }, ['until'])

const education: Reader<Education> = oneOf(
  'none',
  'junior-college',
  'bachelor',
  'bachelor-with-degree',
  'master',
  'doctor',
)
const award: Reader<Award> = oneOf('none', 'city-special', 'city-general', 'provincial')

export const FACT_READERS: { [K in keyof Facts]-?: Reader<Exclude<Facts[K], undefined>> } = {
  birthday: orUnknown(day(LIMITS.earliestBirthday)),
  education: orUnknown(education),
  singleCertificate: yesOrNo,
  qualifications: orUnknown(list(qualification, LIMITS.qualifications)),
  insurance: orUnknown(insurance),
  shortageMajor: wordOr(none, record<ShortageMajor>({ inCatalogue: answer, matchesJob: answer })),
  founder: answer,
  intermediary: answer,
  investment: wordOr(none, investment),
  publicService: wordOr(none, service),
  suburb: wordOr(none, service),
  freshGraduate: answer,
  freshGraduateUntil: someMonth,
  award: orUnknown(award),
  shanghaiSpouse: wordOr(none, record({ marriedOn: someDay })),
  deductions: orUnknown(
    record<Deductions>({
      falseMaterial: records,
      detention: records,
      crime: records,
      seriousCrime: answer,
    }),
  ),
}

const permit = record<Permit>(
  {
    expiresOn: someDay,
    endorsedOn: someDay,
    newExpiresOn: someDay,
    pointsFiledOn: someDay,
    verifiedOn: someDay,
    decidedOn: someDay,
    lastFiledOn: someDay,
    addressMatches: answer,
  },
  [
    'endorsedOn',
    'newExpiresOn',
    'pointsFiledOn',
    'verifiedOn',
    'decidedOn',
    'lastFiledOn',
    'addressMatches',
  ],
)

const CHANGES: readonly Change[] = [
  'employer',
  'address',
  'education',
  'title',
  'marriage',
  'spouse',
  'child',
]

const changes: Reader<Change[]> = (input, path, report) => {
  const given = list(oneOf(...CHANGES), CHANGES.length)(input, path, report)
  given.forEach((change, index) => {
    if (given.indexOf(change) < index) report(`${path}.${index}`, 'repeated')
  })
  return given
}

export const SITUATION_READERS: {
  [K in keyof Situation]-?: Reader<Exclude<Situation[K], undefined>>
} = {
  kind: oneOf('first', 'renewal'),
  permit,
  changes,
  unchanged: yesOrNo,
  contract: record({ from: someDay, until: someDay, employerMatchesSystem: answer }, [
    'from',
    'until',
    'employerMatchesSystem',
  ]),
  tax: record({ zeroReport: answer, undeclared: answer, twoEmployers: answer }, ['undeclared']),
  job: record({ descriptionReady: answer, matchesEducation: answer }, ['matchesEducation']),
  papers: record({ stamped: answer, leavingDateShown: answer }),
  neededBy: someDay,
  stepsDone: entries(someDay, LIMITS.stepsDone),
  actions: entries(figuresReader, LIMITS.actions),
}

export const progressReader: Reader<PaperProgress> = oneOf('todo', 'doing', 'done', 'not-needed')
