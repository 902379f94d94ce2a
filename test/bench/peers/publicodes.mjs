/** The simple rules for publicodes: a rule for each line, and one for the total. It has no lists, so each piece has a place. */
import Engine from 'publicodes'
import { AWARDS, BY_POINTS, EDUCATION, FLAGS, RECORDS, TIERS, TITLE_MONTHS } from './scale.mjs'

const PIECE = ['base', 'average', 'last48', 'last36', 'last12']
const MOST_TITLES = 2

const places = (count) => Array.from({ length: count }, (_, place) => place)
const yesOrNo = (value) => (value ? 'oui' : 'non')
const word = (text) => `'${text}'`

/** The first that holds of pairs of what to hold and what it is worth; otherwise 0. */
const first = (...pairs) => ({
  variations: [...pairs.map(([si, alors]) => ({ si, alors })), { sinon: 0 }],
})
const oneOf = (name, points) =>
  first(...Object.entries(points).map(([text, worth]) => [`${name} = ${word(text)}`, worth]))

/** How many months of a window are at a tier, from the pieces, or as they are counted. */
const monthsAt = ({ name, tenths, window }, pieces) =>
  pieces === undefined
    ? { [name]: 0 }
    : {
        [name]: {
          somme: [
            0,
            ...places(pieces).map((place) =>
              first([
                `piece${place} base * 10 >= piece${place} average * ${tenths}`,
                `piece${place} ${window}`,
              ]),
            ),
          ],
        },
      }

function titleRules() {
  const rules = {}
  for (const place of places(MOST_TITLES)) {
    rules[`title${place} level`] = word('none')
    rules[`title${place} holds`] = 'non'
    rules[`title${place} points`] = {
      'applicable si': `title${place} holds`,
      ...first(
        ...BY_POINTS.map(({ points, levels }) => [
          {
            'une de ces conditions': levels.map((level) => `title${place} level = ${word(level)}`),
          },
          points < 100 ? points : first([`${TITLE_MONTHS.name} >= ${TITLE_MONTHS.need}`, points]),
        ]),
      ),
    }
  }
  return {
    ...rules,
    'title points': {
      'le maximum de': [0, ...places(MOST_TITLES).map((place) => `title${place} points`)],
    },
  }
}

const LINES = {
  'age points': {
    variations: [
      { si: 'age < 18', alors: 0 },
      { si: 'age > 60', alors: 0 },
      { si: 'age >= 56', alors: 5 },
      { sinon: { valeur: '117 - 2 * age', plafond: 30 } },
    ],
  },
  'education points': oneOf('education', EDUCATION),
  'years points': '(insured // 12) * 3',
  'base points': first(...TIERS.map(({ name, need, points }) => [`${name} >= ${need}`, points])),
  ...Object.fromEntries(
    Object.entries(FLAGS).map(([name, worth]) => [`${name} points`, first([name, worth])]),
  ),
  'award points': oneOf('award', AWARDS),
  'married points': { valeur: 'married * 4', plafond: 40 },
  ...Object.fromEntries(
    Object.entries(RECORDS).map(([name, each]) => [`${name} points`, `${name} * -${each}`]),
  ),
}

const INPUTS = {
  age: 0,
  education: word('none'),
  insured: 0,
  ...Object.fromEntries(Object.keys(FLAGS).map((name) => [name, 'non'])),
  award: word('none'),
  married: 0,
  ...Object.fromEntries(Object.keys(RECORDS).map((name) => [name, 0])),
  serious: 'non',
}

const NAMES = [...Object.keys(LINES), 'title points']

function engineFor(pieces) {
  const inputs = places(pieces ?? 0).flatMap((place) =>
    PIECE.map((name) => [`piece${place} ${name}`, 0]),
  )
  const added = NAMES.filter((name) => name !== 'education points' && name !== 'title points')
  return new Engine({
    ...INPUTS,
    ...Object.fromEntries(inputs),
    ...Object.assign({}, ...[...TIERS, TITLE_MONTHS].map((tier) => monthsAt(tier, pieces))),
    ...titleRules(),
    ...LINES,
    total: {
      'non applicable si': 'serious',
      somme: [{ 'le maximum de': ['education points', 'title points'] }, ...added],
      plancher: 0,
    },
  })
}

const literal = (value) =>
  typeof value === 'boolean' ? yesOrNo(value) : typeof value === 'string' ? word(value) : value

/** What is answered, without what the rules take as answered anyway: each answer costs. */
function situationOf(input) {
  const { titles, pieces, ...plain } = input
  const answers = Object.entries(plain).map(([name, value]) => [name, literal(value)])
  const situation = Object.fromEntries(
    answers.filter(([name, value]) => value !== (INPUTS[name] ?? 0)),
  )
  titles.forEach(({ level, holds }, place) => {
    situation[`title${place} level`] = word(level)
    situation[`title${place} holds`] = yesOrNo(holds)
  })
  pieces?.forEach((piece, place) => {
    for (const name of PIECE) situation[`piece${place} ${name}`] = piece[name]
  })
  return situation
}

/**
 * @returns a function from what a person is to the total, with its lines worked out; null where there is none. The rules
 *   are read before, with as many places as the person has pieces.
 */
export function publicodesScorer() {
  const engines = new Map()
  return {
    made: (input) => {
      const count = input.pieces?.length
      if (!engines.has(count)) engines.set(count, engineFor(count))
      return { engine: engines.get(count), situation: situationOf(input) }
    },
    score: ({ engine, situation }) => {
      engine.setSituation(situation)
      for (const name of NAMES) engine.evaluate(name)
      return engine.evaluate('total').nodeValue
    },
  }
}
