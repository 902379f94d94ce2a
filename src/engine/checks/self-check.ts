import { listsOf } from '../policy'
import type { FailureId } from '../scheme'
import type { Prepared } from '../record'
import { type Renewal, workingDayFor } from '../renewal'
import type { DayText } from '../time'
import type { Situation } from '../situation'
import { addressOpen } from './address'
import { employerDiffers, jobMismatch, papersIncomplete, shortContract } from './employment'
import { baseMonths, flaggedMonths, taxMismatch, titleMonths, tooFewMonths } from './insurance'
import { endorsedLate, filedLate, notEndorsed } from './permit'
import { belowThreshold, detentionOrCrime, falseMaterial, seriousCrime } from './record'
import { type CheckContext, type Finding, checkContext } from './context'
import type { Check } from './types'

const CHECKS: Readonly<Record<FailureId, (context: CheckContext) => Finding>> = {
  R1: notEndorsed,
  R2: endorsedLate,
  R3: filedLate,
  R4: tooFewMonths,
  R5: titleMonths,
  R6: baseMonths,
  R7: flaggedMonths,
  R8: taxMismatch,
  R9: jobMismatch,
  R10: shortContract,
  R11: papersIncomplete,
  R12: falseMaterial,
  R13: detentionOrCrime,
  R14: seriousCrime,
  R15: belowThreshold,
  R16: employerDiffers,
  R17: addressOpen,
}

/**
 * Every known reason why a renewal fails, held against a person's own facts on a day.
 * @param prepared the person; papers got ready are taken from its profile
 * @param on `YYYY-MM-DD`
 * @param plan `renewal` of the situation on the day, where it is known already
 * @returns R1–R17 in their order; empty when `on` is not a day
 */
export function selfCheck(
  prepared: Prepared,
  situation: Situation,
  on: DayText,
  plan?: Renewal,
): Check[] {
  const context = checkContext(prepared, situation, on, plan)
  if (context === undefined) return []
  return listsOf(context.rules).failures.map((failure) => {
    const found = CHECKS[failure.id](context)
    return { ...failure, ...found, byAtWork: workingDayFor(found.by, context.day) }
  })
}
