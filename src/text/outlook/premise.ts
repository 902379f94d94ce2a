import type { BaseLag } from '@/engine'

import { TIER_NAMES } from '../scheme'
import { showMonth, yuan } from '../time'

/** Before what holds only as long as the base keeps up. */
export const IF_BASE_KEEPS_UP = '基数跟得上的话，'

/** What a time at the threshold rests on, when that is put to the test, and until when it holds even so. */
export function premiseText({ tier, least, base, changes, from, holdsUntil }: BaseLag): string {
  const name = TIER_NAMES[tier]
  const rests =
    base === undefined
      ? `前提：基数一直够${name}。`
      : `前提：基数跟着平均工资涨（现在${yuan(base)}，${name}是${yuan(least)}）。`
  const since =
    from === changes ? `${showMonth(from)}换新的平均工资，就算那以后` : `就算${showMonth(from)}起`
  return `${rests}${since}都不到${name}，也够到${showMonth(holdsUntil)}。`
}
