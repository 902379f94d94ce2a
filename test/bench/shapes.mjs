/** The same people in three shapes: insured months as spans, as a base for each 缴费年度, and as counts. */
import * as engine from '../../src/engine'
import { personOf } from '../outlook/oracle/people'

export const ASSUME = { assume: 'rules-and-wage-continue' }

/** What the peers' rules know of; of the others a person here has none. */
const SIMPLE = [
  'birthday',
  'education',
  'qualifications',
  'insurance',
  'shortageMajor',
  'founder',
  'intermediary',
  'award',
  'shanghaiSpouse',
  'deductions',
]

const monthBefore = (on) => engine.monthNumber(on.slice(0, 7)) - 1

/** One span for each 缴费年度 from the first insured month up to the one before the day, at the base of its first span. */
function yearly(spans, on) {
  const from = Math.min(...spans.map((span) => engine.monthNumber(span.from)))
  return engine.wageParts({ from, to: monthBefore(on) }).flatMap((part) => {
    const span = engine.overlapped(part, spans)
    if (span === undefined || span.base === 'unknown') return []
    const [first, last] = [part.from, part.to].map(engine.monthText)
    return [{ from: first, to: last, base: yuan(span.base, part.year) }]
  })
}

/** A base that is named, in yuan. */
export function yuan(base, year) {
  if (base === 'unknown') return 0
  if (typeof base === 'number') return base
  const { average, floor } = year ?? engine.WAGE_YEARS[0]
  return base === 'floor' ? floor : Math.ceil((average * engine.BASE_MULTIPLES[base]) / 10)
}

function countsOf({ counted: { insurance } }, on) {
  const month = monthBefore(on) + 1
  const months = insurance.valid(month)
  const tier = (name) => insurance.atLeast(name, 48, month)
  return {
    months,
    last48: { x08: tier('x08'), x1: tier('x1'), x2: tier('x2') },
    last36: { x3: insurance.atLeast('x3', 36, month) },
    last12: {
      paid: Math.min(months, insurance.paid(12, month)),
      x1: insurance.atAverage(12, month),
    },
    asOf: engine.monthText(month - 1),
  }
}

/** A profile as it is stored. */
const stored = (profile, insurance) => ({ ...profile, facts: { ...profile.facts, insurance } })

/** By shape, a person; undefined of one who was never insured, or not before the day. */
function shapesOf(seed) {
  const { profile: given, on } = personOf(seed)
  const known = SIMPLE.filter((name) => ![undefined, 'unknown'].includes(given.facts[name]))
  const facts = Object.fromEntries(known.map((name) => [name, given.facts[name]]))
  const profile = { ...given, facts }
  const { spans } = facts.insurance
  if (!spans.some(({ from }) => from < on.slice(0, 7))) return undefined
  return {
    spans: { seed, on, profile },
    'yearly bases': { seed, on, profile: stored(profile, { spans: yearly(spans, on) }) },
    counts: {
      seed,
      on,
      profile: stored(profile, { counts: countsOf(engine.prepare(profile, ASSUME), on) }),
    },
  }
}

/** By shape, so many people. */
export function peopleInShapes(count) {
  const people = []
  for (let seed = 0; people.length < count; seed += 1) {
    const shapes = shapesOf(seed)
    if (shapes !== undefined) people.push(shapes)
  }
  const names = Object.keys(people[0])
  return Object.fromEntries(names.map((name) => [name, people.map((shapes) => shapes[name])]))
}
