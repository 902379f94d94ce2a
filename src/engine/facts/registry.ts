import { eachFlag, FLAGS } from '../scheme'
import { award } from './award'
import { birthday } from './birthday'
import { deductions } from './deductions'
import { education } from './education'
import type { Answer, Fact, Filling } from './fact'
import { flag } from './flag'
import { freshGraduate } from './fresh-graduate'
import { insurance } from './insurance'
import { investment } from './investment'
import type { Report } from './problem'
import { qualifications } from './qualifications'
import { service } from './service'
import { shanghaiSpouse } from './shanghai-spouse'
import type { Fields, Of } from './shape'
import { shortageMajor } from './shortage-major'

/** Every fact that a question can be asked about, in the order in which they are read and stored. */
export const FACTS = {
  birthday,
  education,
  qualifications,
  insurance,
  shortageMajor,
  ...eachFlag(() => flag),
  investment,
  publicService: service,
  suburb: service,
  freshGraduate,
  award,
  shanghaiSpouse,
  deductions,
}

export type FactName = keyof typeof FACTS
const NAMES = Object.keys(FACTS) as FactName[]

type Beside = typeof education.beside & typeof freshGraduate.beside

/** What a person knows. An absent answer was not asked yet. */
export type Facts = { [K in FactName]?: Of<(typeof FACTS)[K]['shape']> } & {
  [K in keyof Beside]?: Of<Beside[K]>
}

/** Asked before the others, because everybody has an answer. */
export const COMMON_FACTS = ['birthday', 'education', 'qualifications', 'insurance'] as const

export const isCommon = (fact: FactName): boolean =>
  (COMMON_FACTS as readonly FactName[]).includes(fact)

/** What may bring extra points, in the order it is asked: what more people have first. */
export const BONUS_FACTS = [
  'shanghaiSpouse',
  'shortageMajor',
  'freshGraduate',
  'award',
  'publicService',
  'suburb',
  'investment',
  ...FLAGS,
] as const
export type BonusFact = (typeof BONUS_FACTS)[number]

/** The facts that few people have: not asked, they are taken as none. In this order they are told as such. */
export const RARE_FACTS: readonly FactName[] = [
  ...FLAGS,
  'investment',
  'publicService',
  'suburb',
  'award',
  'freshGraduate',
  'shortageMajor',
  'shanghaiSpouse',
  'deductions',
]

/** The shape of everything that is stored of a person's facts. */
export const FACT_SHAPES = NAMES.reduce<object>((shapes, name) => {
  const { shape, beside } = answerOf(name)
  return { ...shapes, [name]: shape, ...beside }
}, {}) as Fields<Facts>

/** Whether a fact is 待核实 or not asked. */
export const isOpen = (facts: Facts, fact: FactName): boolean =>
  facts[fact] === undefined || facts[fact] === 'unknown'

/** Whether the result does not wait for this answer: given, or not asked and taken for none. */
export const isSettled = (fact: FactName, facts: Facts): boolean =>
  facts[fact] === undefined ? !isCommon(fact) : facts[fact] !== 'unknown'

/** Whether anything that everybody is asked has an answer. Before, a total would run from nothing to everything. */
export const isBegun = (facts: Facts): boolean =>
  COMMON_FACTS.some((fact) => facts[fact] !== undefined)

/** An answer of none (不适用) to every question but that for the birthday. */
export const NO_FACTS: Facts = Object.fromEntries(
  NAMES.filter((name) => name !== 'birthday').map((name) => [name, FACTS[name].none]),
)

/** What a fact's parts, or two facts, must be to each other; told, never mended. The shapes are right by then. */
export function checkRelations(facts: Facts, report: Report): void {
  for (const name of NAMES) {
    const given = facts[name]
    if (given !== undefined && given !== 'unknown') {
      answerOf(name).check?.(given, `facts.${name}`, report, facts)
    }
  }
}

/** What a rule reads of each fact; the insurance is completed from its ledger, by `record`. */
export type CompletedFacts = {
  [K in Exclude<FactName, 'insurance'>]: ReturnType<(typeof FACTS)[K]['complete']>
}

/**
 * Fills in every open fact, each for itself. One that was not asked is 待核实 if everybody has an answer to it, and none
 * otherwise.
 */
export function completeFacts(facts: Facts, filling: Filling): CompletedFacts {
  const completed: Partial<Record<FactName, unknown>> = {}
  for (const name of COMPLETED) completed[name] = completeFact(name, facts, filling)
  return completed as CompletedFacts
}

/** The facts that are open, or a part of which is: how they are filled in is all that tells one filling from another. */
export const unsettledFacts = (facts: Facts): (keyof CompletedFacts)[] =>
  COMPLETED.filter((name) => hasUnknown(givenOf(name, facts)))

/** Whether an answer, or a part of it, is 待核实. */
const hasUnknown = (answer: unknown): boolean =>
  answer === 'unknown' || (typeof answer === 'object' && Object.values(answer!).some(hasUnknown))

const givenOf = (name: FactName, facts: Facts): unknown =>
  facts[name] ?? (isCommon(name) ? 'unknown' : FACTS[name].none)

/** The same for one fact. */
export function completeFact<N extends keyof CompletedFacts>(
  name: N,
  facts: Facts,
  filling: Filling,
): CompletedFacts[N] {
  const { complete } = FACTS[name] as Fact<unknown, unknown>
  return complete(givenOf(name, facts), filling, facts) as CompletedFacts[N]
}

const COMPLETED = NAMES.filter((name): name is keyof CompletedFacts => name !== 'insurance')

/** One of them, as one that may have any answer. */
function answerOf(name: FactName): Answer<unknown> {
  return FACTS[name] as Answer<unknown>
}
