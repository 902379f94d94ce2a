/** Under the readings that give fewer points the engine and a second scorer give the same for 10,000 random profiles. */
import { explain, parse, prepare, range, score, type Facts } from '@/engine'
import { cases, profileOf } from '../cases/cases'
import { rngOf } from '../../random'
import { sample } from '../../sample'
import { BASES } from './domain'
import { randomCase, randomCertificate, type RandomCase } from './random'
import { trueRange } from './range'
import { addMonths, monthOf, oracle, type Assume } from './score'
import { countOfShares, STRICT, strictOracle, tallyOf } from './strict'

const optionsOf = (assume: Assume) => ({
  readings: 'strict' as const,
  ...(assume ? { assume } : {}),
})

test.each(cases.filter((one) => one.strict))('the second scorer gives the case $id', (one) => {
  const { total, lines } = strictOracle(profileOf(one.profile), one.on, one.assume)
  expect(total).toBe(one.strict!.total)
  expect(lines).toMatchObject(one.strict!.lines ?? {})
})

test.each(cases.filter((one) => one.strict?.range))('the enumeration gives the case $id', (one) => {
  const found = trueRange(profileOf(one.profile), one.on, one.assume, STRICT)
  expect(found).toEqual(one.strict!.range)
})

const BLOCKS = Array.from({ length: 10 }, (_, block) => block)

const PROFILES = sample(1000, 100)

test.each(BLOCKS)(`${PROFILES} random profiles, block %i`, (block) => {
  let fewer = 0
  for (let seed = block * 1000; seed < block * 1000 + PROFILES; seed += 1) {
    const { profile: raw, on, assume } = randomCase(seed, 6)
    const { profile } = parse(raw)
    const wanted = strictOracle(raw, on, assume)
    const prepared = prepare(profile, optionsOf(assume))
    const { total, lines } = explain(prepared, on)
    const certain = score(prepared, on)
    const chosen = oracle(raw, on, assume).total
    const points = Object.fromEntries(lines.map((line) => [line.rule, line.points]))
    const names = Object.keys(wanted.lines) as (keyof typeof wanted.lines)[]
    const isSame =
      total === wanted.total &&
      certain === wanted.total &&
      (total === null || names.every((rule) => points[rule] === wanted.lines[rule]))
    const isLess = Number(total) <= Number(chosen) && (total === null) === (chosen === null)
    if (!isSame || !isLess)
      throw new Error(JSON.stringify({ seed, on, assume, total, chosen, points, wanted, raw }))
    if (total !== chosen) fewer += 1
  }
  // the two readings do differ often enough for this to say something
  expect(fewer).toBeGreaterThan(sample(30, 0))
})

/** More ways to fill the open months than these are not gone through. */
const MOST_WAYS = 10_000

const waysOf = ({ insurance }: Facts, on: string, assume: Assume): number =>
  typeof insurance === 'object' && 'spans' in insurance
    ? countOfShares(tallyOf(insurance.spans, on, assume))
    : 1

function holdRange({ profile: raw, on, assume }: RandomCase, seed: number): boolean {
  if (waysOf(raw.facts, on, assume) > MOST_WAYS) return false
  const wanted = trueRange(raw, on, assume, STRICT)
  const { profile } = parse(raw)
  const prepared = prepare(profile, optionsOf(assume))
  const { low, high, next } = range(prepared, on)
  const chosen = range(prepare(profile, assume ? { assume } : {}), on)
  const isInside = Number(low) <= Number(chosen.low) && Number(high) <= Number(chosen.high)
  const moves = next === undefined || (next.spread > 0 && next.spread <= Number(high) - Number(low))
  const { facts } = raw
  const certain = facts.deductions === 'unknown' || score(prepared, on) === null
  const isLow =
    certain ||
    JSON.stringify(facts.deductions ?? {}).includes('unknown') ||
    score(prepared, on) === low
  if (low !== wanted.low || high !== wanted.high || !isInside || !moves || !isLow)
    throw new Error(JSON.stringify({ seed, on, assume, low, high, next, wanted, chosen, facts }))
  return true
}

const RANGES = sample(100, 10)

test.each(BLOCKS)(`the range of ${RANGES} random profiles, block %i`, (block) => {
  let held = 0
  for (let seed = block * 100; seed < block * 100 + RANGES; seed += 1)
    if (holdRange(randomCase(5_000_000 + seed, 4), seed)) held += 1
  expect(held).toBeGreaterThan(sample(60, 3))
})

/** A record of single bands with a few open months strewn over its windows, and a certificate that asks for some. */
function strewn(seed: number): RandomCase {
  const rng = rngOf(seed)
  const on = '2026-11-22'
  const spans = []
  const liked = rng.pick(['x08', 'x08', 'x08', 'x1', 'x2'] as const)
  const start = addMonths(monthOf(on), -rng.int(36, 42))
  let month = start
  let open = rng.int(1, 14)
  // Half of them are open in the end, where a title asks for months too.
  const early = rng.chance(0.5) ? addMonths(monthOf(on), -rng.int(3, 8)) : month
  while (month < monthOf(on)) {
    const length = rng.int(1, 9)
    const last = addMonths(month, length - 1)
    const to = last < monthOf(on) ? last : addMonths(monthOf(on), -1)
    const isOpen = open > 0 && month >= early && rng.chance(early === start ? 0.45 : 0.9)
    if (isOpen) open -= length
    const other = rng.pick(BASES)
    const base = isOpen ? ('unknown' as const) : rng.chance(0.9) ? liked : other
    spans.push({ from: month, to, base })
    month = addMonths(to, 1)
  }
  const good = { gainedInShanghai: true, matchesJob: true, needsRegistration: false }
  const facts: Facts = {
    birthday: '1990-05-05',
    education: rng.pick(['none', 'junior-college', 'bachelor'] as const),
    qualifications: [
      { ...randomCertificate(rng), ...good, level: rng.pick(['skill-2', 'senior-title'] as const) },
    ],
    insurance: { spans },
  }
  return { profile: profileOf(facts), on, assume: undefined }
}

test('the range where open months may fill a tier or count for a title, but not both', () => {
  let held = 0
  let torn = 0
  for (let seed = 0; seed < sample(300, 60); seed += 1) {
    const one = strewn(9_000_000 + seed)
    if (!holdRange(one, seed)) continue
    held += 1
    const { profile } = parse(one.profile)
    const strict = explain(prepare(profile, optionsOf(undefined)), one.on)
    const each = strict.lines.reduce(
      (sum, { rule, high }) => sum + (rule === 'education' ? 0 : high),
      0,
    )
    if (each > Number(range(prepare(profile, optionsOf(undefined)), one.on).high)) torn += 1
  }
  expect(held).toBeGreaterThan(sample(200, 40))
  expect(torn).toBeGreaterThan(sample(5, 0))
})
