import type { Education } from '../profile/types'
import type { ActionId } from './types'

/** What is taken of an action unless the person says otherwise. The product's own estimates; the scheme names none. */
export interface Estimate {
  /** from the start until it counts */
  months: number
  /** 1 easy – 5 hard */
  effort: number
  /** reckoned with without being asked for: what many people do */
  on: boolean
}

const usual = (months: number, effort: number): Estimate => ({ months, effort, on: true })
const rare = (months: number, effort: number): Estimate => ({ months, effort, on: false })

/** Months of study are those after the step before; from further down see `STUDY_MONTHS`. */
export const ESTIMATES: Readonly<Record<ActionId, Estimate>> = {
  'junior-college': usual(30, 2),
  bachelor: usual(30, 3),
  'bachelor-with-degree': usual(36, 4),
  master: usual(36, 4),
  doctor: usual(48, 5),
  'skill-5': rare(6, 1),
  'skill-4': rare(9, 2),
  'skill-3': usual(12, 2),
  'skill-2': usual(24, 3),
  'skill-1': rare(60, 5),
  'mid-title': usual(24, 3),
  'mid-equivalent': usual(18, 4),
  'senior-title': usual(72, 5),
  'use-title': usual(6, 2),
  'keep-paying': usual(1, 1),
  'pay-x08': usual(1, 2),
  'pay-x1': usual(1, 3),
  'pay-x2': usual(1, 4),
  'pay-x3': usual(1, 5),
  'match-major': usual(6, 3),
  founder: rare(24, 5),
  intermediary: rare(24, 5),
  investment: rare(36, 5),
  'public-service': rare(3, 4),
  suburb: rare(6, 4),
  'award-special': rare(24, 4),
  'award-general': rare(36, 5),
  'award-provincial': rare(60, 5),
}

/** Months of study from what somebody holds to a higher one, where it is not the step before. */
export const STUDY_MONTHS: Partial<Record<ActionId, Partial<Record<Education, number>>>> = {
  bachelor: { none: 60 },
  'bachelor-with-degree': { none: 66, bachelor: 24 },
  master: { none: 102, 'junior-college': 72 },
  doctor: { none: 120, 'junior-college': 120, bachelor: 84, 'bachelor-with-degree': 84 },
}
