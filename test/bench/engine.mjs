/** What each part of the engine takes, on seeded random people, and against the engine of before; started by `run.mjs`. */
import * as engine from '../../src/engine'
import { personOf } from '../outlook/oracle/people'
import { addYears } from '../points/oracle/score'
import * as before from './baseline/engine.mjs'
import { cost, now } from './clock.mjs'

const PEOPLE = 120
const RUNS = 3

/** One search to its end: the whole, each of its steps, and how many totals it took. */
function searchOnce(prepared, on, actions) {
  const start = now()
  const generator = engine.searchWays(prepared, on, actions)
  const steps = []
  for (;;) {
    const before = now()
    const step = generator.next()
    const after = now()
    steps.push(after - before)
    if (step.done) return { whole: after - start, steps, evaluations: step.value.evaluations }
  }
}

function search(prepared, on, actions) {
  const runs = Array.from({ length: RUNS }, () => searchOnce(prepared, on, actions))
  const [{ steps, evaluations }] = runs
  return {
    evaluations,
    whole: Math.min(...runs.map(({ whole }) => whole)),
    step: Math.max(...steps.map((_, index) => Math.min(...runs.map((run) => run.steps[index])))),
  }
}

/** The same person with a list of months that was never indexed. */
function copied(profile) {
  const { facts } = profile
  const { insurance } = facts
  const spans = insurance?.spans === undefined ? insurance : { spans: [...insurance.spans] }
  return { ...profile, facts: { ...facts, insurance: spans } }
}

/** What an engine does for a person: each a piece of work to be measured. */
function workOf({ prepare, score, explain, forecast, renewal, selfCheck }, profile, on, assume) {
  const prepared = prepare(profile, assume)
  const situation = { kind: 'renewal', changes: [], permit: { expiresOn: addYears(on, 1) } }
  return {
    prepare: () => prepare(copied(profile), assume),
    score: () => score(prepared, on),
    explain: () => explain(prepared, on),
    forecast: () => forecast(prepared, on, addYears(on, 3)),
    renewal: () => renewal(situation, on),
    selfCheck: () => selfCheck(prepared, situation, on),
  }
}

/** By name: how long the engine takes against the one of before, measured in turns. */
function againstBefore(profile, on, assume) {
  const now = workOf(engine, profile, on, assume)
  const then = workOf(before, profile, on, assume)
  return Object.fromEntries(
    Object.keys(now).map((name) => [
      `${name}, times that of before`,
      cost(now[name], 5) / cost(then[name], 5),
    ]),
  )
}

/** The same person, whose last span has no end, or ends in the month before the day. */
function ending(profile, on, isOpen) {
  const { facts } = profile
  const spans = facts.insurance?.spans
  if (spans === undefined || spans.length === 0) return profile
  const { to, ...last } = spans[spans.length - 1]
  const month = engine.monthText(engine.monthNumber(on.slice(0, 7)) - 1)
  const end = isOpen ? {} : { to: to ?? (last.from > month ? last.from : month) }
  const insurance = { spans: [...spans.slice(0, -1), { ...last, ...end }] }
  return { ...profile, facts: { ...facts, insurance } }
}

/** How long one thing takes against another, measured in turns. */
function ratios(given, profile, on, assume) {
  const prepared = engine.prepare(profile, assume)
  const index = (isOpen) => {
    const own = ending(given, on, isOpen)
    return cost(() => engine.prepare(copied(own), assume), 5)
  }
  const score = cost(() => engine.score(prepared, on), 200)
  return {
    'prepare, an open end against a closed one': index(true) / index(false),
    'explain, times a score': cost(() => engine.explain(prepared, on), 20) / score,
    'range, times a score': cost(() => engine.range(prepared, on), 20) / score,
  }
}

function measure(seed) {
  const { profile: given, on } = personOf(seed)
  const profile = engine.goingOn(given, on)
  const assume = { assume: 'rules-and-wage-continue' }
  const prepared = engine.prepare(profile, assume)
  const offered = engine.offeredActions(profile, on)
  const found = search(
    prepared,
    on,
    offered.filter((action) => action.on),
  )
  const everything = search(prepared, on, offered)
  return {
    'totals of a search': found.evaluations,
    'search, ms': found.whole,
    'longest step of a search, ms': found.step,
    'totals with every action': everything.evaluations,
    'search with every action, ms': everything.whole,
    'longest step with every action, ms': everything.step,
    'prepare a new record, ms': cost(() => engine.prepare(copied(profile), assume), 5),
    'prepare it once more, ms': cost(() => engine.prepare(profile, assume), 5),
    'score, ms': cost(() => engine.score(prepared, on), 200),
    'explain, ms': cost(() => engine.explain(prepared, on), 5),
    'range, ms': cost(() => engine.range(prepared, on), 5),
    'forecast of ten years, ms': cost(() => engine.forecast(prepared, on, addYears(on, 10))),
    ...ratios(given, profile, on, assume),
    ...againstBefore(profile, on, assume),
  }
}

const rows = Array.from({ length: PEOPLE }, (_, seed) => measure(seed))
const inOrder = (name) => rows.map((row) => row[name]).sort((one, other) => one - other)
const medians = Object.fromEntries(
  Object.keys(rows[0]).map((name) => [name, inOrder(name)[PEOPLE / 2]]),
)
const worst = Object.fromEntries(
  Object.keys(rows[0]).map((name) => [name, inOrder(name)[PEOPLE - 1]]),
)
console.log(JSON.stringify({ people: PEOPLE, medians, worst }))
