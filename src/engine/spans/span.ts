import type { BaseWord, OrUnknown } from '../scheme'
import type { MonthText } from '../time'

/** Consecutive insured months with one base; without `to` it is still being paid. Both months included. */
export interface Span {
  from: MonthText
  to?: MonthText
  base: OrUnknown<number> | BaseWord
  /** 补缴 */
  backPaid?: boolean
  /** 缴费单位与合同单位不一致 */
  otherEmployer?: boolean
  /** 基数与个税不能合理对应 */
  taxMismatch?: boolean
}
