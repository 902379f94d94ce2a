import { type Case, type Reasons, remark, type Rule } from '../rule'
import { countRemarks, lateCounts } from './insurance-remarks'
import { monthChange } from './month-change'

const MONTHS = 12

/** 在本市工作及缴纳职工社保年限: article 6(四); months add up, gaps do not matter. */
export const insuranceYears: Rule = {
  id: 'insurance-years',
  facts: ['insurance'],

  worth: ({ insurance }, { insuranceYears: { perYear } }, _day, month) =>
    Math.floor(insurance.valid(month) / MONTHS) * perYear,

  explain(given: Case): Reasons {
    const { counted, month, facts } = given
    if (facts.insurance === undefined || facts.insurance === 'unknown') return {}
    const late = lateCounts(given)
    if (late !== undefined) return { limit: late }
    const months = counted.insurance.valid(month)
    const excluded = counted.insurance.notValid(month)
    return {
      until: () => monthChange(insuranceYears.worth, given),
      limit: remark('full-years', { months, years: Math.floor(months / MONTHS) }),
      notes: [
        ...(excluded > 0 ? [remark('months-excluded', { months: excluded })] : []),
        ...countRemarks(given),
      ],
    }
  },
}
