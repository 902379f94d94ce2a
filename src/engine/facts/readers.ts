import {
  AWARDS,
  BASE_WORDS,
  type BaseWord,
  EDUCATIONS,
  LIMITS,
  QUALIFICATION_LEVELS,
} from '../scheme'
import type { Span } from '../spans'
import {
  day,
  has,
  list,
  month,
  number,
  oneOf,
  orUnknown,
  type Reader,
  record,
  wordOr,
  yesOrNo,
} from './read'
import type {
  Deductions,
  Facts,
  Insurance,
  InsuranceCounts,
  Investment,
  Qualification,
  Service,
  ShortageMajor,
} from './types'

/** The shape of every fact; `profile.schema.json` says the same in JSON Schema. */

export const answer = orUnknown(yesOrNo)
export const someDay = day()
const someMonth = month()
const records = orUnknown(list(someDay, LIMITS.records))

const qualification = record<Qualification>({
  level: oneOf(...QUALIFICATION_LEVELS),
  gainedInShanghai: answer,
  matchesJob: answer,
  needsRegistration: answer,
  registered: answer,
})

const span = record<Span>(
  {
    from: month(LIMITS.earliestInsured),
    to: month(LIMITS.earliestInsured),
    base: wordOr<BaseWord | 'unknown', number>(['unknown', ...BASE_WORDS], number(1, LIMITS.base)),
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

export const FACT_READERS: { [K in keyof Facts]-?: Reader<Exclude<Facts[K], undefined>> } = {
  birthday: orUnknown(day(LIMITS.earliestBirthday)),
  education: orUnknown(oneOf(...EDUCATIONS)),
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
  award: orUnknown(oneOf(...AWARDS)),
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
