/** The simple rules for json-logic-js: one expression for each line, and one for the total of the lines. */
import jsonLogic from 'json-logic-js'
import { AWARDS, BY_POINTS, EDUCATION, FLAGS, RECORDS, TIERS, TITLE_MONTHS } from './scale.mjs'

const of = (name) => ({ var: name })

/** The first that holds, as pairs of what to hold and what it is worth; otherwise 0. */
const first = (...pairs) => ({ if: [...pairs.flat(), 0] })

const oneOf = (name, points) =>
  first(...Object.entries(points).map(([word, worth]) => [{ '==': [of(name), word] }, worth]))

/** How many months of a window are at a tier, from the pieces, or as they are counted. */
const monthsAt = ({ name, tenths, window }, hasPieces) => {
  if (!hasPieces) return of(name)
  const base = { '*': [of('current.base'), 10] }
  const reached = { '>=': [base, { '*': [of('current.average'), tenths] }] }
  const added = { '+': [of('accumulator'), of(`current.${window}`)] }
  return { reduce: [of('pieces'), { if: [reached, added, of('accumulator')] }, 0] }
}

/** The best of the titles that count, below 100 points or at any worth. */
const bestTitle = (anyWorth) => {
  const points = BY_POINTS.filter((each) => anyWorth || each.points < 100).map((each) => [
    { in: [of('current.level'), each.levels] },
    each.points,
  ])
  const worth = { if: [of('current.holds'), first(...points), 0] }
  return { reduce: [of('titles'), { max: [of('accumulator'), worth] }, 0] }
}

const linesFor = (hasPieces) => ({
  age: first(
    [{ '<': [of('age'), 18] }, 0],
    [{ '>': [of('age'), 60] }, 0],
    [true, { min: [30, { '+': [5, { '*': [2, { max: [0, { '-': [56, of('age')] }] }] }] }] }],
  ),
  education: oneOf('education', EDUCATION),
  title: {
    if: [
      { '>=': [monthsAt(TITLE_MONTHS, hasPieces), TITLE_MONTHS.need] },
      bestTitle(true),
      bestTitle(false),
    ],
  },
  'insurance-years': {
    '*': [{ '/': [{ '-': [of('insured'), { '%': [of('insured'), 12] }] }, 12] }, 3],
  },
  'insurance-base': first(
    ...TIERS.map((tier) => [{ '>=': [monthsAt(tier, hasPieces), tier.need] }, tier.points]),
  ),
  ...Object.fromEntries(
    Object.entries(FLAGS).map(([name, worth]) => [name, first([of(name), worth])]),
  ),
  award: oneOf('award', AWARDS),
  married: { min: [40, { '*': [of('married'), 4] }] },
  ...Object.fromEntries(
    Object.entries(RECORDS).map(([name, each]) => [name, { '*': [of(name), -each] }]),
  ),
})

const TOTAL = (names) => ({
  max: [
    0,
    {
      '+': [
        { max: [of('education'), of('title')] },
        ...names.filter((name) => name !== 'education' && name !== 'title').map(of),
      ],
    },
  ],
})

/** @returns a function from what a person is to the total, by way of its lines; null where there is none */
export function jsonLogicScorer(hasPieces) {
  const lines = Object.entries(linesFor(hasPieces))
  const total = TOTAL(lines.map(([name]) => name))
  return (input) => {
    const worths = {}
    for (const [name, logic] of lines) worths[name] = jsonLogic.apply(logic, input)
    return jsonLogic.apply(
      { if: [of('serious'), null, total] },
      { ...worths, serious: input.serious },
    )
  }
}
