import { inTime, type DayText, type InTime, type Situation } from '@/engine'

import type { PointsReady } from '@/text/outlook'

type Waited = Extract<InTime, { stands: unknown }>

/** The school's day held against the waits alone, as if the points were there with the filing, or on the day itself. */
export function filingWaits(
  situation: Situation,
  day: DayText,
): { ready: PointsReady; found: Waited | undefined } {
  const filed = situation.permit?.pointsFiledOn
  const ready = { reached: filed !== undefined && filed < day ? filed : day, held: true }
  const told = inTime(situation, ready, day)
  return { ready, found: told && 'stands' in told ? told : undefined }
}

/** The day by which the papers must be verified, where that does for the school's day. */
export const verifyBy = (found: Waited | undefined): DayText | undefined =>
  found?.verdict === 'late' ? undefined : found?.verifyBy
