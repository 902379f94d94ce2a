import type { DayText } from '../time'

/** A year's holidays as the State Council published them. */
export interface HolidayYear {
  year: number
  /** number of the notice */
  notice: string
  /** address as text */
  address: string
  /** days off, first and last day of each holiday */
  off: readonly (readonly [DayText, DayText])[]
  /** weekend days that are worked in exchange */
  work: readonly DayText[]
}

/** 国务院放假安排. A year that is not in this list is not published; its working days are not guessed. */
export const HOLIDAY_YEARS: readonly HolidayYear[] = [
  {
    year: 2025,
    notice: '国办发明电〔2024〕12号',
    address: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    off: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    notice: '国办发明电〔2025〕7号',
    address: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
]

/** What working days are counted by; the most days off in any wait of 20 working days of 2025–2026 is 7. */
export const HOLIDAYS = { years: HOLIDAY_YEARS, mostUnpublishedOff: 8 } as const
