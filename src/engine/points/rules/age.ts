import { anniversary, fullYears, writeDay } from '../../time'
import { type Case, type Reasons, remark, type Rule } from '../rule'

/** 年龄: article 6(一). */
export const age: Rule = {
  id: 'age',
  facts: ['birthday'],

  worth({ birthday }, { age: scale }, day) {
    if (birthday === undefined) return 0
    const years = fullYears(birthday, day)
    if (years < scale.adult || years > scale.lastAge) return 0
    return Math.min(scale.cap, formula(years, scale))
  },

  explain({ counted: { birthday }, table, day }: Case): Reasons {
    if (birthday === undefined) return {}
    if (birthday > day) return { limit: remark('in-future', { date: writeDay(birthday) }) }
    const scale = table.age
    const years = fullYears(birthday, day)
    if (years < scale.adult) {
      const until = () => anniversary(birthday, scale.adult)
      return { limit: remark('under-age', { age: years, adult: scale.adult }), until }
    }
    if (years > scale.lastAge) {
      return { limit: remark('beyond-scale', { age: years, last: scale.lastAge }) }
    }
    return {
      value: formula(years, scale),
      limit: remark('age', { age: years }),
      until: () => anniversary(birthday, nextStep(years, scale)),
      readings: () => otherScales(years, table),
    }
  },
}

type Scale = Case['table']['age']

const formula = (years: number, { base, baseAge, perYear }: Scale): number =>
  base + perYear * Math.max(0, baseAge - years)

/** The age at which the points next change. */
function nextStep(years: number, scale: Scale): number {
  let next = years + 1
  while (
    next <= scale.lastAge &&
    Math.min(scale.cap, formula(next, scale)) === Math.min(scale.cap, formula(years, scale))
  ) {
    next += 1
  }
  return next
}

/** Conflicts 9 and 16 of policy/conflicts.ts. */
function otherScales(years: number, { age: scale, otherReadings }: Case['table']) {
  const { ageLeftOut, age: other } = otherReadings
  return [
    ...(years === ageLeftOut ? [{ id: '9', worth: null }] : []),
    ...(years >= other.from && years <= other.to
      ? [{ id: '16', worth: (scale.baseAge - years) * other.perYear }]
      : []),
  ]
}
