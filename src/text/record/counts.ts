import { LIMITS } from '@/engine'
import type { CountExcess, CountName } from '@/input'
import { TIER_NAMES } from '../scheme'

/** What a count counts. */
export function countName(name: CountName): string {
  switch (name) {
    case 'months':
      return '一共交了多少个月'
    case 'x08':
    case 'x1':
    case 'x2':
      return `近${LIMITS.last48}个月里，${TIER_NAMES[name]}以上的`
    case 'x3':
      return `近${LIMITS.last36}个月里，${TIER_NAMES.x3}（上限）的`
    case 'paid':
      return `近${LIMITS.last12}个月里，正常缴费的`
    case 'average':
      return `近${LIMITS.last12}个月里，${TIER_NAMES.x1}以上的`
  }
}

/** Which months are left out of a count. */
export function countHint(name: CountName): string {
  switch (name) {
    case 'months':
      return '不含补缴、单位不一致的月份'
    case 'paid':
      return '不含补缴的月份'
    case 'average':
      return '职称、技能计分时用；不含补缴、单位不一致、个税不对应的月份'
    case 'x1':
      return `是上面${TIER_NAMES.x08}以上里的一部分`
    case 'x2':
      return `是上面${TIER_NAMES.x1}以上里的一部分`
    case 'x08':
    case 'x3':
      return '不含补缴、单位不一致、个税不对应的月份'
  }
}

/** Why a count cannot be right beside another. */
export const excessText = ({ than, count }: CountExcess): string =>
  `不能比“${countName(than)}”还多（那里是${count}个月）`
