/** The engine and the second scorer give the same lines and the same total for 10,000 random profiles, or the first 100 of each block. */
import { explain, parse, prepare, range, score } from '@/engine'
import { cases, profileOf } from '../cases/cases'
import { rngOf } from '../../random'
import { sample } from '../../sample'
import { randomCase, randomOn } from './random'
import { oracle } from './score'

test.each(cases)('the second scorer gives the case $id', (one) => {
  const { total, lines } = oracle(profileOf(one.profile), one.on, one.assume)
  expect(total).toBe(one.total)
  expect(lines).toMatchObject(one.lines ?? {})
})

test.each(['2026-02-29', '2026-13-01', '2026-11-31', '2026-1-1', '2026-11', 'today', ''])(
  'no total on %j, which is not a day',
  (on) => {
    const prepared = prepare(
      parse(profileOf({ birthday: '1990-05-05', education: 'master' })).profile,
      {},
    )
    expect(oracle(profileOf({}), on).total).toBeNull()
    expect(score(prepared, on)).toBeNull()
    expect(explain(prepared, on).total).toBeNull()
    expect(range(prepared, on)).toMatchObject({ low: null, high: null })
  },
)

const BLOCKS = Array.from({ length: 10 }, (_, block) => block)

const PROFILES = sample(1000, 100)

test.each(BLOCKS)(`${PROFILES} random profiles, block %i`, (block) => {
  for (let seed = block * 1000; seed < block * 1000 + PROFILES; seed += 1) {
    const { profile: raw, on, assume } = randomCase(seed, 6)
    const { profile, problems } = parse(raw)
    if (problems.length > 0) throw new Error(JSON.stringify({ seed, problems, facts: raw.facts }))
    const prepared = prepare(profile, assume ? { assume } : {})
    const fail = (day: string, seen: unknown, wanted: unknown) => {
      const facts = JSON.stringify(raw.facts)
      throw new Error(
        `seed ${seed}, on ${day}, assume ${assume}\nengine ${JSON.stringify(seen)}\noracle ${JSON.stringify(wanted)}\n${facts}`,
      )
    }
    const wanted = oracle(raw, on, assume)
    const { total, lines } = explain(prepared, on)
    const certain = score(prepared, on)
    if (total !== wanted.total || certain !== wanted.total) fail(on, { total, certain }, wanted)
    // where there is no total a line adds nothing that could be compared
    if (wanted.total !== null) {
      const points = Object.fromEntries(lines.map((line) => [line.rule, line.points]))
      const names = Object.keys(wanted.lines) as (keyof typeof wanted.lines)[]
      if (
        lines.length !== names.length ||
        names.some((rule) => points[rule] !== wanted.lines[rule])
      )
        fail(on, points, wanted)
    }
    // the same prepared profile on two other days
    const rng = rngOf(seed + 1_000_000)
    for (const day of [randomOn(rng), randomOn(rng)]) {
      const then = oracle(raw, day, assume)
      if (score(prepared, day) !== then.total) fail(day, score(prepared, day), then)
    }
  }
})
