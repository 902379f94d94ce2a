/** Every way that is shown is what it says: its month, total, how long it holds, what would break it and why it ends. */
import { carryOut, explain, type Plan, type Prepared } from '@/engine'
import { sample } from '../../sample'
import { doneBy, ORDER } from './actions'
import { caseOf, fail, monthsTo, search, setOf, standing, type Case } from './cases'
import { HORIZON, THRESHOLD } from './search'
import { addMonths, monthOf, oracle } from '../../points/oracle/score'

const BLOCKS = [0, 1, 2, 3, 4, 5]
const PEOPLE = 50

/** The lines that carry the threshold: without any of them, and the other of a pair in its place, it is missed. */
function carrying(prepared: Prepared, day: string): string[] {
  const { lines, total } = explain(prepared, day)
  const pair = lines.filter(({ rule }) => rule === 'education' || rule === 'qualification')
  return lines
    .filter((line) => {
      const other = pair.includes(line) ? pair.find((one) => one !== line)!.value : 0
      const without = line.points === 0 ? 0 : line.points - other
      return total! - without < THRESHOLD
    })
    .map(({ rule }) => rule)
}

function checkMonth(given: Case, plan: Plan): void {
  const { profile, on, assume } = given
  const set = setOf(given, plan)
  const { months } = plan
  if (monthsTo(on, plan.month) !== months) fail(given, 'month and months differ', plan)
  const effort = set.reduce((sum, one) => sum + one.effort, 0)
  if (effort !== plan.effort) fail(given, 'the efforts do not add up', plan)
  const inOrder = ORDER.filter((id) => plan.actions.includes(id))
  if (inOrder.join() !== plan.actions.join()) fail(given, 'not in the order of the list', plan)

  const { prepared, day, total } = standing(given, set, months)
  if (total !== plan.total || total < THRESHOLD) fail(given, `${total} in its month`, plan)
  const chosen = carryOut(profile, on, set).facts.investment
  const facts = doneBy(profile.facts, on, set, months, chosen)
  const second = oracle({ facts }, day, assume).total
  if (second !== total) fail(given, `the second scorer has ${second}`, plan)
  const eve = months === 0 ? null : standing(given, set, months - 1).total
  if (eve !== null && eve >= THRESHOLD) fail(given, `${eve} in the month before`, plan)

  const carried = carrying(prepared, day)
  if (carried.join() !== plan.breaksIf.join()) fail(given, `${carried.join()} carry it`, plan)
}

function checkEnd(given: Case, plan: Plan): void {
  const { on } = given
  const set = setOf(given, plan)
  const totalIn = (months: number) => standing(given, set, months).total
  let last = plan.months
  while (last < HORIZON && (totalIn(last + 1) ?? 0) >= THRESHOLD) last += 1
  const holds = last === HORIZON ? 'beyond' : addMonths(monthOf(on), last)
  if (holds !== plan.holdsUntil) fail(given, `holds until ${holds}`, plan)
  if ((holds === 'beyond') !== (plan.endsBy.length === 0)) fail(given, 'why it ends', plan)
  if (holds === 'beyond') return
  const before = totalIn(last)!
  const after = totalIn(last + 1)
  if (after === null) {
    if (plan.endsBy.map(({ code }) => code).join() !== 'rules-end') fail(given, 'rules end', plan)
    return
  }
  const sum = before + plan.endsBy.reduce((moved, cause) => moved + cause.after - cause.before, 0)
  if (sum !== after) fail(given, `${before} to ${after}, ${sum} by its causes`, plan)
}

test.each(BLOCKS)('every way is what it says, block %i', (block) => {
  let ways = 0
  for (let seed = block * PEOPLE; seed < block * PEOPLE + sample(PEOPLE, 10); seed += 1) {
    const given = caseOf(seed)
    for (const plan of search(given).plans) {
      checkMonth(given, plan)
      checkEnd(given, plan)
      ways += 1
    }
  }
  expect(ways).toBeGreaterThan(sample(PEOPLE, 10))
})
