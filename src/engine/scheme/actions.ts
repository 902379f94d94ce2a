import { FLAGS } from './flags'

/** Everything that a person can do about the points, in the order of the scheme. Each changes one fact. */
export const ACTION_IDS = [
  'junior-college',
  'bachelor',
  'bachelor-with-degree',
  'master',
  'doctor',
  'skill-5',
  'skill-4',
  'skill-3',
  'skill-2',
  'skill-1',
  'mid-title',
  'mid-equivalent',
  'senior-title',
  'use-title',
  'keep-paying',
  'pay-x08',
  'pay-x1',
  'pay-x2',
  'pay-x3',
  'match-major',
  ...FLAGS,
  'investment',
  'public-service',
  'suburb',
  'award-special',
  'award-general',
  'award-provincial',
] as const
export type ActionId = (typeof ACTION_IDS)[number]
