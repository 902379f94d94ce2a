import type { Margin } from '@/engine'

import { RULE_NAMES, TIER_NAMES } from '../scheme'
import { OTHER_READING } from './other-reading'

/** How many months a line has to spare, and what is left when they are too few. */
export function marginText({ rule, tier, have, need, window, total, strict }: Margin): string {
  const spare = have - need
  const months = spare === 0 ? `刚好${need}个月，没有富余` : `有${have}个月，只多${spare}个月`
  const other = strict === total ? '' : `（${OTHER_READING}${strict}分）`
  return `${RULE_NAMES[rule]}：近${window}个月里到${TIER_NAMES[tier]}的${months}。少${spare + 1}个月就是${total}分${other}。`
}
