import { type Actor, isFirstTime, type StepId } from '../scheme'
import type { Situation } from '../situation'
import type { DayText } from '../time'
import { mayBeFiled } from './dates'
import { nextStep } from './next-step'
import { isOneTrip } from './one-trip'
import type { Renewal, Step } from './types'

/** A stop of the way to points: one or several steps that people think of as one. */
export type FlowId =
  | 'education' // only where it changed
  | 'endorse'
  | 'address' // only after a move
  | 'code' // the employer's number, for the system
  | 'transfer' // the 签注 reaches the system of the points
  | 'system'
  | 'form'
  | 'employer'
  | 'counter'
  | 'review'
  | 'decision'
  | 'notice'

export interface FlowStop {
  id: FlowId
  actor: Actor
  /** 'open': can be done now, beside where one stands · 'maybe': without any change it may fall away */
  state: 'done' | 'here' | 'open' | 'ahead' | 'maybe'
  /** here the way parts: the employer is the same, another, or it was not said yet */
  employer?: 'same' | 'changed' | 'open'
  /** the 签注 is late */
  late?: boolean
  /** the address, where one trip for it and the 签注 is too late for it */
  apart?: true
  /** since the term of the address has gone */
  daysOver?: number | undefined
}

interface Entry {
  id: FlowId
  actor: Actor
  steps: readonly StepId[]
  parts?: true
}

const END: readonly Entry[] = [
  { id: 'review', actor: 'office', steps: ['verification'] },
  { id: 'decision', actor: 'office', steps: ['decision'] },
  { id: 'notice', actor: 'self', steps: ['notice'] },
]

const PERMIT: readonly Entry[] = [
  { id: 'endorse', actor: 'self', steps: ['endorse'] },
  { id: 'address', actor: 'self', steps: ['address'] },
]

const RENEWAL: readonly Entry[] = [
  { id: 'education', actor: 'self', steps: ['verify-education'] },
  ...PERMIT,
  { id: 'code', actor: 'self', steps: ['employer-code'] },
  // Stryker disable next-line ArrayDeclaration: no step tells of it
  { id: 'transfer', actor: 'office', steps: [] },
  { id: 'system', actor: 'self', steps: ['employer-login', 'refresh', 'details'], parts: true },
  { id: 'employer', actor: 'employer', steps: ['submit'] },
  { id: 'counter', actor: 'employer', steps: ['counter', 'receipt'], parts: true },
  ...END,
]

const FIRST: readonly Entry[] = [
  ...PERMIT,
  { id: 'form', actor: 'self', steps: ['fill-form'] },
  { id: 'employer', actor: 'employer', steps: ['hand-over'] },
  { id: 'counter', actor: 'employer', steps: ['counter', 'receipt'] },
  ...END,
]

/**
 * The way to points in a few stops, with where a person stands: nowhere before the permit's expiry is given, nor when
 * the next round is on. A first application needs no expiry for that.
 * @param plan the renewal of the situation on the same day
 */
export function pointsFlow(plan: Renewal, situation: Situation, on: DayText): FlowStop[] {
  const isFirst = isFirstTime(situation.kind)
  const all = isFirst ? FIRST : RENEWAL
  const entries = (addressIsFirst(plan) ? all.map(swapped) : all).filter(
    ({ id, steps }) =>
      (id === 'endorse' ? !isFirst : id !== 'address' && id !== 'education') ||
      ownSteps(steps, plan).length > 0,
  )
  const states = entries.map((entry) => stateOf(entry, plan, on))
  const stands = !plan.turned && (situation.kind === 'first' || plan.phase !== 'no-date')
  // As the main card says; while a result is waited for, what the office does.
  const next = stands ? nextStep(plan)?.id : undefined
  const place = entries.findIndex(({ steps }) => steps.some((step) => step === next))
  // Where nothing but a day is waited for, it is the first that is ahead.
  const here = stands && place === -1 ? states.indexOf('ahead') : place
  return entries.map(({ id, actor, parts }, at) => ({
    id,
    actor,
    state: plan.turned ? 'ahead' : at === here ? 'here' : states[at]!,
    employer: parts && employerOf(situation),
    ...(id === 'endorse' && !plan.turned && plan.phase.startsWith('late') && { late: true }),
    ...(id === 'address' && !plan.turned && addressOf(plan)),
  }))
}

/** The address stands above the 签注 where it is done, or comes, before it. */
function addressIsFirst(plan: Renewal): boolean {
  const [endorse, address] = PERMIT.map(({ id }) => plan.steps.find((step) => step.id === id))
  if (endorse === undefined || address === undefined || isDone(endorse)) return false
  return isDone(address) || nextStep(plan) === address
}

/** An entry of the permit in the place of the other. */
const swapped = (entry: Entry): Entry =>
  PERMIT.includes(entry) ? PERMIT.find((other) => other !== entry)! : entry

function addressOf(plan: Renewal): Pick<FlowStop, 'apart' | 'daysOver'> {
  const { daysOver } = plan.steps.find(({ id }) => id === 'address')!
  return { ...(!isOneTrip(plan) && { apart: true }), daysOver }
}

const ownSteps = (ids: readonly StepId[], plan: Renewal): readonly Step[] =>
  plan.steps.filter(({ id }) => ids.includes(id))

function stateOf({ id, steps }: Entry, plan: Renewal, on: DayText): FlowStop['state'] {
  if (id === 'transfer') return hasReached(plan, on) ? 'done' : 'ahead'
  const own = ownSteps(steps, plan)
  const needed = own.filter(({ optional }) => !optional)
  // Without a permit there are no steps yet.
  if (own.length === 0) return 'ahead'
  if (needed.length === 0 && !own.every(isDone)) return 'maybe'
  if (needed.every(isDone)) return 'done'
  // What holds nothing up is never passed over.
  return id === 'address' ? 'open' : 'ahead'
}

const isDone = ({ state }: Step): boolean => state === 'done'

/** Whether the 签注 has reached the system: its days are over, or what waits for it was done. */
const hasReached = (plan: Renewal, on: DayText): boolean =>
  plan.steps.some((step) => step.id === 'refresh' && isDone(step)) || mayBeFiled(plan, on)

function employerOf({ changes, unchanged }: Situation): FlowStop['employer'] {
  if (changes.includes('employer')) return 'changed'
  return changes.length > 0 || unchanged === true ? 'same' : 'open'
}
