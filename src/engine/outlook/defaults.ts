import {
  type ActionId,
  type BaseTier,
  eachFlag,
  type Education,
  type QualificationLevel,
  type OrUnknown,
} from '../scheme'

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

/** A base is estimated by how far it lies above the one now paid: `BASE_STEPS`. */
export type FixedAction = Exclude<ActionId, `pay-${BaseTier}`>

/** From the step before; for study and titles from further down see below. */
export const ESTIMATES: Readonly<Record<FixedAction, Estimate>> = {
  'junior-college': usual(30, 2),
  bachelor: usual(30, 3),
  'bachelor-with-degree': usual(36, 3),
  master: usual(36, 4),
  doctor: usual(48, 5),
  'skill-5': rare(6, 1),
  'skill-4': rare(9, 2),
  'skill-3': usual(12, 2),
  'skill-2': usual(24, 3),
  'skill-1': rare(60, 5),
  'mid-title': usual(24, 3),
  'mid-equivalent': usual(24, 3),
  'senior-title': usual(60, 5),
  'use-title': usual(6, 2),
  'keep-paying': usual(1, 1),
  'match-major': usual(6, 3),
  ...eachFlag(() => rare(24, 5)),
  investment: rare(36, 5),
  'public-service': rare(3, 4),
  suburb: rare(6, 4),
  'award-special': rare(24, 4),
  'award-general': rare(36, 5),
  'award-provincial': rare(60, 5),
}

/** Study from what somebody holds, where it is not the step before. */
export const STUDY_FROM: Partial<
  Record<FixedAction, Partial<Record<OrUnknown<Education>, Estimate>>>
> = {
  bachelor: { none: usual(60, 4) },
  'bachelor-with-degree': { none: usual(66, 4), bachelor: usual(24, 3) },
  master: { none: rare(102, 5), 'junior-college': usual(72, 5) },
  doctor: {
    none: rare(120, 5),
    'junior-college': rare(120, 5),
    bachelor: rare(84, 5),
    'bachelor-with-degree': rare(84, 5),
  },
}

/** The levels that a title is usually reached from, and what it takes without one of them. */
export const TITLE_FROM: Partial<
  Record<FixedAction, { held: readonly QualificationLevel[]; otherwise: Estimate }>
> = {
  'skill-2': { held: ['skill-3'], otherwise: usual(36, 4) },
  'skill-1': { held: ['skill-2'], otherwise: rare(84, 5) },
  'senior-title': { held: ['mid-title', 'mid-equivalent'], otherwise: rare(84, 5) },
}

/** Titles that hardly anybody gets without a diploma. */
export const TITLES_OF_GRADUATES: readonly FixedAction[] = [
  'mid-title',
  'mid-equivalent',
  'senior-title',
]

/** How far each base lies above none that counts: a plan reckons with so many steps up at the most, unless asked to. */
export const BASE_STEPS: Readonly<Record<BaseTier, number>> = { x08: 1, x1: 2, x2: 4, x3: 6 }
export const STEPS_RECKONED_WITH = 2
/** A higher base is paid from next month. */
export const BASE_MONTHS = 1
