import {
  certificateDoubts,
  eachFlag,
  firstDayOf,
  fullYearsSince,
  hasSpans,
  monthNumber,
  monthOfText,
  openBases,
  isCommon,
  monthsInWindow,
  type DayText,
  type Deductions,
  type FactName,
  type Facts,
  type FlagId,
  type Insurance,
  type Investment,
  type Permit,
  type Qualification,
  type Renewal,
  type Service,
  type ShortageMajor,
  type OrUnknown,
} from '@/engine'

import { commas } from '../common'
import { showDay, showDayAfter, showMonth } from '../time'
import { AWARD_NAMES, EDUCATION_NAMES, FLAG_WORDS, LEVEL_NAMES } from '../scheme'

/** 待核实, the same word everywhere. */
export const UNKNOWN = '待核实'
const NOT_ANSWERED = '还没答'
const NOT_ASKED = '还没答，按没有算'
const NONE = '没有'

/**
 * The present answer to a question in words, for a list of answers.
 * @param day the day that ages and full years are worked out for
 */
export function answerText(fact: FactName, facts: Facts, day: DayText): string {
  if (facts[fact] === undefined) return isCommon(fact) ? NOT_ANSWERED : NOT_ASKED
  if (facts[fact] === 'unknown') return UNKNOWN
  return WORDS[fact](facts, day)
}

type Words = (facts: Facts, day: DayText) => string

const WORDS: Record<FactName, Words> = {
  birthday: ({ birthday = '' }, day) => birthdayText(birthday, day),
  education: ({ education, singleCertificate }) => {
    const name = known(education, (level) => EDUCATION_NAMES[level])
    return singleCertificate ? `${name}；另有硕士或博士单证，要问清楚` : name
  },
  qualifications: ({ qualifications }) => known(qualifications, qualificationsText),
  insurance: ({ insurance }, day) => known(insurance, (given) => insuranceText(given, day)),
  shortageMajor: ({ shortageMajor }) => known(shortageMajor, shortageText),
  ...eachFlag((id) => (facts: Facts) => known(facts[id], (yes) => flagText(id, yes))),
  investment: ({ investment }) => known(investment, investmentText),
  publicService: ({ publicService }, day) =>
    known(publicService, (given) => serviceText(given, day)),
  suburb: ({ suburb }, day) => known(suburb, (given) => serviceText(given, day)),
  freshGraduate: ({ freshGraduate, freshGraduateUntil }) =>
    known(freshGraduate, (yes) => {
      if (!yes) return '不是'
      return freshGraduateUntil === undefined ? '是' : `是，算到${showMonth(freshGraduateUntil)}`
    }),
  award: ({ award }) => known(award, (level) => AWARD_NAMES[level]),
  shanghaiSpouse: ({ shanghaiSpouse }, day) =>
    known(shanghaiSpouse, (given) =>
      given === 'none' ? '不是，或没有配偶' : marriageText(given.marriedOn, day),
    ),
  deductions: ({ deductions }) => known(deductions, deductionsText),
}

const flagText = (id: FlagId, yes: boolean): string =>
  yes ? FLAG_WORDS[id].listedYes : FLAG_WORDS[id].listedNo

/** An answer in words; absent and 待核实 have their own. */
function known<T>(answer: OrUnknown<T> | undefined, words: (given: T) => string): string {
  if (answer === undefined) return NOT_ANSWERED
  return answer === 'unknown' ? UNKNOWN : words(answer)
}

/** A birthday with the age it makes on a day. */
export function birthdayText(birthday: DayText, day: DayText): string {
  const years = fullYearsSince(birthday, day)
  return `${showDay(birthday)}，${years === undefined ? '这一天还没到' : `${years}周岁`}`
}

/** A wedding day with the full years since. */
export function marriageText(marriedOn: DayText, day: DayText): string {
  const years = fullYearsSince(marriedOn, day)
  if (years === undefined) return `${showDay(marriedOn)}结婚，这一天还没到`
  return `${showDay(marriedOn)}结婚，${years === 0 ? '还不满1年' : `满${years}年`}`
}

const qualificationsText = (given: Qualification[]): string =>
  given.length === 0 ? '没有证书' : given.map(qualificationText).join('；')

/** A certificate with what is against it or not settled. */
export function qualificationText(one: Qualification): string {
  const doubts = qualificationDoubts(one)
  return `${LEVEL_NAMES[one.level]}${doubts === '' ? '' : `（${doubts}）`}`
}

/** What keeps a certificate from counting, and how much of it is 待核实; '' when nothing does. */
export function qualificationDoubts(one: Qualification): string {
  const { unmet, open } = certificateDoubts(one)
  return commas([...unmet.map((condition) => UNMET[condition]), open > 0 && `${open}项${UNKNOWN}`])
}

const UNMET: Record<ReturnType<typeof certificateDoubts>['unmet'][number], string> = {
  gainedInShanghai: '不是在上海工作期间取得',
  matchesJob: '和岗位对不上',
  registered: '还没注册',
}

function insuranceText(given: Insurance, day: DayText): string {
  if (!hasSpans(given)) {
    const { months, asOf } = given.counts
    const count = months === 'unknown' ? `总月数${UNKNOWN}` : `一共${months}个月`
    return `按月数记的，数到${showMonth(asOf)}：${count}`
  }
  if (given.spans.length === 0) return '没有交过'
  const months = monthsInWindow(given, 'years', day)
  const spans = `记了${given.spans.length}段`
  const open = openBases(given.spans, monthNumber(monthOfText(day)))
  const bases = open === undefined ? '基数都填了' : `有${open.count}个月基数没定`
  return months === undefined ? spans : `${spans}，能算年限的有${monthsText(months)}，${bases}`
}

/** A count of months that may still be open. */
export const monthsText = ({ low, high }: { low: number; high: number }): string =>
  low === high ? `${low}个月` : `${low}到${high}个月`

function shortageText(given: 'none' | ShortageMajor): string {
  if (given === 'none') return NONE
  return `${yesNo(given.inCatalogue, '在目录里', '不在目录里', '是否在目录里')}，${yesNo(
    given.matchesJob,
    '和岗位一致',
    '和岗位不一致',
    '岗位是否一致',
  )}`
}

const yesNo = (answer: OrUnknown<boolean>, yes: string, no: string, what: string): string =>
  answer === 'unknown' ? `${what}${UNKNOWN}` : answer ? yes : no

function investmentText(given: 'none' | Investment): string {
  if (given === 'none') return NONE
  const { sharePercent, averageTax, averageLocalHires } = given
  const part = (name: string, value: OrUnknown<number>, show: (value: number) => string) =>
    value === 'unknown' ? `${name}${UNKNOWN}` : `${name}${show(value)}`
  return [
    part('份额', sharePercent, (share) => `${share}%`),
    part('年均纳税', averageTax, moneyText),
    part('年均本市户籍员工', averageLocalHires, (hires) => `${hires}人`),
  ].join('，')
}

const TEN_THOUSAND = 10_000

/** Yuan the way people say it: whole 万 as such. */
export const moneyText = (yuan: number): string =>
  yuan >= TEN_THOUSAND && yuan % TEN_THOUSAND === 0 ? `${yuan / TEN_THOUSAND}万元` : `${yuan}元`

function serviceText(given: 'none' | Service, day: DayText): string {
  if (given === 'none') return NONE
  const { since, until } = given
  if (until !== undefined) return `${showMonth(since)}到${showMonth(until)}`
  return `${showMonth(since)}起${since > monthOfText(day) ? '，这个月还没到' : '，一直到现在'}`
}

/** The kinds of records, in the order of the scheme. */
export const RECORD_NAMES = {
  falseMaterial: '申请积分时提供虚假材料',
  detention: '行政拘留',
  crime: '一般刑事犯罪',
  seriousCrime: '严重刑事犯罪',
} as const

/** As many records are told by their days. */
const A_FEW = 4

/** The answer for one kind of record. */
export function recordText(kind: keyof Deductions, given: Deductions): string {
  const answer = given[kind]
  if (answer === 'unknown') return UNKNOWN
  if (typeof answer === 'boolean') return answer ? '有' : NONE
  if (answer.length === 0) return NONE
  const days = [...answer].sort()
  return days.length <= A_FEW
    ? `${days.length}条：${days.map(showDay).join('、')}`
    : `${days.length}条，从${showDay(days[0]!)}到${showDay(days[days.length - 1]!)}`
}

function deductionsText(given: Deductions): string {
  const kinds = (Object.keys(RECORD_NAMES) as (keyof Deductions)[]).filter(
    (kind) => recordText(kind, given) !== NONE,
  )
  if (kinds.length === 0) return '没有记录'
  return kinds.map((kind) => `${RECORD_NAMES[kind]}：${recordText(kind, given)}`).join('；')
}

/** The permit's expiry in words. */
export function permitText(permit: Permit | undefined, day: DayText): string {
  if (permit === undefined) return NOT_ANSWERED
  const { expiresOn } = permit
  return `${showDay(expiresOn)}到期${expiresOn < day ? '，已经过了' : ''}`
}

/** The permit's expiry as it was understood, how far it is, and from when it can be endorsed; once it is, the day alone. */
export function permitEcho(
  permit: Permit,
  { phase, daysLeft, dates: { windowOpens } }: Renewal,
  day: DayText,
): string {
  const said = permitText(permit, day)
  if (phase === 'open') {
    return daysLeft === 0 ? `${said}，就是今天，还能签注` : `${said}，还有${daysLeft}天，可以签注了`
  }
  if (phase !== 'too-early' || windowOpens === undefined) return said
  return `${said}，还有${daysLeft}天，${showDayAfter(permit.expiresOn, firstDayOf(windowOpens))}起可以签注`
}
