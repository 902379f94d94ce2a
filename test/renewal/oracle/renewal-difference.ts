/** The second calendar and a `renewal` on the same random cases; told as data, so that another process can say it. */
import type { renewal } from '@/engine'
import { plan, type Plan, type PlannedDate } from './calendar'
import { renewalCase } from './renewal-random'

export interface Compared {
  cases: number
  /** the first few cases that differ, ready to read */
  differences: string[]
  /** how often each phase, each date and each kind of next cycle was seen */
  seen: Record<string, number>
}

const MOST = 3

const inOrder = (dates: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(dates).sort(([a], [b]) => (a < b ? -1 : 1)))

/** A date without its clause and reading, which the calendar does not know; any other field stays and differs. */
const bare = (date: object): PlannedDate => {
  const rest = { ...date } as Record<string, unknown>
  delete rest.clause
  delete rest.reading
  return inOrder(rest) as PlannedDate
}

const canonical = ({ phase, daysLeft, dates, next }: Omit<Plan, 'dates'> & { dates: object }) =>
  JSON.stringify({
    phase,
    daysLeft,
    dates: inOrder(
      Object.fromEntries(
        Object.entries(dates as Record<string, object>).map(([name, date]) => [name, bare(date)]),
      ),
    ),
    next: next && inOrder(next),
  })

const nextKind = ({ expires, expected }: NonNullable<Plan['next']>, own: string | undefined) =>
  expected ? 'next expected' : expires === own ? "next is the permit's own" : 'next printed'

/** Seeds from (included) to (not included). */
export function compare(engine: typeof renewal, from: number, to: number): Compared {
  const result: Compared = { cases: 0, differences: [], seen: {} }
  const count = (name: string) => (result.seen[name] = (result.seen[name] ?? 0) + 1)
  for (let seed = from; seed < to; seed += 1) {
    const { situation, on } = renewalCase(seed)
    const wanted = plan(situation.permit, situation.kind, on)
    const seen = canonical(engine(situation, on))
    const right = canonical(wanted)
    result.cases += 1
    count(wanted.phase)
    for (const [name, date] of Object.entries(wanted.dates))
      count('day' in date ? name : `${name} not published`)
    if (wanted.next) count(nextKind(wanted.next, situation.permit?.expiresOn))
    if (seen !== right && result.differences.length < MOST)
      result.differences.push(
        `seed ${seed}, on ${on}\n${JSON.stringify(situation)}\nengine ${seen}\noracle ${right}`,
      )
  }
  return result
}
