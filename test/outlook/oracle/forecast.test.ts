/** The forecast equals the totals of every single day of ten years, and its causes are what the lines say. */
import {
  explain,
  forecast,
  goingOn,
  prepare,
  score,
  type Cause,
  type CauseCode,
  type DayText,
  type Prepared,
  type RuleId,
  type TotalChange,
} from '@/engine'
import { sample } from '../../sample'
import { personOf } from './people'
import { addDays } from '../../points/oracle/random'
import { addYears, oracle } from '../../points/oracle/score'

const PEOPLE = 300
const BLOCKS = [0, 1, 2, 3, 4, 5]
const FIRST = '2022-01-01'
const CALENDAR = Array.from({ length: 17 * 366 }, (_, index) => addDays(FIRST, index))
const PLACE = new Map(CALENDAR.map((day, index) => [day, index]))

/** The days from one to another, both included. */
function daysOf(from: DayText, to: DayText): DayText[] {
  return CALENDAR.slice(PLACE.get(from), PLACE.get(to)! + 1)
}

/** Which causes a line may name when its own worth changes; up: more than the day before. */
const CODES: Record<RuleId, { up: CauseCode[]; down: CauseCode[] }> = {
  age: { up: ['birthday'], down: ['birthday'] },
  education: { up: [], down: [] },
  qualification: { up: ['title-months-in'], down: ['title-months-out'] },
  'insurance-years': { up: ['insurance-year'], down: [] },
  founder: { up: [], down: [] },
  intermediary: { up: [], down: [] },
  'shortage-major': { up: [], down: [] },
  investment: { up: [], down: [] },
  'insurance-base': { up: ['window-in'], down: ['window-out'] },
  'public-service': { up: ['service-year'], down: [] },
  suburb: { up: ['service-year'], down: ['left-area'] },
  'fresh-graduate': { up: [], down: ['fresh-ends'] },
  award: { up: [], down: [] },
  'shanghai-spouse': { up: ['marriage-year'], down: [] },
  'false-material': { up: ['deduction-lapses'], down: ['deduction-starts'] },
  detention: { up: ['deduction-lapses'], down: ['deduction-starts'] },
  crime: { up: ['deduction-lapses'], down: ['deduction-starts'] },
  'serious-crime': { up: [], down: [] },
}

interface Seen {
  days: number
  answered: number
  changes: TotalChange[]
}

/** Every day by itself. */
function dayByDay(prepared: Prepared, from: DayText, to: DayText): Seen {
  const days = daysOf(from, to)
  const changes: TotalChange[] = []
  let answered = 0
  let before: number | null = null
  days.forEach((day, index) => {
    const total = score(prepared, day)
    if (total !== null) answered += 1
    if (index > 0 && total !== before) changes.push({ day, total, causes: [] })
    before = total
  })
  return { days: days.length, answered, changes }
}

const pointsOf = (prepared: Prepared, day: DayText) =>
  new Map(explain(prepared, day).lines.map((line) => [line.rule, line]))

/** What is wrong with the causes of a change; empty where they are right. */
function faultsOf(prepared: Prepared, { day, total, causes }: TotalChange): string[] {
  const eve = addDays(day, -1)
  const before = pointsOf(prepared, eve)
  const after = pointsOf(prepared, day)
  if (before.size === 0 || after.size === 0) {
    const code = before.size === 0 ? 'rules-begin' : 'rules-end'
    const fine = causes.length === 1 && causes[0]!.code === code && causes[0]!.rule === null
    return fine ? [] : [`only ${code} is why`]
  }
  const faults: string[] = []
  let sum = 0
  let eveSum = 0
  let moved = 0
  for (const [rule, line] of after) {
    const eveLine = before.get(rule)!
    sum += line.points
    eveSum += eveLine.points
    const named = causes.filter((cause) => cause.rule === rule)
    if (line.points === eveLine.points) {
      if (named.length > 0) faults.push(`${rule} has not changed`)
      continue
    }
    moved += 1
    const [cause] = named
    if (named.length !== 1 || cause === undefined)
      faults.push(`${rule} is named ${named.length} times`)
    else if (cause.before !== eveLine.points || cause.after !== line.points)
      faults.push(`${rule} is worth something else`)
    else faults.push(...wrongCode(cause, line.value === eveLine.value))
  }
  const floored = Math.max(0, -sum) !== Math.max(0, -eveSum)
  if (causes.length !== moved + Number(floored)) faults.push('a cause too many')
  if (total !== Math.max(0, sum)) faults.push('the total is not the sum of the lines')
  const told = causes.reduce((all, cause) => all + cause.after - cause.before, 0)
  if (told !== total! - score(prepared, eve)!) faults.push('the causes do not add up')
  return faults.concat(wrongDay(prepared, day, causes))
}

/** The line itself stayed: it is the other of the two that made it count or not. */
function wrongCode({ code, rule, before, after }: Cause, stayed: boolean): string[] {
  const up = after > before
  const codes = CODES[rule!]
  const expected = stayed ? [up ? 'takes-over' : 'gives-way'] : up ? codes.up : codes.down
  return (expected as CauseCode[]).includes(code) ? [] : [`${rule} ${before} to ${after}: ${code}`]
}

function wrongDay({ profile }: Prepared, day: DayText, causes: readonly Cause[]): string[] {
  const { birthday, shanghaiSpouse } = profile.facts
  const years = (from: DayText) => Number(day.slice(0, 4)) - Number(from.slice(0, 4))
  return causes.flatMap(({ code }) => {
    if (code === 'birthday')
      return addYears(birthday!, years(birthday!)) === day ? [] : ['no birthday']
    if (code === 'marriage-year') {
      const { marriedOn } = shanghaiSpouse as { marriedOn: DayText }
      return addYears(marriedOn, years(marriedOn)) === day ? [] : ['no wedding day']
    }
    const anyDay = ['deduction-starts', 'deduction-lapses', 'takes-over', 'gives-way', 'floor']
    return anyDay.includes(code) || day.endsWith('-01') ? [] : [`${code} inside a month`]
  })
}

/** Fails with the person who shows it. */
function check(seed: number, prepared: Prepared, from: DayText, to: DayText): Seen {
  const seen = dayByDay(prepared, from, to)
  const told = forecast(prepared, from, to)
  const wanted = JSON.stringify(seen.changes.map(({ day, total }) => [day, total]))
  const given = JSON.stringify(told.map(({ day, total }) => [day, total]))
  const show = `seed ${seed} from ${from} to ${to}: ${JSON.stringify(prepared.profile.facts)}`
  if (wanted !== given) throw new Error(`${show}\ndays ${wanted}\ntold ${given}`)
  for (const change of told) {
    const faults = faultsOf(prepared, change)
    if (faults.length > 0)
      throw new Error(`${show}\n${faults.join('; ')}\n${JSON.stringify(change)}`)
  }
  return seen
}

test.each(BLOCKS)('the forecast of ten years is every single day of them, block %i', (block) => {
  let days = 0
  let answered = 0
  let changes = 0
  const size = PEOPLE / BLOCKS.length
  const looked = sample(size, 8)
  for (let seed = block * size; seed < block * size + looked; seed += 1) {
    const { profile, on } = personOf(seed)
    const prepared = prepare(goingOn(profile, on), { assume: 'rules-and-wage-continue' })
    const seen = check(seed, prepared, on, addYears(on, 10))
    days += seen.days
    answered += seen.answered
    changes += seen.changes.length
    // the days themselves, by the second scorer
    for (const { day, total } of seen.changes.slice(0, 8))
      expect(oracle(prepared.profile, day, 'rules-and-wage-continue').total).toBe(total)
  }
  expect(answered / days).toBeGreaterThan(0.9)
  expect(changes / looked).toBeGreaterThan(8)
})

test('where rules begin and end, nothing but that is why', () => {
  const codes = new Set<CauseCode>()
  for (let seed = 0; seed < sample(40, 10); seed += 1) {
    const { profile } = personOf(seed)
    const prepared = prepare(profile)
    check(seed, prepared, '2022-06-15', '2028-06-15')
    for (const change of forecast(prepared, '2022-06-15', '2028-06-15'))
      for (const { code } of change.causes) codes.add(code)
  }
  expect([...codes]).toEqual(expect.arrayContaining(['rules-begin', 'rules-end']))
})

test.each(['2026-11-23', '2027-12-31'])('nothing changes from %s to itself', (day) => {
  for (let seed = 0; seed < sample(40, 10); seed += 1) {
    const prepared = prepare(personOf(seed).profile)
    expect(forecast(prepared, day, day)).toEqual([])
  }
})

test('the people of this proof bring every cause about', () => {
  const codes = new Set<CauseCode>()
  for (let seed = 0; seed < PEOPLE; seed += 1) {
    const { profile, on } = personOf(seed)
    const prepared = prepare(goingOn(profile, on), { assume: 'rules-and-wage-continue' })
    for (const { causes } of forecast(prepared, on, addYears(on, 10)))
      for (const { code } of causes) codes.add(code)
  }
  const own = Object.values(CODES).flatMap(({ up, down }) => [...up, ...down])
  expect([...codes].sort()).toEqual(
    [...new Set([...own, 'takes-over', 'gives-way', 'floor'])].sort(),
  )
})
