/** The words that a fact can be, written a second time: no test of the engine takes them from the engine. */

export const EDUCATIONS = [
  'none',
  'junior-college',
  'bachelor',
  'bachelor-with-degree',
  'master',
  'doctor',
] as const

export const LEVELS = [
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

export const BASES = ['floor', 'x08', 'x1', 'x2', 'x3'] as const

export const AWARDS = ['none', 'city-special', 'city-general', 'provincial'] as const

/** The facts whose lines stand alone, in the order in which their completions are listed. */
export const RARE = [
  'shortageMajor',
  'founder',
  'intermediary',
  'investment',
  'publicService',
  'suburb',
  'freshGraduate',
  'award',
  'shanghaiSpouse',
  'deductions',
] as const
