import fc from 'fast-check'

import { addDaysToText as addDays } from '../time/day'
import { explain } from '../points/explain'
import { score } from '../points/score'
import { prepare, type Prepared } from '../record/prepare'
import { forecast } from './forecast'
import { goingOn } from './onward'
import { person, ready } from '../../../test/engine/build'
import { facts } from '../../../test/engine/people'

const ASSUMED = 'rules-and-wage-continue'

describe('the same days as scoring day by day for six years', () => {
  const start = fc.constantFrom('2022-12-28', '2024-02-28', '2026-11-22', '2027-12-30')

  function walk(prepared: Prepared, from: string, to: string) {
    const found: [string, number | null][] = []
    let before = score(prepared, from)
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
      const total = score(prepared, day)
      if (total !== before) found.push([day, total])
      before = total
    }
    return found
  }

  test.each([[ASSUMED], [undefined]] as const)('(assumed: %s)', (assume) => {
    fc.assert(
      fc.property(facts, start, fc.boolean(), (given, from, open) => {
        const profile = person(given)
        const prepared = prepare(open ? goingOn(profile, '2026-11-22') : profile, { assume })
        const to = addDays(from, 6 * 365)
        const changes = forecast(prepared, from, to)
        expect(changes.map(({ day, total }) => [day, total])).toEqual(walk(prepared, from, to))
      }),
      { numRuns: 20 },
    )
  })

  test('and each change has the lines that explain has on that day and on the day before', () => {
    fc.assert(
      fc.property(facts, start, (given, from) => {
        const prepared = ready(given, ASSUMED)
        const points = (day: string) =>
          Object.fromEntries(explain(prepared, day).lines.map((line) => [line.rule, line.points]))
        for (const { day, causes } of forecast(prepared, from, addDays(from, 6 * 365))) {
          if (causes[0]?.rule === null) continue
          const [earlier, later] = [points(addDays(day, -1)), points(day)]
          const changed = Object.keys(later).filter((rule) => later[rule] !== earlier[rule])
          const lines = causes.filter(({ code }) => code !== 'floor')
          expect(lines.map(({ rule, before, after }) => [rule, before, after])).toEqual(
            changed.map((rule) => [rule, earlier[rule], later[rule]]),
          )
        }
      }),
      { numRuns: 20 },
    )
  })
})
