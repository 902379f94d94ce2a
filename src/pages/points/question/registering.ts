import type { Qualification, QualificationLevel } from '@/engine'

/** 须注册的职业资格注册后才计分 (article 6(三)): of a 职称 and a 技能等级 it is not asked. */
const mayNeedRegistering = (level: QualificationLevel): boolean => level === 'mid-equivalent'

type Conditions = Omit<Qualification, 'level'>

/**
 * A certificate of a level, with what was answered so far.
 * @param before the level that it was said to be of
 */
export function withLevel(
  conditions: Conditions,
  level: QualificationLevel,
  before?: QualificationLevel,
): Qualification {
  if (!mayNeedRegistering(level)) return { ...conditions, level, needsRegistration: false }
  const isOther = before !== undefined && before !== level
  return isOther ? { ...conditions, level, needsRegistration: 'unknown' } : { ...conditions, level }
}

/** Whether it is asked if it must be registered: also where that was once left open, or said. */
export const asksRegistering = (
  level: QualificationLevel | undefined,
  { needsRegistration }: Conditions,
): boolean => level !== undefined && (mayNeedRegistering(level) || needsRegistration !== false)

/** The conditions that are asked for, in their order. */
export const askedConditions = (
  level: QualificationLevel | undefined,
  conditions: Conditions,
): readonly (keyof Conditions)[] => [
  'gainedInShanghai',
  'matchesJob',
  ...(asksRegistering(level, conditions) ? (['needsRegistration'] as const) : []),
  ...(conditions.needsRegistration === true ? (['registered'] as const) : []),
]
