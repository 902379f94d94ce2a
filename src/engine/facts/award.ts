import { type Award, AWARDS } from '../scheme'
import type { Fact } from './fact'
import { oneOf, orUnknown } from './shape'

/** 表彰奖励 */
export const award: Fact<Award, Award> = {
  shape: orUnknown(oneOf(AWARDS)),
  none: 'none',
  complete: (given, { as }) =>
    given !== 'unknown' ? given : as === 'highest' ? 'provincial' : 'none',
}
