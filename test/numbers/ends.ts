import { HOLIDAY_YEARS, WAGE_YEARS } from '@/engine'
import { RULE_SETS } from '@/engine/policy/rule-sets'
import { CLAUSES } from '@/text/policy'

/** Something that the app knows up to a day, and what is to be done about it. */
export interface End {
  what: string
  lastDay: string
  todo: string
}

const DAY = 86_400_000

/** How many days before an end it is told. */
const AHEAD = 120

const lastOfMonth = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** Every day on which something that the app rests on ends. */
export function allEnds(): End[] {
  // Those of A end with the rules, that of the wages with the wages.
  const clauses = CLAUSES.filter(({ document, to, id }) => to && document !== 'A' && id !== 'wage')
  return [
    {
      what: 'average wages',
      lastDay: lastOfMonth(WAGE_YEARS.at(-1)!.to),
      todo: 'a row in src/engine/policy/wages.ts',
    },
    {
      what: 'rules of the points',
      lastDay: RULE_SETS.at(-1)!.to,
      todo: 'a set of rules beside src/engine/policy/2023',
    },
    {
      what: 'published holidays',
      lastDay: `${HOLIDAY_YEARS.at(-1)!.year}-12-31`,
      todo: 'a year in src/engine/policy/holidays.ts',
    },
    ...clauses.map(({ id, to }) => ({
      what: `clause ${id}`,
      lastDay: to!,
      todo: 'its text, read anew, in src/text/policy',
    })),
  ]
}

/** What is told of the ends on a day: those that come within 120 days, and those that have passed. */
export const toldOn = (today: string, ends: readonly End[] = allEnds()): string[] =>
  ends.flatMap(({ what, lastDay, todo }) => {
    const left = (Date.parse(lastDay) - Date.parse(today)) / DAY
    if (left > AHEAD) return []
    const when = left < 0 ? `ended on ${lastDay}` : `end on ${lastDay}, in ${left} days`
    return [`${what}: ${when}; to do: ${todo}`]
  })
