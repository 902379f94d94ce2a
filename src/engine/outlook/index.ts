/** What the coming months bring: forecast(), the search for ways to 120, compare(), inTime(). */
export { RARE_FACTS_WITH_ACTIONS } from './actions'
export { type ActionGain, actionGains } from './action-gains'
export { type Advice, advise, type Course, type Judged } from './advice'
export { type BaseLag, baseLag } from './base-lag'
export { carryOut } from './carry-out'
export { mainCausesFirst } from './causes'
export { choosePlan, leftOfPlan } from './choose-plan'
export { compare } from './compare'
export { forSchool } from './for-school'
export { forecast } from './forecast'
export { inTime } from './in-time'
export { lackingFacts } from './lacking-facts'
export { lapseMonth } from './lapse'
export { ledgerYear, recordYears } from './ledger-months'
export { lineChanges, lineMoves } from './line-changes'
export { missedRenewal } from './missed-renewal'
export { offeredActions } from './offered'
export {
  cellOf,
  cellsOf,
  countsFor,
  type MonthCell,
  monthRuns,
  type MonthTime,
  timeOf,
} from './month-cells'
export { monthsAwaited, type MonthsAwaited } from './months-awaited'
export { goingOn, onward, unrecorded } from './onward'
export { type PlannedAction } from './planned-action'
export { planReady } from './plan-ready'
export { type PlanReach, planStanding, type PlanStanding } from './plan-standing'
export { pointsReady, readyFor, type Stretch, stretchesOf } from './points-ready'
export { prepareAhead } from './prepare-ahead'
export { reachedSince } from './reached-since'
export { startAction } from './start-action'
export type {
  Action,
  Cause,
  CauseCode,
  Comparison,
  Exclusion,
  InTime,
  LedgerMonth,
  LineMove,
  MonthState,
  Need,
  OfferedAction,
  Onward,
  Plan,
  SearchOutcome,
  SearchStep,
  Side,
  TotalChange,
  WindowOutlook,
} from './types'
export { follower, searchWays, waysTo120 } from './ways'
export { windowOutlook } from './window-outlook'
