import type { TierFall } from '@/engine'

import { TIER_NAMES } from '../scheme'
import { showMonth, yuan } from '../time'

/** The way to the months, below what has become of the base. */
export const SEE_MONTHS = '逐月看社保'

/** 2026年7月起平均工资是12,577元，12,500元只到0.8倍. */
export function tierFallText({ since, base, tier, year }: TierFall): string {
  const reach = tier === 'below' ? `不到${TIER_NAMES.x08}` : `只到${TIER_NAMES[tier]}`
  return `${showMonth(since)}起平均工资是${yuan(year.average)}，${yuan(base)}${reach}`
}
