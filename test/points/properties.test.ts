import fc from 'fast-check'
import { eligibility, explain, parse, range, score, windows, type Facts, type Line } from '@/engine'
import { type Month, readMonth, writeMonth } from '@/engine/time/month'
import { runs } from '../random'
import { sample } from '../sample'
import { dayBefore, person, ready } from '../engine/build'
import { answered, coveredDay, facts } from '../engine/people'

const RUNS = sample(200, 60)
const run = (seed: number, numRuns = RUNS) => runs(seed, numRuns)
const values = ({ lines }: { lines: Line[] }) =>
  lines.map(({ rule, points, value }) => [rule, points, value])

test('the people are valid profiles', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const problems = parse(JSON.parse(JSON.stringify(person(given)))).problems
      expect(problems.filter(({ code }) => code !== 'before-birth')).toEqual([])
    }),
    run(11),
  )
})

test('score is the total of explain, and the sum of its lines but never below 0', () => {
  fc.assert(
    fc.property(facts, coveredDay, (given, on) => {
      const prepared = ready(given)
      const { total, lines, vetoed } = explain(prepared, on)
      expect(score(prepared, on)).toBe(total)
      const sum = lines.reduce((added, { points }) => added + points, 0)
      expect(total).toBe(vetoed ? null : Math.max(0, sum))
      const odd = lines.filter(
        ({ points, value, low, high }) =>
          ![points, value, low, high].every(Number.isInteger) ||
          low > high ||
          Math.abs(points) > Math.abs(value),
      )
      expect(odd).toEqual([])
    }),
    run(12),
  )
})

test('of education and qualification only the higher adds points', () => {
  fc.assert(
    fc.property(facts, coveredDay, (given, on) => {
      const [, education, qualification] = explain(ready(given), on).lines
      const points = [education!.points, qualification!.points]
      expect(Math.min(...points)).toBe(0)
      expect(Math.max(...points)).toBe(Math.max(education!.value, qualification!.value))
    }),
    run(13),
  )
})

test('the total is low, unless a list of records is open', () => {
  fc.assert(
    fc.property(facts, coveredDay, (given, on) => {
      const prepared = ready(given)
      const { low, high, next, open } = range(prepared, on)
      const total = score(prepared, on)
      const records = given.deductions
      const isOpen =
        records === 'unknown' ||
        (records !== undefined && Object.values(records).includes('unknown'))
      if (total === null) expect([low, high]).toEqual([null, null])
      else if (isOpen) expect(total).toBeGreaterThanOrEqual(low!)
      else expect(total).toBe(low)
      // Where the range is wide there is a question that narrows it.
      if (high !== null && low !== null && high > low) expect(open).toContain(next?.fact)
    }),
    run(14),
  )
})

test('the range holds the total of every completion, and each line its points', () => {
  fc.assert(
    fc.property(facts, coveredDay, fc.gen(), (given, on, draw) => {
      const open = ready(given)
      const { low, high, mayBeVetoed } = range(open, on)
      const full = ready(answered(given, on, (make) => draw(make)))
      const total = score(full, on)
      if (total === null) {
        expect(mayBeVetoed || low === null).toBe(true)
        return
      }
      expect(total).toBeGreaterThanOrEqual(low!)
      expect(total).toBeLessThanOrEqual(high!)
      const found = explain(open, on)
      const settled = explain(full, on)
      const outside = settled.lines.filter(
        ({ low: least, high: most }, index) =>
          least < found.lines[index]!.low || most > found.lines[index]!.high,
      )
      expect(outside).toEqual([])
      if (found.reaches !== 'open') expect(settled.reaches).toBe(found.reaches)
    }),
    run(15, 500),
  )
})

test('a settled profile has one number and no open fact', () => {
  fc.assert(
    fc.property(facts, coveredDay, fc.gen(), (given, on, draw) => {
      const full = answered(given, on, (make) => draw(make))
      fc.pre(!hasMonthsWithoutWage(full))
      const { low, high, open, next } = range(ready(full), on)
      expect(low).toBe(high)
      expect(open).toEqual([])
      expect(next).toBeUndefined()
      expect(explain(ready(full), on).reaches).not.toBe('open')
      for (const { low: least, high: most } of windows(ready(full), on)) expect(least).toBe(most)
    }),
    run(16),
  )
})

const hasMonthsWithoutWage = ({ insurance }: Facts) =>
  typeof insurance === 'object' &&
  'spans' in insurance &&
  insurance.spans.some(({ to }) => to! > '2027-06')

test('one more valid month never lowers the total', () => {
  fc.assert(
    fc.property(
      facts,
      coveredDay,
      fc.integer({ min: readMonth('2009-01')!, max: readMonth('2027-12')! }),
      fc.constantFrom('floor' as const, 'x08' as const, 'x1' as const, 'x3' as const, 9999),
      (given, on, extra, base) => {
        const { insurance } = given
        fc.pre(typeof insurance === 'object' && 'spans' in insurance)
        const { spans } = insurance as { spans: { from: string; to: string; base: 'x1' }[] }
        const month = writeMonth(extra as Month)
        fc.pre(spans.every(({ from, to }) => month < from || month > to))
        const more = {
          ...given,
          insurance: { spans: [...spans, { from: month, to: month, base }] },
        }
        const before = score(ready(given), on)
        fc.pre(before !== null)
        expect(score(ready(more), on)).toBeGreaterThanOrEqual(before)
      },
    ),
    run(17),
  )
})

test('one more certificate never lowers the total', () => {
  fc.assert(
    fc.property(facts, facts, coveredDay, (given, other, on) => {
      const mine = given.qualifications
      const more = other.qualifications
      fc.pre(Array.isArray(mine) && Array.isArray(more))
      const before = score(ready(given), on)
      fc.pre(before !== null)
      const both = { ...given, qualifications: [...(mine as []), ...(more as [])] }
      expect(score(ready(both), on)).toBeGreaterThanOrEqual(before)
    }),
    run(18),
  )
})

test('the order of spans, certificates and records does not matter', () => {
  const turn = <T>(list: T): T => (Array.isArray(list) ? ([...list].reverse() as T) : list)
  fc.assert(
    fc.property(facts, coveredDay, (given, on) => {
      const turned: Facts = { ...given, qualifications: turn(given.qualifications) }
      const { insurance, deductions } = given
      if (typeof insurance === 'object' && 'spans' in insurance) {
        turned.insurance = { spans: turn(insurance.spans) }
      }
      if (typeof deductions === 'object') {
        turned.deductions = {
          ...deductions,
          crime: turn(deductions.crime),
          detention: turn(deductions.detention),
        }
      }
      expect(values(explain(ready(turned), on))).toEqual(values(explain(ready(given), on)))
      expect(range(ready(turned), on)).toEqual(range(ready(given), on))
      expect(eligibility(ready(turned), on)).toEqual(eligibility(ready(given), on))
    }),
    run(19),
  )
})

test('asking twice gives the same, and changes nothing', () => {
  fc.assert(
    fc.property(facts, coveredDay, (given, on) => {
      const prepared = ready(given)
      const before = JSON.stringify([prepared.profile, explain(prepared, on), range(prepared, on)])
      score(prepared, on)
      windows(prepared, on)
      expect(JSON.stringify([prepared.profile, explain(prepared, on), range(prepared, on)])).toBe(
        before,
      )
    }),
    run(20, 100),
  )
})

test('a line stands until the day that it names, and changes on it', () => {
  const lines = (given: Facts, on: string) =>
    explain(ready(given, 'rules-and-wage-continue'), on).lines
  fc.assert(
    fc.property(facts, coveredDay, (given, on) => {
      // A record that lies ahead is a mistake, not a thing that time brings.
      const days = JSON.stringify(given.deductions ?? '').match(/\d{4}-\d\d-\d\d/g)
      fc.pre((days ?? []).every((day) => day <= on))
      lines(given, on).forEach((line, index) => {
        if (line.until === undefined) return
        expect(line.until > on).toBe(true)
        const eve = lines(given, dayBefore(line.until))[index]!
        const then = lines(given, line.until)[index]!
        const { rule, low, status } = line
        expect([rule, eve.low]).toEqual([rule, low])
        expect([rule, then.low, then.status]).not.toEqual([rule, low, status])
      })
    }),
    run(21, 150),
  )
})
