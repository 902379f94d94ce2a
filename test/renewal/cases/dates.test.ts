/** The tables of the renewal dates, against the engine's door. */
import { renewal } from '@/engine'
import { CLAUSES } from '@/text/policy'
import { plans, steps, written } from './tables'

const look = (one: (typeof steps | typeof plans)[number], on: string) =>
  renewal({ ...(one.kind && { kind: one.kind }), permit: one.permit, changes: [] }, on)

const NEAR = [-31, -30, -1, 0, 1, 59, 60, 61, 90, 91]

test('every table is there, no id twice in one, and the days are those around the expiry', () => {
  expect(plans).toHaveLength(11)
  for (const { days } of plans) {
    expect(days.map(({ at }) => at)).toEqual(NEAR)
    for (const { at, daysLeft } of days) expect(daysLeft + at).toBe(0)
  }
  expect(steps.length).toBeGreaterThan(70)
  const ids = [...plans.map(({ id }) => id), ...steps.map(({ file, id }) => `${file} ${id}`)]
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(plans)('$id $title, $permit.expiresOn', (one) => {
  test.each(one.days)('on $on, at $at', ({ on, phase, daysLeft }) => {
    const seen = look(one, on)
    expect(written(seen.dates)).toEqual({ fixed: one.dates, others: {} })
    expect({ phase: seen.phase, daysLeft: seen.daysLeft, next: seen.next }).toEqual({
      phase,
      daysLeft,
      next: undefined,
    })
  })
})

test.each(steps)('$file: $id $title', (one) => {
  const { dates, phase, daysLeft, next } = look(one, one.on)
  expect(written(dates).others).toEqual(one.dates)
  expect({ phase, daysLeft, next }).toEqual({
    phase: one.phase,
    daysLeft: one.daysLeft,
    next: one.next,
  })
})

/** Where the sources disagree about a date: the row of their disagreement, null where they do not. */
const READINGS = {
  windowOpens: null,
  expires: '5',
  lastContinuous: '1',
  restartsFrom: '2',
  day90: '3',
  earliestFiling: '6',
  adviseFiling: '6',
  filingCaution: '4',
  decisionBy: '23',
}

test.each(steps)('$file: $id names a clause and the right reading of every date', (one) => {
  const { dates } = look(one, one.on)
  const readings = Object.entries(dates).map(([name, { reading }]) => [name, reading])
  expect(READINGS).toMatchObject(Object.fromEntries(readings) as object)
  for (const { clause } of Object.values(dates))
    expect(CLAUSES.map(({ id }) => id)).toContain(clause)
})

test.each([undefined, { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' }])(
  'a permit still to be got: no date, no steps and no papers of the points, whatever an earlier one said: %j',
  (permit) => {
    const situation = { kind: 'permit' as const, ...(permit && { permit }) }
    const seen = renewal({ ...situation, changes: ['address'] }, '2026-11-22')
    expect(seen).toEqual({
      phase: 'no-date',
      dates: {},
      turned: false,
      maybeJustEndorsed: false,
      steps: [],
      papers: [],
    })
  },
)

test.each([undefined, 'first', 'renewal'] as const)('no permit: no date, kind %s', (kind) => {
  const seen = renewal({ ...(kind && { kind }), changes: [] }, '2026-11-22')
  expect(seen).toMatchObject({ phase: 'no-date', dates: {} })
  expect([seen.daysLeft, seen.next]).toEqual([undefined, undefined])
})
