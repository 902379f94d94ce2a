/**
 * Bounds of plain sense on what may be typed; the scheme names none of them but the windows of months, `last48` to
 * `last12`, which are as long as they are. JSON Schema: `profile.schema.json`.
 */
export const LIMITS = {
  /** how many profiles are stored, and how large each may be as it is stored */
  profiles: 20,
  profileBytes: 32 * 1024,
  label: 20,
  base: 999_999,
  insuredMonths: 1_200,
  spanMonths: 600,
  spans: 200,
  qualifications: 20,
  records: 50,
  progress: 300,
  stepsDone: 60,
  actions: 40,
  planActions: 3,
  /** ten years: nothing is looked at beyond them */
  actionMonths: 120,
  effort: 5,
  sharePercent: 100,
  averageTax: 99_999_999_999,
  averageLocalHires: 9_999_999,
  earliestBirthday: '1920-01-01',
  earliestInsured: '1993-01',
  last48: 48,
  last36: 36,
  last12: 12,
} as const
