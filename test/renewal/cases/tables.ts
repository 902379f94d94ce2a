/** The YAML tables beside this file, one row for each day that is looked at. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PermitDays, Plan as Expected } from '../oracle/calendar'

type Wanted = string | { from: string; to: string }

interface Entry {
  id: string
  title: string
  kind?: 'first'
  permit: PermitDays
  dates: Record<string, Wanted>
}
interface Look {
  on: string
  phase: string
  daysLeft: number
}
type Plan = Entry & { days: (Look & { at: number })[] }
type Step = Entry & Look & { next?: Expected['next'] }

const read = <T>(name: string) =>
  parse(readFileSync(join(__dirname, `${name}.yaml`), 'utf8')) as T[]

/** Expiry days, each with the days around it. */
export const plans = read<Plan>('dates')

/** Permits that are endorsed, filed, decided or printed, each on one day. */
export const steps = ['endorsed', 'working-days', 'filed', 'next'].flatMap((file) =>
  read<Step>(file).map((step) => ({ file, ...step })),
)

/** The dates that the expiry alone settles. */
const FIXED = new Set(['windowOpens', 'expires', 'lastContinuous', 'restartsFrom', 'day90'])

interface Seen {
  day?: string
  from?: string
  to?: string
  status?: string
}

/** Dates as the tables write them: those of the expiry, and the others. */
export function written(dates: object) {
  const fixed: Record<string, unknown> = {}
  const others: Record<string, unknown> = {}
  for (const [name, { day, from, to, status }] of Object.entries(dates) as [string, Seen][]) {
    const bounds = status === 'not-published' && day === undefined
    const value = bounds ? { from, to } : status === undefined ? day : { day, from, to, status }
    const part = FIXED.has(name) ? fixed : others
    part[name] = value
  }
  return { fixed, others }
}
