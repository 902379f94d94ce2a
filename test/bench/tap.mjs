/** What a tap takes, from the stored profile to the explained total, and what the peers take for the same rules. */
import * as engine from '../../src/engine'
import { inTurns } from './clock.mjs'
import { inputOf } from './peers/input.mjs'
import { jsonLogicScorer } from './peers/json-logic.mjs'
import { jsonRulesScorer } from './peers/json-rules.mjs'
import { publicodesScorer } from './peers/publicodes.mjs'
import { ASSUME, peopleInShapes } from './shapes.mjs'

const PEOPLE = 60
/** A compiler needs some until it has done. */
const ROUNDS = process.argv.includes('--interpreted') ? 5 : 12

/** All of it, as a page asks; the lines' `until` and `readings` are worked out on one page only, and not here. */
function tap({ profile, on }) {
  const { profile: parsed } = engine.parse(profile)
  const prepared = engine.prepare(parsed, ASSUME)
  const total = engine.score(prepared, on)
  const explained = engine.explain(prepared, on)
  if (explained.total !== total) throw new Error('score and explain differ')
  return total
}

/** By name: a function that answers for all people, and their totals by it. */
function scorersFor(people) {
  const inputs = people.map((person) =>
    inputOf(person, engine.prepare(engine.parse(person.profile).profile, ASSUME)),
  )
  const hasPieces = inputs[0].pieces !== undefined
  const publicodes = publicodesScorer()
  const made = inputs.map(publicodes.made)
  const [jsonLogic, jsonRules] = [jsonLogicScorer(hasPieces), jsonRulesScorer(hasPieces)]
  return {
    'this engine': () => people.map(tap),
    publicodes: () => made.map(publicodes.score),
    'json-rules-engine': async () => {
      const totals = []
      for (const input of inputs) totals.push(await jsonRules(input))
      return totals
    },
    'json-logic-js': () => inputs.map(jsonLogic),
  }
}

/** Peers that answer otherwise are not measured: nothing would be told by it. */
async function mustAgree(people, scorers) {
  const totals = scorers['this engine']()
  for (const [name, scorer] of Object.entries(scorers)) {
    const found = await scorer()
    people.forEach(({ seed }, index) => {
      if (found[index] !== totals[index]) {
        throw new Error(`${name}, person ${seed}: ${found[index]} and not ${totals[index]}`)
      }
    })
  }
}

const rows = []
const figures = {}
for (const [shape, people] of Object.entries(peopleInShapes(PEOPLE))) {
  for (const { seed, profile } of people) {
    const { problems } = engine.parse(profile)
    if (problems.length > 0) throw new Error(`person ${seed}: ${JSON.stringify(problems)}`)
  }
  const scorers = scorersFor(people)
  await mustAgree(people, scorers)
  const taken = await inTurns(scorers, ROUNDS)
  const own = taken['this engine']
  rows.push([
    shape,
    ...Object.values(taken).map((whole) => whole / PEOPLE),
    ...['publicodes', 'json-rules-engine', 'json-logic-js'].map((name) => own / taken[name]),
  ])
  figures[`tap with ${shape}, times publicodes`] = own / taken.publicodes
  figures[`tap with ${shape}, times json-logic-js`] = own / taken['json-logic-js']
}
console.log(JSON.stringify({ people: PEOPLE, rows, figures }))
