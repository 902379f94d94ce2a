/** How the time grows: with the years that lie ahead, and with the spans of a record. */
import * as engine from '../../src/engine'
import { inTurns } from './clock.mjs'
import { ASSUME } from './shapes.mjs'

const ON = '2026-11-27'
const YEARS = [2027, 2050, 2099]
const SPANS = [1, 5, 10, 20, 40]
const PARSED = [10, 50, 100, 200]
const ROUNDS = 8
const TIMES = 40

const birthday = '1975-05-17'
const certificate = {
  level: 'mid-title',
  gainedInShanghai: true,
  matchesJob: true,
  needsRegistration: false,
  registered: false,
}
const personWith = (spans) => ({
  schema: engine.PROFILE_SCHEMA,
  id: 'growth',
  label: '',
  facts: {
    birthday,
    education: 'bachelor',
    qualifications: [certificate],
    insurance: { spans },
  },
  situation: { changes: [] },
  progress: {},
})

/** So many spans one after the other, the last one open or up to the month before the day. */
function spansOf(count, months = 5) {
  const last = engine.monthNumber(ON.slice(0, 7)) - 1
  return Array.from({ length: count }, (_, place) => {
    const from = last - (count - place) * months + 1
    return {
      from: engine.monthText(from),
      to: engine.monthText(from + months - 1),
      base: 9000 + place,
    }
  })
}

/** Months paid up to now, and a base from a year ahead on. */
const ahead = (year) => [...spansOf(10), { from: `${year}-01`, base: 20_000 }]

const copied = (profile) => {
  const { facts } = profile
  return { ...profile, facts: { ...facts, insurance: { spans: [...facts.insurance.spans] } } }
}

function work(profile, on) {
  const prepared = engine.prepare(profile, ASSUME)
  return {
    prepare: () => engine.prepare(copied(profile), ASSUME),
    score: () => engine.score(prepared, on),
    explain: () => engine.explain(prepared, on),
  }
}

const again = (one) => () => {
  for (let time = 0; time < TIMES; time += 1) one()
}

/** Of several cases, what each piece of work takes in each, in µs a call. */
async function measured(cases) {
  const works = {}
  for (const [label, pieces] of cases) {
    for (const [name, one] of Object.entries(pieces)) works[`${name} ${label}`] = again(one)
  }
  const taken = await inTurns(works, ROUNDS)
  return cases.map(([label, pieces]) => [
    label,
    ...Object.keys(pieces).map((name) => (taken[`${name} ${label}`] * 1000) / TIMES),
  ])
}

const inYears = await measured(
  YEARS.map((year) => [`${year}`, work(personWith(ahead(year)), `${year}-11-27`)]),
)
const inSpans = await measured(SPANS.map((count) => [count, work(personWith(spansOf(count)), ON)]))

/** Months in a row, two of which in the middle share one. */
function clashing(count) {
  const spans = spansOf(count, 2)
  const middle = count / 2
  return spans.map((span, place) =>
    place === middle ? { ...span, from: spans[place - 1].to } : span,
  )
}
const parsed = await measured(
  PARSED.map((count) => [
    count,
    {
      sound: () => engine.parse(personWith(spansOf(count, 2))),
      clashing: () => engine.parse(personWith(clashing(count))),
      all: () => engine.parse(personWith(spansOf(count, 2).map(() => spansOf(1)[0]))),
    },
  ]),
)
/** Against the first of several cases: the last one, for each unit. */
const ratio = (rows, column, perRow) => {
  const [one, other] = [rows[0], rows[rows.length - 1]].map((row) => row[column] / perRow(row))
  return other / one
}
const figures = {
  'prepare, 2099 against 2027': ratio(inYears, 1, () => 1),
  'parse, a span of 200 against one of 10': ratio(parsed, 1, ([count]) => count),
  'parse, the same where two clash': ratio(parsed, 2, ([count]) => count),
}
console.log(JSON.stringify({ inYears, inSpans, parsed, figures }))
