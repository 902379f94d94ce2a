/** The engine's lowest and highest equal the enumeration, and every completion lies between them. */
import { parse, prepare, range, score } from '@/engine'
import type { Facts } from '@/engine/facts/registry'
import { cases, profileOf } from '../cases/cases'
import { rngOf } from '../../random'
import { sample } from '../../sample'
import { randomCompletion } from './complete'
import { randomCase } from './random'
import { trueRange } from './range'
import { oracle } from './score'

test.each(cases.filter((one) => one.range))('the enumeration gives the case $id', (one) => {
  expect(trueRange(profileOf(one.profile), one.on, one.assume)).toEqual(one.range)
})

const listsOf = ({ deductions }: Facts): unknown[] => {
  if (deductions === undefined) return []
  if (deductions === 'unknown') return ['unknown']
  return [deductions.falseMaterial, deductions.detention, deductions.crime]
}

const mayBeVetoed = ({ deductions }: Facts) =>
  deductions === 'unknown' || (deductions !== undefined && deductions.seriousCrime === 'unknown')

const BLOCKS = Array.from({ length: 10 }, (_, block) => block)

const PROFILES = sample(200, 20)

test.each(BLOCKS)(`${PROFILES} random profiles with up to four open facts, block %i`, (block) => {
  let completions = 0
  for (let seed = block * 200; seed < block * 200 + PROFILES; seed += 1) {
    const { profile: raw, on, assume } = randomCase(5_000_000 + seed, 4)
    const hold = (what: string, seen: unknown, wanted: unknown) => {
      if (JSON.stringify(seen) === JSON.stringify(wanted)) return
      throw new Error(
        `${what}: ${JSON.stringify(seen)} is not ${JSON.stringify(wanted)}\nseed ${seed}, on ${on}, assume ${assume}\n${JSON.stringify(raw.facts)}`,
      )
    }
    const wanted = trueRange(raw, on, assume)
    // the two proofs hold one another: the certain score is the lowest, but for unknown lists of records
    if (!listsOf(raw.facts).includes('unknown'))
      hold('the certain score', oracle(raw, on, assume).total, wanted.low)

    const { profile, problems } = parse(raw)
    hold('problems', problems, [])
    const options = assume ? { assume } : {}
    const { low, high, open, next, mayBeVetoed: veto } = range(prepare(profile, options), on)
    hold('range', { low, high }, wanted)
    if (wanted.low === null || wanted.high === null) continue
    hold('mayBeVetoed', veto === true, mayBeVetoed(raw.facts))
    if (next) {
      hold('next is open', open.includes(next.fact), true)
      const { spread } = next
      hold('next moves something', spread > 0 && spread <= wanted.high - wanted.low, true)
    } else if (!open.includes('insurance')) hold('nothing to ask', wanted.high - wanted.low, 0)

    const rng = rngOf(seed + 7_000_000)
    for (let i = 0; i < 5; i += 1) {
      const facts = randomCompletion(rng, raw.facts, on)
      if (!facts) break
      const completed = parse({ ...raw, facts })
      hold('problems of a completion', completed.problems, [])
      const total = score(prepare(completed.profile, options), on)
      hold('the score of a completion', total, oracle({ facts }, on, assume).total)
      const inside = total !== null && wanted.low <= total && total <= wanted.high
      hold('a completion lies inside', inside, true)
      completions += 1
    }
  }
  expect(completions).toBeGreaterThan(sample(500, 30))
})
