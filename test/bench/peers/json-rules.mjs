/** The simple rules for json-rules-engine: a rule for each step of each line, months by facts that are worked out. */
import { Engine } from 'json-rules-engine'
import { AWARDS, BY_POINTS, EDUCATION, FLAGS, RECORDS, TIERS, TITLE_MONTHS } from './scale.mjs'

const is = (fact, operator, value) => ({ fact, operator, value })

/** A rule: where all hold, so many points, or as many as a function says. */
const rule = (line, all, points) => ({
  conditions: { all },
  event: { type: line, params: { points } },
})

const oneOf = (line, scale) =>
  Object.entries(scale).map(([word, points]) => rule(line, [is(line, 'equal', word)], points))

/** From the months of a tier on, and below those of the tiers above it. */
const tierRules = TIERS.map((tier, place) => {
  const above = TIERS.slice(0, place).map(({ name, need }) => is(name, 'lessThan', need))
  const reached = is(tier.name, 'greaterThanInclusive', tier.need)
  return rule('base', [reached, ...above], tier.points)
})

const titleRules = BY_POINTS.map(({ points, levels }) =>
  rule(
    'title',
    [
      { any: levels.map((level) => is('levels', 'contains', level)) },
      ...(points < 100 ? [] : [is(TITLE_MONTHS.name, 'greaterThanInclusive', TITLE_MONTHS.need)]),
    ],
    points,
  ),
)

const RULES = [
  rule(
    'age',
    [is('age', 'greaterThanInclusive', 18), is('age', 'lessThanInclusive', 60)],
    ({ age }) => Math.min(30, 5 + 2 * Math.max(0, 56 - age)),
  ),
  ...oneOf('education', EDUCATION),
  ...titleRules,
  rule(
    'years',
    [is('insured', 'greaterThanInclusive', 12)],
    ({ insured }) => Math.floor(insured / 12) * 3,
  ),
  ...tierRules,
  ...Object.entries(FLAGS).map(([name, points]) => rule(name, [is(name, 'equal', true)], points)),
  ...oneOf('award', AWARDS),
  rule('married', [is('married', 'greaterThan', 0)], ({ married }) => Math.min(40, married * 4)),
  ...Object.entries(RECORDS).map(([name, each]) =>
    rule(name, [is(name, 'greaterThan', 0)], (input) => -each * input[name]),
  ),
  rule('serious', [is('serious', 'equal', true)], 0),
]

/** Months of a window at a tier, from the pieces. */
const sum =
  ({ tenths, window }) =>
  async (_params, almanac) =>
    (await almanac.factValue('pieces')).reduce(
      (months, piece) =>
        piece.base * 10 >= piece.average * tenths ? months + piece[window] : months,
      0,
    )

/** @returns a function from what a person is to a promise of the total, by way of its lines; null where there is none */
export function jsonRulesScorer(hasPieces) {
  const engine = new Engine(RULES)
  if (hasPieces) for (const tier of [...TIERS, TITLE_MONTHS]) engine.addFact(tier.name, sum(tier))
  return async (input) => {
    const levels = input.titles.filter(({ holds }) => holds).map(({ level }) => level)
    const { events } = await engine.run({ ...input, levels })
    const lines = {}
    for (const { type, params } of events) {
      const points = typeof params.points === 'function' ? params.points(input) : params.points
      lines[type] = Math.max(lines[type] ?? -Infinity, points)
    }
    if (lines.serious !== undefined) return null
    const { education = 0, title = 0, ...others } = lines
    const added = Object.values(others).reduce((total, points) => total + points, 0)
    return Math.max(0, Math.max(education, title) + added)
  }
}
