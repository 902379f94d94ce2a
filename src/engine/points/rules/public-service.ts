import { writeMonth } from '../../time'
import { type Case, type Reasons, remark, type Rule } from '../rule'
import { hasLeft, lastMonth, serviceYears, yearsFullOn } from './service'

/** 特定的公共服务领域: article 7(六); nothing before the first years are full. Whether those count then too, the table says. */
export const publicService: Rule = {
  id: 'public-service',
  facts: ['publicService'],

  worth(
    { publicService: spell },
    { publicService: { perYear, minYears, leftOut = 0 } },
    _day,
    month,
  ) {
    if (spell === undefined) return 0
    const years = serviceYears(spell, month)
    return years >= minYears ? (years - leftOut) * perYear : 0
  },

  explain({ counted: { publicService: spell }, table, month }: Case): Reasons {
    if (spell === undefined) return {}
    if (spell.since > month)
      return { limit: remark('in-future', { date: writeMonth(spell.since) }) }
    const { perYear, minYears, leftOut = 0 } = table.publicService
    const years = serviceYears(spell, month)
    const enough = years >= minYears
    return {
      limit: enough
        ? remark('years-counted', { years: years - leftOut })
        : remark('years-short', {
            years,
            need: minYears,
            saved: Math.max(0, years - leftOut) * perYear,
          }),
      notes: hasLeft(spell, month) ? [remark('service-kept', { until: lastMonth(spell) })] : [],
      until: () => yearsFullOn(spell, enough ? years + 1 : minYears),
      // Conflict 10: one source counts from the first full year.
      readings: () => (enough ? [] : [{ id: '10', worth: years * perYear }]),
    }
  },
}
