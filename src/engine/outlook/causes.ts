import type { PointTable } from '../policy'
import { afterGroups, RULES } from '../points'
import { eachFlag, type RuleId } from '../scheme'
import type { Completion } from '../record'
import { type Day, monthOf } from '../time'
import type { Cause, CauseCode } from './types'

/** Why a line's own worth goes up, and why it goes down. */
interface Directions {
  up: CauseCode
  down: CauseCode
}

/** Time alone does not change this line: only other rules would. */
const OTHER_RULES: Directions = { up: 'rules-begin', down: 'rules-begin' }
const DEDUCTION: Directions = { up: 'deduction-lapses', down: 'deduction-starts' }

const OWN_CAUSES: Record<RuleId, Directions> = {
  age: { up: 'birthday', down: 'birthday' },
  education: OTHER_RULES,
  qualification: { up: 'title-months-in', down: 'title-months-out' },
  'insurance-years': { up: 'insurance-year', down: 'rules-begin' },
  ...eachFlag(() => OTHER_RULES),
  'shortage-major': OTHER_RULES,
  investment: OTHER_RULES,
  'insurance-base': { up: 'window-in', down: 'window-out' },
  'public-service': { up: 'service-year', down: 'rules-begin' },
  suburb: { up: 'service-year', down: 'left-area' },
  'fresh-graduate': { up: 'rules-begin', down: 'fresh-ends' },
  award: OTHER_RULES,
  'shanghai-spouse': { up: 'marriage-year', down: 'rules-begin' },
  'false-material': DEDUCTION,
  detention: DEDUCTION,
  crime: DEDUCTION,
  'serious-crime': OTHER_RULES,
}

/** What each line is worth by itself and what it adds, in the order of the rules. */
export interface Lines {
  worths: readonly number[]
  points: readonly number[]
}

/** The lines of a day under its rules, as a score counts them. */
export function linesOn(facts: Completion, table: PointTable, day: Day): Lines {
  const month = monthOf(day)
  return linesWorth(RULES.map((rule) => rule.worth(facts, table, day, month)))
}

/** The same from what each rule is worth, in their order. */
export const linesWorth = (worths: readonly number[]): Lines => ({
  worths,
  points: afterGroups(worths),
})

/**
 * Every line that adds other points than before, in the order of the scheme, with the reason (article 11 for groups).
 * Their differences add up to that of the totals.
 */
export function causes(before: Lines, after: Lines): Cause[] {
  const lines = RULES.flatMap(({ id }, index): Cause[] => {
    const change = { before: before.points[index]!, after: after.points[index]! }
    if (change.before === change.after) return []
    const code = codeOf(id, after.worths[index]! - before.worths[index]!, change.before)
    return [{ code, rule: id, ...change }]
  })
  const floor = { before: liftOf(before), after: liftOf(after) }
  return floor.before === floor.after ? lines : [...lines, { code: 'floor', rule: null, ...floor }]
}

/** The same with what only follows from another line behind the rest: for a reader, who asks for the reason first. */
export const mainCausesFirst = (all: readonly Cause[]): Cause[] => [
  ...all.filter((cause) => !follows(cause)),
  ...all.filter(follows),
]

const follows = ({ code }: Cause): boolean => code === 'takes-over' || code === 'gives-way'

/** What the lowest total of 0 gives to a sum below it. */
const liftOf = ({ points }: Lines): number =>
  Math.max(0, 0 - points.reduce((sum, each) => sum + each, 0))

/** A line of 教育 or 职称 whose own worth stayed takes over from the other, or gives way to it. */
function codeOf(rule: RuleId, grown: number, before: number): CauseCode {
  if (grown > 0) return OWN_CAUSES[rule].up
  if (grown < 0) return OWN_CAUSES[rule].down
  return before === 0 ? 'takes-over' : 'gives-way'
}
