import { FAILURES } from '../policy/failures'
import type { FailureId } from '../policy/renewal-types'
import type { Prepared } from '../profile/prepare'
import type { DayText, Situation } from '../profile/types'
import { employerDiffers, jobMismatch, papersIncomplete, shortContract } from './checks/employment'
import {
  baseMonths,
  flaggedMonths,
  taxMismatch,
  titleMonths,
  tooFewMonths,
} from './checks/insurance'
import { endorsedLate, filedLate, notEndorsed } from './checks/permit'
import { belowTheMark, detentionOrCrime, falseMaterial, seriousCrime } from './checks/record'
import { sceneOf, type Finding, type Scene } from './checks/scene'
import type { Check } from './check-types'

const CHECKS: Readonly<Record<FailureId, (scene: Scene) => Finding>> = {
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
  R15: belowTheMark,
  R16: employerDiffers,
}

/**
 * Every known reason why a renewal fails, held against a person's own facts on a day.
 * @param prepared the person; papers got ready are taken from its profile
 * @param on `YYYY-MM-DD`
 * @returns R1–R16 in their order; empty when `on` is not a day
 */
export function selfCheck(prepared: Prepared, situation: Situation, on: DayText): Check[] {
  const scene = sceneOf(prepared, situation, on)
  return scene === undefined
    ? []
    : FAILURES.map((failure) => ({ ...failure, ...CHECKS[failure.id](scene) }))
}
