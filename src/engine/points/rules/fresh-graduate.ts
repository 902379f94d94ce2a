import { addMonths, firstDay, writeMonth } from '../../time'
import { type Case, type Reasons, remark, type Rule } from '../rule'

/** 全日制应届毕业生: article 7(八); until when it counts is not written, so the person's own month is taken. */
export const freshGraduate: Rule = {
  id: 'fresh-graduate',
  facts: ['freshGraduate'],

  worth: ({ freshGraduate: until }, table, _day, month) =>
    until === undefined || month > until ? 0 : table.freshGraduate,

  explain({ facts, counted: { freshGraduate: until }, month }: Case): Reasons {
    if (until === undefined) return {}
    if (facts.freshGraduateUntil === undefined) return { notes: [remark('no-end-month')] }
    if (month > until) return { lapsed: true, limit: remark('ended', { until: writeMonth(until) }) }
    return { until: () => firstDay(addMonths(until, 1)) }
  },
}
