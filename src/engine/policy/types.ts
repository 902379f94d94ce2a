import type { MonthText } from '../time'

/** 缴费年度: the average wage and the lowest and highest base of the months from–to (both included). */
export interface WageYear {
  from: MonthText
  to: MonthText
  average: number
  floor: number
  cap: number
  /** high → repeated from the office's page · low → a third party alone names it */
  confidence: 'high' | 'low'
  note?: string
}
