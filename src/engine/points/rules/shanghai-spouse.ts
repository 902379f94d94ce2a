import { anniversary, fullYears, writeDay } from '../../time'
import { type Case, type Reasons, remark, type Rule } from '../rule'

/** 配偶为本市户籍: article 7(十); full years of marriage. */
export const shanghaiSpouse: Rule = {
  id: 'shanghai-spouse',
  facts: ['shanghaiSpouse'],

  worth({ shanghaiSpouse: marriedOn }, { shanghaiSpouse: { perYear, cap } }, day) {
    if (marriedOn === undefined) return 0
    return Math.min(cap, Math.max(0, fullYears(marriedOn, day)) * perYear)
  },

  explain({ counted: { shanghaiSpouse: marriedOn }, table, day }: Case): Reasons {
    if (marriedOn === undefined) return {}
    if (marriedOn > day) return { limit: remark('in-future', { date: writeDay(marriedOn) }) }
    const { perYear, cap } = table.shanghaiSpouse
    const years = fullYears(marriedOn, day)
    const value = years * perYear
    return {
      value,
      limit: remark('years-married', { years }),
      notes: value > cap ? [remark('cap', { cap })] : [],
      until: () => (value < cap ? anniversary(marriedOn, years + 1) : undefined),
    }
  },
}
