import { LIMITS, QUALIFICATION_LEVELS, type QualificationLevel, type OrUnknown } from '../scheme'
import type { Fact } from './fact'
import { answer, list, oneOf, orUnknown, record } from './shape'

/** One 职称, 技能等级 or 职业资格 certificate. */
export interface Qualification {
  level: QualificationLevel
  gainedInShanghai: OrUnknown<boolean>
  matchesJob: OrUnknown<boolean>
  needsRegistration: OrUnknown<boolean>
  registered: OrUnknown<boolean>
}

/** A certificate, and whether it counts as far as its own conditions go. */
interface Certificate {
  level: QualificationLevel
  holds: boolean
}

export const certificate = record<Qualification>({
  level: oneOf(QUALIFICATION_LEVELS),
  gainedInShanghai: answer,
  matchesJob: answer,
  needsRegistration: answer,
  registered: answer,
})

/** 专业技术职称和技能等级 */
export const qualifications: Fact<Qualification[], readonly Certificate[]> = {
  shape: orUnknown(list(certificate, LIMITS.qualifications)),
  none: [],
  complete(given, { as }) {
    const high = as === 'highest'
    if (given === 'unknown') return high ? BEST : []
    return given.map((one) => ({ level: one.level, holds: meetsConditions(one, high) }))
  },
}

/** The best with months at a base, and the best without. */
const BEST: readonly Certificate[] = [
  { level: 'senior-title', holds: true },
  { level: 'skill-3', holds: true },
]

/** What a certificate must be to count (article 6(三)): met, not met or 待核实. Only some must be registered. */
export const conditionsOf = ({
  gainedInShanghai,
  matchesJob,
  needsRegistration,
  registered,
}: Qualification) => ({
  gainedInShanghai,
  matchesJob,
  registered: settledBy(registered, needsRegistration),
})

type Condition = keyof ReturnType<typeof conditionsOf>

/** What keeps a certificate from counting, and how many of its answers are 待核实. */
export function certificateDoubts(one: Qualification): { unmet: Condition[]; open: number } {
  const conditions = conditionsOf(one)
  const { gainedInShanghai, matchesJob, registered } = conditions
  // Answers, not conditions: whether it must be registered is asked even of one that is.
  const registration = one.needsRegistration === true ? registered : one.needsRegistration
  const answers = [gainedInShanghai, matchesJob, registration]
  return {
    unmet: (Object.keys(conditions) as Condition[]).filter((name) => conditions[name] === false),
    open: answers.filter((answered) => answered === 'unknown').length,
  }
}

function settledBy(registered: OrUnknown<boolean>, needed: OrUnknown<boolean>): OrUnknown<boolean> {
  if (registered === true || needed === true) return registered
  return needed === false ? true : needed
}

/**
 * Whether a certificate counts as far as its own conditions go.
 * @param open whether those that are 待核实 are taken as met
 */
export function meetsConditions(one: Qualification, open: boolean): boolean {
  const { gainedInShanghai, matchesJob, registered } = conditionsOf(one)
  const met = (condition: OrUnknown<boolean>) => (condition === 'unknown' ? open : condition)
  return met(gainedInShanghai) && met(matchesJob) && met(registered)
}
