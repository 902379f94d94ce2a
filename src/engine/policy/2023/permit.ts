import type { Application, Endorsement, Filing, RuleSet } from '../rule-set'

/** 申领居住证 (E, relayed; article S3). The two waits are working days and follow one another. */
export const APPLICATION: Application = {
  registeredMonths: 6,
  insuredMonths: 6,
  reviewDays: 6,
  cardDays: 7,
}

/** 居住证签注: the days around the expiry (国务院令第663号 article 10; conflicts 1–3). */
export const ENDORSEMENT: Endorsement = {
  years: 1,
  daysBefore: 30,
  continuousDays: 60,
  articleDays: 90,
}

/** 积分续办 after 签注 (article 17; conflicts 4, 6, 23). Working days; the day itself is day 0. */
export const FILING: Filing = {
  waitDays: 3,
  adviseDays: 5,
  cautionDays: 60,
  decisionDays: 20,
}

/** A contract that an employer change rests on (article S1; self-check R10). */
export const CONTRACT: RuleSet['contract'] = { leastYears: 1, leastMonthsLeft: 2 }

/** A new degree is verified before the points can be filed with it, which takes about so long (article S2). */
export const EDUCATION_CHECK: RuleSet['educationCheck'] = { months: 2 }
