import { writeMonth } from '../../time'
import { type Case, type OtherReading, type Reasons, remark, type Rule } from '../rule'
import { hasLeft, lastMonth, leavesOn, serviceYears, yearsFullOn } from './service'

/** 远郊重点区域: article 7(七); working and living there, so nothing after leaving (the clause does not speak of leaving). */
export const suburb: Rule = {
  id: 'suburb',
  facts: ['suburb'],

  worth({ suburb: spell }, { suburb: { perYear, minYears, cap } }, _day, month) {
    if (spell === undefined || hasLeft(spell, month)) return 0
    const years = serviceYears(spell, month)
    return years >= minYears ? Math.min(cap, years * perYear) : 0
  },

  explain({ counted: { suburb: spell }, table, month }: Case): Reasons {
    if (spell === undefined) return {}
    if (spell.since > month)
      return { limit: remark('in-future', { date: writeMonth(spell.since) }) }
    if (hasLeft(spell, month)) {
      return { lapsed: true, limit: remark('left-area', { until: lastMonth(spell) }) }
    }
    const { perYear, minYears, cap } = table.suburb
    const years = serviceYears(spell, month)
    const value = years * perYear
    if (years < minYears) {
      return {
        limit: remark('years-short', { years, need: minYears, saved: value }),
        until: () => yearsFullOn(spell, minYears) ?? leavesOn(spell),
        readings: () => otherReadings(years, Math.min(cap, value), table),
      }
    }
    return {
      value,
      limit: remark('years-counted', { years }),
      notes: value > cap ? [remark('cap', { cap })] : [],
      until: () => (value < cap ? yearsFullOn(spell, years + 1) : undefined) ?? leavesOn(spell),
      readings: () => [{ id: '26', worth: null }],
    }
  },
}

/** Conflict 10 (from the first full year) and 26 (the scheme names no number of years). */
function otherReadings(years: number, worth: number, table: Case['table']): OtherReading[] {
  if (years < table.otherReadings.serviceFrom) return []
  return [
    { id: '10', worth },
    { id: '26', worth: null },
  ]
}
