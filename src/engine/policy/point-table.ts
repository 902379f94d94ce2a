import type { Award, BaseTier, Education, FlagId, QualificationLevel, RuleId } from '../scheme'

/** `need` of the `window` months before the month of the day. */
export interface MonthTest {
  need: number
  window: number
}

/** Every number of the scheme that a score rests on. */
export interface PointTable extends Readonly<Record<FlagId, number>> {
  /** 标准分值 */
  threshold: number
  age: {
    adult: number
    base: number
    baseAge: number
    perYear: number
    cap: number
    lastAge: number
  }
  education: Readonly<Record<Education, number>>
  qualification: {
    points: Readonly<Record<QualificationLevel, number>>
    /** the levels that also need months at one average wage */
    withMonths: readonly QualificationLevel[]
    months: MonthTest
  }
  insuranceYears: { perYear: number }
  shortageMajor: number
  investment: { stepTax: number; stepHires: number; perStep: number; cap: number }
  /** highest first */
  insuranceBase: readonly ({ tier: BaseTier; points: number } & MonthTest)[]
  /** the months of a tier: all at its multiple or above, or only those below the next one */
  tierMonths: 'atLeast' | 'within'
  /** `leftOut`: so many of the years do not count even then */
  publicService: { perYear: number; minYears: number; leftOut?: number }
  suburb: { perYear: number; minYears: number; cap: number }
  freshGraduate: number
  award: Readonly<Record<Award, number>>
  shanghaiSpouse: { perYear: number; cap: number }
  deductions: {
    falseMaterial: DeductionRule
    detention: DeductionRule
    crime: DeductionRule
  }
  /** 适用对象: who may apply at all, never a matter of points */
  eligibility: { insured: MonthTest; falseMaterialYears: number }
  /** numbers of the readings that the table does not follow, by the id of their conflict */
  otherReadings: {
    /** 7: three times counts only over this window */
    threeTimes: MonthTest
    /** 9: the source gives no value for this age */
    ageLeftOut: number
    /** 10: service counts from the first full year */
    serviceFrom: number
    /** 16: (baseAge − age) × perYear for these ages */
    age: { from: number; to: number; perYear: number }
    /** 17 */
    detentionPerRecord: number
  }
  /**
   * what the table says where a clause that no text decides is read so that it gives fewer points, by the id of its
   * conflict (those that stand as open-number)
   */
  strict: readonly { id: string; rule: RuleId; says: Partial<PointTable> }[]
}

export interface DeductionRule {
  perRecord: number
  years: number
}
