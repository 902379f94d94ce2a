/** 居住证签注: the days around the expiry (国务院令第663号 article 10; conflicts 1–3). */
export const ENDORSEMENT = {
  /** a permit is endorsed once in so many years; a 签注 in time lets it run on for as long */
  years: 1,
  /** the window opens so many days before the expiry */
  daysBefore: 30,
  /** endorsed up to this day after the expiry, the years of residence go on */
  continuousDays: 60,
  /** from here on articles say that the permit itself has to be applied for again */
  articleDays: 90,
} as const

/** 积分续办 after 签注 (article 17; conflicts 4, 6, 23). Working days; the day itself is day 0. */
export const FILING = {
  /** full working days to wait before the points can be filed */
  waitDays: 3,
  /** advised at the latest on this working day */
  adviseDays: 5,
  /** articles: filed later than so many calendar days after 签注, the points start anew */
  cautionDays: 60,
  /** decided at the latest on this working day after 审核属实 */
  decisionDays: 20,
} as const

/** A contract that an employer change rests on (article S1; self-check R10). */
export const CONTRACT = { leastYears: 1, leastMonthsLeft: 2 } as const

/** A new degree is verified before the points can be filed with it, which takes about so long (article S2). */
export const EDUCATION_CHECK = { months: 2 } as const
