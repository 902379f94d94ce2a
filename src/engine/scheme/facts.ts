/** 教育背景, lowest first: the highest for which diploma and degree are both held (本科 without degree excepted). */
export const EDUCATIONS = [
  'none',
  'junior-college',
  'bachelor',
  'bachelor-with-degree',
  'master',
  'doctor',
] as const
export type Education = (typeof EDUCATIONS)[number]

/** 职称, 技能等级 and 职业资格, as the certificates name them. */
export const QUALIFICATION_LEVELS = [
  'junior-title',
  'skill-5',
  'skill-4',
  'skill-3',
  'skill-2',
  'skill-1',
  'mid-title',
  'mid-equivalent',
  'senior-title',
] as const
export type QualificationLevel = (typeof QUALIFICATION_LEVELS)[number]

/** 表彰奖励, lowest first. */
export const AWARDS = ['none', 'city-special', 'city-general', 'provincial'] as const
export type Award = (typeof AWARDS)[number]
