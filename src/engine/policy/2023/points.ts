import type { Award, BaseTier, Education, FlagId, QualificationLevel, RuleId } from '../../scheme'
import type { DayText } from '../../time'

/** `need` of the `window` months before the month of the day. */
interface MonthTest {
  need: number
  window: number
}

/** Every number of the scheme that a score rests on, for the days from–to (both included). */
export interface PointTable extends Readonly<Record<FlagId, number>> {
  id: string
  from: DayText
  to: DayText
  /** 标准分值 */
  standard: number
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

/** 沪府规〔2022〕21号, articles 6–12; other readings are the ones of `conflicts.ts`. */
export const POINT_TABLES: readonly PointTable[] = [
  {
    id: '2023',
    from: '2023-01-01',
    to: '2027-12-31',
    standard: 120,
    age: { adult: 18, base: 5, baseAge: 56, perYear: 2, cap: 30, lastAge: 60 },
    education: {
      none: 0,
      'junior-college': 50,
      bachelor: 60,
      'bachelor-with-degree': 90,
      master: 100,
      doctor: 110,
    },
    qualification: {
      points: {
        'junior-title': 0,
        'skill-5': 15,
        'skill-4': 30,
        'skill-3': 60,
        'skill-2': 100,
        'skill-1': 140,
        'mid-title': 100,
        'mid-equivalent': 100,
        'senior-title': 140,
      },
      withMonths: ['skill-2', 'skill-1', 'mid-title', 'mid-equivalent', 'senior-title'],
      months: { need: 6, window: 12 },
    },
    insuranceYears: { perYear: 3 },
    founder: 120,
    intermediary: 120,
    shortageMajor: 30,
    investment: { stepTax: 100000, stepHires: 10, perStep: 10, cap: 120 },
    insuranceBase: [
      { tier: 'x3', points: 120, need: 24, window: 36 },
      { tier: 'x2', points: 100, need: 36, window: 48 },
      { tier: 'x1', points: 50, need: 36, window: 48 },
      { tier: 'x08', points: 25, need: 36, window: 48 },
    ],
    tierMonths: 'atLeast',
    publicService: { perYear: 4, minYears: 5 },
    suburb: { perYear: 2, minYears: 5, cap: 20 },
    freshGraduate: 10,
    award: { none: 0, 'city-special': 30, 'city-general': 60, provincial: 110 },
    shanghaiSpouse: { perYear: 4, cap: 40 },
    deductions: {
      falseMaterial: { perRecord: 150, years: 3 },
      detention: { perRecord: 50, years: 5 },
      crime: { perRecord: 150, years: 5 },
    },
    eligibility: { insured: { need: 6, window: 12 }, falseMaterialYears: 3 },
    otherReadings: {
      threeTimes: { need: 36, window: 48 },
      ageLeftOut: 43,
      serviceFrom: 1,
      age: { from: 43, to: 56, perYear: 2 },
      detentionPerRecord: 150,
    },
    strict: [
      { id: 'base-downward', rule: 'insurance-base', says: { tierMonths: 'within' } },
      {
        id: 'service-years',
        rule: 'public-service',
        says: { publicService: { perYear: 4, minYears: 6, leftOut: 5 } },
      },
    ],
  },
]
