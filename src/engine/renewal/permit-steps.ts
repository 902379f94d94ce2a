import type { Actor, Dwelling } from '../scheme'
import type { PermitPhase } from './permit-application'

/** What is done on the way to a permit, in its order; the lease only where one rents. */
export type PermitStepId =
  'lease' | 'register' | 'conditions' | 'apply' | 'review' | 'card' | 'receive' | 'points'

interface PermitStep {
  id: PermitStepId
  actor: Actor
  /** 'maybe': not everybody has to; 'due': its term is over, and nobody said that it was done */
  state: 'done' | 'due' | 'here' | 'ahead' | 'maybe'
}

const STEPS: readonly { id: PermitStepId; actor: Actor }[] = [
  { id: 'register', actor: 'self' },
  { id: 'conditions', actor: 'self' },
  { id: 'apply', actor: 'self' },
  { id: 'review', actor: 'office' },
  { id: 'card', actor: 'office' },
  { id: 'receive', actor: 'self' },
  { id: 'points', actor: 'self' },
]

/** The step at which each phase stands. */
const AT: Record<PermitPhase, PermitStepId> = {
  unregistered: 'register',
  lapsed: 'register',
  counting: 'conditions',
  open: 'apply',
  reviewing: 'review',
  making: 'card',
  overdue: 'receive',
}

/** The steps of the way to a permit with where a person stands among them. */
export function permitSteps(phase: PermitPhase, dwelling: Dwelling | undefined): PermitStep[] {
  const here = STEPS.findIndex(({ id }) => id === AT[phase])
  const steps = STEPS.map((step, place): PermitStep => ({
    ...step,
    state: stateOf(place, here, step.actor),
  }))
  if (dwelling !== 'rented') return steps
  return [{ id: 'lease', actor: 'self', state: 'maybe' }, ...steps]
}

function stateOf(place: number, here: number, actor: Actor): PermitStep['state'] {
  if (place > here) return 'ahead'
  if (place === here) return 'here'
  return actor === 'office' ? 'due' : 'done'
}
