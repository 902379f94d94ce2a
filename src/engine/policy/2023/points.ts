import type { PointTable } from '../point-table'

/** 沪府规〔2022〕21号, articles 6–12; other readings are the ones of `readings.ts`. */
export const POINTS: PointTable = {
  threshold: 120,
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
}
