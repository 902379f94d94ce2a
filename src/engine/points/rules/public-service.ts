import { writeMonth } from '../../time/month'
import { remark, type Account, type Case, type Rule } from '../rule'
import { hasLeft, lastMonth, serviceYears, yearsFullOn } from './service'

/** 特定的公共服务领域: article 7(六); nothing before the first years are full, then all of them count. */
export const publicService: Rule = {
  id: 'public-service',
  facts: ['publicService'],

  worth({ publicService: spell }, { publicService: { perYear, minYears } }, _day, month) {
    if (spell === undefined) return 0
    const years = serviceYears(spell, month)
    return years >= minYears ? years * perYear : 0
  },

  account({ counted: { publicService: spell }, table, month }: Case): Account {
    if (spell === undefined) return {}
    if (spell.since > month)
      return { limit: remark('in-future', { date: writeMonth(spell.since) }) }
    const { perYear, minYears } = table.publicService
    const years = serviceYears(spell, month)
    const enough = years >= minYears
    return {
      limit: enough
        ? remark('years-counted', { years })
        : remark('years-short', { years, need: minYears, saved: years * perYear }),
      notes: hasLeft(spell, month) ? [remark('service-kept', { until: lastMonth(spell) })] : [],
      until: yearsFullOn(spell, enough ? years + 1 : minYears),
      // Conflict 10: one source counts from the first full year.
      readings:
        !enough && years >= table.otherReadings.serviceFrom
          ? [{ id: '10', worth: years * perYear }]
          : [],
    }
  },
}
