/** The engine and the second scorer give the same lines and the same total for 10,000 random profiles. */
import { explain, parse, prepare, score } from '@/engine'
import { cases, profileOf } from '../cases/cases'
import { randomCase, randomOn, rngOf } from './random'
import { oracle } from './score'

test.each(cases)('the second scorer gives the case $id', (one) => {
  const { total, lines } = oracle(profileOf(one.profile), one.on, one.assume)
  expect(total).toBe(one.total)
  expect(lines).toMatchObject(one.lines ?? {})
})

const BLOCKS = Array.from({ length: 10 }, (_, block) => block)

test.each(BLOCKS)('1,000 random profiles, block %i', (block) => {
  for (let seed = block * 1000; seed < block * 1000 + 1000; seed += 1) {
    const { profile: raw, on, assume } = randomCase(seed, 6)
    const { profile, problems } = parse(raw)
    if (problems.length > 0) throw new Error(JSON.stringify({ seed, problems, facts: raw.facts }))
    const prepared = prepare(profile, assume ? { assume } : {})
    // the same prepared profile on its own day and on two others
    const rng = rngOf(seed + 1_000_000)
    for (const day of [on, randomOn(rng), randomOn(rng)]) {
      const wanted = oracle(raw, day, assume)
      const explained = explain(prepared, day)
      const seen = { score: score(prepared, day), total: explained.total }
      const lines: Record<string, number> = {}
      if (wanted.total !== null) for (const line of explained.lines) lines[line.rule] = line.points
      const expected = wanted.total === null ? {} : wanted.lines
      try {
        expect(seen).toEqual({ score: wanted.total, total: wanted.total })
        expect(lines).toEqual(expected)
      } catch (error) {
        throw new Error(
          `seed ${seed}, on ${day}, ${assume}: ${(error as Error).message}\n${JSON.stringify(raw.facts)}`,
        )
      }
    }
  }
})
