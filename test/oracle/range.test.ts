/** The engine's lowest and highest equal the enumeration, and every completion lies between them. */
import { parse, prepare, range, score } from '@/engine'
import type { Facts } from '@/engine/profile/types'
import { cases, profileOf } from '../cases/cases'
import { randomCompletion } from './complete'
import { randomCase, rngOf } from './random'
import { trueRange } from './range'
import { oracle } from './score'

test.each(cases.filter((one) => one.range))('the enumeration gives the case $id', (one) => {
  expect(trueRange(profileOf(one.profile), one.on, one.assume)).toEqual(one.range)
})

const BLOCKS = Array.from({ length: 10 }, (_, block) => block)

const mayBeVetoed = ({ deductions }: Facts) =>
  deductions === 'unknown' || (deductions !== undefined && deductions.seriousCrime === 'unknown')

const listUnknown = ({ deductions }: Facts) =>
  deductions === 'unknown' ||
  (deductions !== undefined &&
    [deductions.falseMaterial, deductions.detention, deductions.crime].includes('unknown'))

test.each(BLOCKS)('200 random profiles with up to four open facts, block %i', (block) => {
  let completions = 0
  for (let seed = block * 200; seed < block * 200 + 200; seed += 1) {
    const { profile: raw, on, assume } = randomCase(5_000_000 + seed, 4)
    const label = () => `seed ${seed}, on ${on}, ${assume}\n${JSON.stringify(raw.facts)}`
    const wanted = trueRange(raw, on, assume)
    // the two proofs hold one another: the certain score is the lowest, but for unknown lists of records
    if (!listUnknown(raw.facts))
      expect([oracle(raw, on, assume).total, label()]).toEqual([wanted.low, label()])

    const { profile, problems } = parse(raw)
    expect([problems, label()]).toEqual([[], label()])
    const prepared = prepare(profile, assume ? { assume } : {})
    const seen = range(prepared, on)
    expect([seen.low, seen.high, label()]).toEqual([wanted.low, wanted.high, label()])
    if (wanted.low === null || wanted.high === null) continue
    expect([seen.mayBeVetoed === true, label()]).toEqual([mayBeVetoed(raw.facts), label()])
    if (seen.next === undefined) expect([wanted.high - wanted.low, label()]).toEqual([0, label()])
    else expect(seen.open).toContain(seen.next.fact)

    const rng = rngOf(seed + 7_000_000)
    for (let i = 0; i < 5; i += 1) {
      const complete = randomCompletion(rng, raw.facts, on)
      if (!complete) continue
      const parsed = parse({ ...raw, facts: complete })
      expect([parsed.problems, label(), complete]).toEqual([[], label(), complete])
      const total = score(prepare(parsed.profile, assume ? { assume } : {}), on)
      expect(total).toBe(oracle({ facts: complete }, on, assume).total)
      expect([total !== null && wanted.low <= total && total <= wanted.high, label()]).toEqual([
        true,
        label(),
      ])
      completions += 1
    }
  }
  expect(completions).toBeGreaterThan(300)
})
