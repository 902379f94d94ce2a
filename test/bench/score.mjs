/** A score against what it costs at the least, in time and in bytes; started by `run.mjs` with `--expose-gc`. */
import * as engine from '../../src/engine'
import { personOf } from '../outlook/oracle/people'
import { inTurns } from './clock.mjs'
import { limit } from './limit'
import { ASSUME } from './shapes.mjs'

const PEOPLE = 200
const CALLS = 100_000
const ROUNDS = 8
const TIMES = 20

const people = Array.from({ length: PEOPLE }, (_, seed) => {
  const { profile, on } = personOf(seed)
  return { on, prepared: engine.prepare(profile, ASSUME) }
})

/** All people, so many times over; no iterator and no closure, for what they take is not the score's. */
function each(answer, times) {
  for (let time = 0; time < times; time += 1) {
    for (let place = 0; place < PEOPLE; place += 1) {
      const { prepared, on } = people[place]
      answer(prepared, on)
    }
  }
}

/** Bytes that one call leaves to be collected; undefined where nobody can say. */
function bytesOf(answer) {
  if (globalThis.gc === undefined || process.versions.bun !== undefined) return undefined
  each(answer, 1)
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  each(answer, CALLS / PEOPLE)
  return (process.memoryUsage().heapUsed - before) / CALLS
}

for (const { prepared, on } of people) {
  if (limit(prepared, on) !== engine.score(prepared, on)) throw new Error('the limit differs')
}
const taken = await inTurns(
  { score: () => each(engine.score, TIMES), limit: () => each(limit, TIMES) },
  ROUNDS,
)
const [score, least] = [taken.score, taken.limit].map((whole) => (whole * 1000) / TIMES / PEOPLE)
const [bytes, leastBytes] = [bytesOf(engine.score), bytesOf(limit)]
console.log(
  JSON.stringify({
    rows: [[score, least, score / least, bytes, leastBytes]],
    figures: {
      'score, times the limit': score / least,
      ...(bytes === undefined ? {} : { 'bytes that a score takes': bytes }),
    },
  }),
)
