import {
  addMonths,
  type Day,
  type Month,
  monthOf,
  nextDay,
  toDay,
  toMonth,
  yearsEarlier,
} from '../time'
import {
  type Deductions,
  DOMAIN,
  type FactName,
  type Facts,
  type Investment,
  type Qualification,
  type Service,
} from '../facts'
import { type Award, type Education, LIMITS, type QualificationLevel, type U } from '../scheme'
import type { Filling } from './filling'
import { insuredMonths } from './insurance'
import type { InsuredMonths } from './insured-months'

/** A certificate with its own conditions answered. */
interface Certificate {
  level: QualificationLevel
  holds: boolean
}

/** A company's figures in integers: share in hundredths of a percent, hires in hundredths of a person. */
export interface Stake {
  share: number
  tax: number
  hires: number
}

/** A spell of service; the months `since`–`until` are included, `until` is far ahead while it goes on. */
export interface Spell {
  since: Month
  until: Month
}

export interface Records {
  falseMaterial: readonly Day[]
  detention: readonly Day[]
  crime: readonly Day[]
  serious: boolean
}

/** The facts with every open one filled in: what a rule reads. Integers only. */
export interface Completion {
  birthday: Day | undefined
  education: Education
  qualifications: readonly Certificate[]
  insurance: InsuredMonths
  shortageMajor: boolean
  founder: boolean
  intermediary: boolean
  investment: Stake
  publicService: Spell | undefined
  suburb: Spell | undefined
  /** the last month that counts as 应届, far ahead where none is given */
  freshGraduate: Month | undefined
  award: Award
  shanghaiSpouse: Day | undefined
  deductions: Records
}

/** Far ahead of every day that the engine takes. */
export const EVER = toMonth('9999-12')
const NO_STAKE: Stake = { share: 0, tax: 0, hires: 0 }
const HUNDRED = 100

/**
 * Fills in every open fact. `lowest` and `highest` are the ends of each fact on its own, for the given day;
 * where a birthday and an insurance are both open, `range` looks for the best birthday (see points/range.ts).
 */
export function complete(facts: Facts, filling: Filling): Completion {
  const high = filling.as === 'highest'
  const yes = (answer: U<boolean> | undefined) => (answer === 'unknown' ? high : answer === true)
  return {
    birthday: knownBirthday(facts) ?? bestBirthday(filling),
    education:
      facts.education === undefined || facts.education === 'unknown'
        ? high
          ? 'doctor'
          : 'none'
        : facts.education,
    qualifications: certificates(facts.qualifications, high),
    insurance: insuredMonths(facts, filling, knownBirthday(facts)),
    shortageMajor: shortage(facts.shortageMajor, high, yes),
    founder: yes(facts.founder),
    intermediary: yes(facts.intermediary),
    investment: stake(facts.investment, high),
    publicService: spell(facts.publicService, filling),
    suburb: spell(facts.suburb, filling),
    freshGraduate: yes(facts.freshGraduate)
      ? facts.freshGraduateUntil === undefined
        ? EVER
        : toMonth(facts.freshGraduateUntil)
      : undefined,
    award: facts.award === 'unknown' ? (high ? 'provincial' : 'none') : (facts.award ?? 'none'),
    shanghaiSpouse: marriage(facts.shanghaiSpouse, filling),
    deductions: records(facts.deductions, filling),
  }
}

/** Whether a fact is 待核实 or not asked. */
export const isOpen = (facts: Facts, fact: FactName): boolean =>
  facts[fact] === undefined || facts[fact] === 'unknown'

/** The facts that few people have: not asked, they are taken as none. */
export const RARE_FACTS: readonly FactName[] = [
  'founder',
  'intermediary',
  'investment',
  'publicService',
  'suburb',
  'award',
  'freshGraduate',
  'shortageMajor',
  'shanghaiSpouse',
  'deductions',
]

const knownBirthday = ({ birthday }: Facts): Day | undefined =>
  birthday === undefined || birthday === 'unknown' ? undefined : toDay(birthday)

const bestBirthday = (filling: Filling): Day | undefined =>
  filling.as === 'highest' ? birthdayAtAge(filling.on, DOMAIN.age.from, 'latest') : undefined

/** The earliest or latest birthday of someone who is `age` full years old on a day. */
export function birthdayAtAge(on: Day, age: number, which: 'earliest' | 'latest'): Day {
  return which === 'earliest' ? nextDay(yearsEarlier(on, age + 1)) : yearsEarlier(on, age)
}

function certificates(
  answer: U<Qualification[]> | undefined,
  high: boolean,
): readonly Certificate[] {
  if (answer === undefined || answer === 'unknown') {
    return high
      ? [
          { level: 'senior-title', holds: true },
          { level: 'skill-3', holds: true },
        ]
      : []
  }
  const may = (part: U<boolean>) => (part === 'unknown' ? high : part)
  return answer.map((one) => ({
    level: one.level,
    holds: may(one.gainedInShanghai) && may(one.matchesJob) && isRegistered(one, high),
  }))
}

function isRegistered({ needsRegistration, registered }: Qualification, high: boolean): boolean {
  if (needsRegistration === false) return true
  if (needsRegistration === 'unknown' && high) return true
  return registered === 'unknown' ? high : registered
}

function shortage(
  answer: Facts['shortageMajor'],
  high: boolean,
  yes: (part: U<boolean>) => boolean,
): boolean {
  if (answer === undefined || answer === 'none') return false
  return answer === 'unknown' ? high : yes(answer.inCatalogue) && yes(answer.matchesJob)
}

function stake(answer: U<'none' | Investment> | undefined, high: boolean): Stake {
  if (answer === undefined || answer === 'none') return NO_STAKE
  if (answer === 'unknown') return high ? stake(ANY_INVESTMENT, high) : NO_STAKE
  const number = (part: U<number>, most: number) => (part === 'unknown' ? (high ? most : 0) : part)
  return {
    share: Math.round(number(answer.sharePercent, LIMITS.sharePercent) * HUNDRED),
    tax: number(answer.averageTax, LIMITS.averageTax),
    hires: Math.round(number(answer.averageLocalHires, LIMITS.averageLocalHires) * HUNDRED),
  }
}

const ANY_INVESTMENT: Investment = {
  sharePercent: 'unknown',
  averageTax: 'unknown',
  averageLocalHires: 'unknown',
}

function spell(answer: U<'none' | Service> | undefined, filling: Filling): Spell | undefined {
  if (answer === undefined || answer === 'none') return undefined
  if (answer === 'unknown') {
    return filling.as === 'highest'
      ? { since: addMonths(monthOf(filling.on), -DOMAIN.serviceYears * 12), until: EVER }
      : undefined
  }
  return {
    since: toMonth(answer.since),
    until: answer.until === undefined ? EVER : toMonth(answer.until),
  }
}

function marriage(answer: Facts['shanghaiSpouse'], filling: Filling): Day | undefined {
  if (answer === undefined || answer === 'none') return undefined
  if (answer === 'unknown') {
    return filling.as === 'highest' ? yearsEarlier(filling.on, DOMAIN.marriageYears) : undefined
  }
  return toDay(answer.marriedOn)
}

/** An open list of records is one record of today at the low end, none otherwise. */
function records(answer: U<Deductions> | undefined, filling: Filling): Records {
  const open = (list: U<string[]>) =>
    list === 'unknown' ? (filling.as === 'lowest' ? [filling.on] : []) : list.map(toDay)
  const given: Deductions =
    answer === undefined
      ? { falseMaterial: [], detention: [], crime: [], seriousCrime: false }
      : answer === 'unknown'
        ? {
            falseMaterial: 'unknown',
            detention: 'unknown',
            crime: 'unknown',
            seriousCrime: 'unknown',
          }
        : answer
  return {
    falseMaterial: open(given.falseMaterial),
    detention: open(given.detention),
    crime: open(given.crime),
    serious:
      given.seriousCrime === true || (given.seriousCrime === 'unknown' && filling.as === 'lowest'),
  }
}
