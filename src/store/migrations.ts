import { PROFILE_SCHEMA } from '@/engine'

import { attempt } from './attempt'

export type Body = Record<string, unknown>

/** Turns a stored body of schema `from` into one of `from + 1`. Pure; the number itself is set by `migrate`. */
export interface Step {
  from: number
  up(body: Body): Body
}

/** One step for each older schema, in order; schema 1 is the first. */
export const MIGRATIONS: readonly Step[] = [
  // Schema 2 only adds: no permit yet, 居住登记, 申领, dwelling, move and plan. What is not there was not asked yet, and a
  // way that was kept stays a supposed profile: which actions it came from is not stored.
  { from: 1, up: (body) => body },
]

export type Migrated = { state: 'ok'; body: Body } | { state: 'damaged' } | { state: 'newer' }

function hasSchema(body: unknown): body is Body & { schema: number } {
  if (typeof body !== 'object' || body === null || !('schema' in body)) return false
  return Number.isInteger(body.schema) && Number(body.schema) >= 1
}

/**
 * Brings a stored body to the current schema.
 * @returns 'newer' when a later app wrote it, 'damaged' when it has no schema or a step cannot read it
 */
export function migrate(
  body: unknown,
  steps: readonly Step[] = MIGRATIONS,
  current: number = PROFILE_SCHEMA,
): Migrated {
  if (!hasSchema(body)) return { state: 'damaged' }
  if (body.schema > current) return { state: 'newer' }
  const start: Body = body
  const moved = attempt(() =>
    steps
      .slice(body.schema - 1)
      .reduce((old, step) => ({ ...step.up(old), schema: step.from + 1 }), start),
  )
  return moved.ok ? { state: 'ok', body: moved.value } : { state: 'damaged' }
}
