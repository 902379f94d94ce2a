/** Measures the transpiled engine in a directory on seeded random people; started by `run.mjs`. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PEOPLE = 300
const RUNS = 3
const MOST_EVALUATIONS = 10_000

/** What the median of a ratio is to be at most. One that is missed by a quarter fails; below that a machine may be busy. */
const AT_MOST = {
  'prepare, an open end against a closed one': 2,
  'explain, times a score': 12,
  'range, times a score': 10,
  'score, times that of before': 1,
  'renewal, times that of before': 0.35,
  'selfCheck, times that of before': 0.5,
  'forecast, times that of before': 0.6,
}
const LEEWAY = 1.25

const load = (path) => import(pathToFileURL(join(process.argv[2], path)).href)
const engine = await load('src/engine/index.mjs')
const { personOf } = await load('test/outlook/oracle/people.mjs')
const { addYears } = await load('test/points/oracle/score.mjs')
const before = await import('./baseline/engine.mjs')
if (process.argv.includes('--start')) process.exit(0)

/** Milliseconds of processor time: other programs that take their turns do not count. */
function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that something takes, at the least. */
function cost(work, times = 1) {
  let least = Infinity
  for (let run = 0; run < RUNS; run += 1) {
    const start = now()
    for (let time = 0; time < times; time += 1) work()
    least = Math.min(least, (now() - start) / times)
  }
  return least
}

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
    'evaluations of a search': found.evaluations,
    'search, ms': found.whole,
    'longest step of a search, ms': found.step,
    'evaluations with every action': everything.evaluations,
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
const write = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(3)).padStart(12)

console.log(
  `${PEOPLE} random people, node ${process.version} --jitless; processor time, least of ${RUNS} runs\n`,
)
console.log(`${''.padEnd(44)}${'median'.padStart(12)}${'worst'.padStart(12)}`)
for (const name of Object.keys(rows[0])) {
  const values = inOrder(name)
  console.log(`${name.padEnd(44)}${write(values[PEOPLE / 2])}${write(values[PEOPLE - 1])}`)
}

const median = inOrder('evaluations of a search')[PEOPLE / 2]
if (median > MOST_EVALUATIONS) {
  console.error(`\nThe median search works out ${median} totals, more than ${MOST_EVALUATIONS}.`)
  process.exitCode = 1
}

for (const [name, most] of Object.entries(AT_MOST)) {
  const ratio = inOrder(name)[PEOPLE / 2]
  if (ratio > most * LEEWAY) {
    console.error(
      `\n${name}: ${ratio.toFixed(2)} in the median, more than ${most} by over a quarter.`,
    )
    process.exitCode = 1
  }
}
