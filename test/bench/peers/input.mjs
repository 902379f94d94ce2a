/**
 * What the peers are given of a person: what their rules can work with, made ready outside what is measured. The dates
 * are years and months already, the records those that still count, and the insured months of the last four years are
 * cut into pieces of one base and one average wage.
 */
import * as engine from '../../../src/engine'
import { yuan } from '../shapes.mjs'

const WINDOWS = { last48: 48, last36: 36, last12: 12 }
const LAST_YEAR = engine.WAGE_YEARS[engine.WAGE_YEARS.length - 1]
const YEARS = { falseMaterial: 3, detention: 5, crime: 5 }

const yearsSince = (day, on) => engine.fullYearsSince(day, on) ?? 0

function piecesOf(spans, on) {
  const month = engine.monthNumber(on.slice(0, 7))
  const counted = spans.filter((one) => !one.backPaid && !one.otherEmployer && !one.taxMismatch)
  return counted.flatMap((span) => {
    const { from, to } = engine.periodOf(span)
    const period = { from: Math.max(from, month - 48), to: Math.min(to, month - 1) }
    return engine.wageParts(period).map((part) => {
      const year = part.year ?? LAST_YEAR
      const months = (window) => Math.max(0, part.to - Math.max(part.from, month - window) + 1)
      return {
        ...Object.fromEntries(
          Object.entries(WINDOWS).map(([name, window]) => [name, months(window)]),
        ),
        base: yuan(span.base, year),
        average: year.average,
      }
    })
  })
}

function insuranceOf({ facts: { insurance } }, prepared, on) {
  const { counts, spans } = insurance
  if (counts === undefined) {
    const insured = prepared.counted.insurance.valid(engine.monthNumber(on.slice(0, 7)))
    return { insured, pieces: piecesOf(spans, on) }
  }
  const { months, last48, last36, last12 } = counts
  return { insured: months, ...last48, ...last36, average12: last12.x1 }
}

function recordsOf(deductions, on) {
  const counting = (kind) =>
    deductions[kind].filter((day) => day <= on && yearsSince(day, on) < YEARS[kind]).length
  return {
    falseMaterial: deductions ? counting('falseMaterial') : 0,
    detention: deductions ? counting('detention') : 0,
    crime: deductions ? counting('crime') : 0,
    serious: deductions ? deductions.seriousCrime : false,
  }
}

/** A person for the peers; numbers, words, yes or no. */
export function inputOf({ profile, on }, prepared) {
  const { facts } = profile
  const { shanghaiSpouse: spouse, award } = facts
  return {
    age: facts.birthday ? yearsSince(facts.birthday, on) : 0,
    education: facts.education ?? 'none',
    titles: prepared.counted.qualifications,
    ...insuranceOf(profile, prepared, on),
    founder: facts.founder === true,
    intermediary: facts.intermediary === true,
    shortageMajor: prepared.counted.shortageMajor,
    award: award ?? 'none',
    married: typeof spouse === 'object' ? yearsSince(spouse.marriedOn, on) : 0,
    ...recordsOf(facts.deductions, on),
  }
}
