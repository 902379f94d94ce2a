import fc, { type Arbitrary } from 'fast-check'
import { type ActionFigures, type Permit, PRIVATE_CHANGES, type Situation } from '@/engine'

import { ACTION_IDS } from '@/engine/scheme/actions'
import { APPLICATION_KINDS, CHANGES, DWELLINGS } from '@/engine/scheme/changes'
import { LIMITS } from '@/engine/scheme/limits'
import { answer, dayBetween, maybe } from './people'

const day = dayBetween('2013-01', '2030-12')
const months = fc.integer({ min: 0, max: LIMITS.actionMonths })
const effort = fc.integer({ min: 1, max: LIMITS.effort })

const permit: Arbitrary<Permit> = fc.record(
  {
    expiresOn: fc.constant('2026-12-01'),
    endorsedOn: dayBetween('2026-11', '2026-11'),
    newExpiresOn: dayBetween('2027-01', '2028-12'),
    pointsFiledOn: dayBetween('2026-12', '2026-12'),
    returnedOn: fc.constant('2026-12-31'),
    suppliedOn: fc.constant('2026-12-31'),
    verifiedOn: dayBetween('2027-01', '2027-01'),
    decidedOn: dayBetween('2027-02', '2027-02'),
    lastFiledOn: dayBetween('2025-11', '2025-12'),
    addressMatches: answer,
    lastReached: answer,
  },
  { requiredKeys: ['expiresOn'] },
)

const figures: Arbitrary<ActionFigures> = fc.record({ months, effort, on: fc.boolean() })

const plan: Arbitrary<Situation['plan']> = fc.record({
  actions: fc
    .uniqueArray(fc.constantFrom(...ACTION_IDS), { maxLength: LIMITS.planActions })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record(
            { id: fc.constant(id), months, effort, started: fc.record({ on: day, months }) },
            { requiredKeys: ['id', 'months', 'effort'] },
          ),
        ),
      ),
    ),
  begun: day,
})

/** Random situations that contradict nothing: each part answered, 待核实, or absent. */
export const situations: Arbitrary<Situation> = fc
  .record({
    kind: maybe(fc.constantFrom(...APPLICATION_KINDS)),
    registeredOn: maybe(dayBetween('2020-01', '2023-12')),
    appliedOn: maybe(dayBetween('2024-01', '2026-12')),
    permit: maybe(permit),
    changes: fc.uniqueArray(fc.constantFrom(...CHANGES)),
    unchanged: maybe(fc.constant(false)),
    dwelling: maybe(fc.constantFrom(...DWELLINGS)),
    movedOn: maybe(day),
    contract: maybe(
      fc.record(
        {
          from: dayBetween('2020-01', '2025-12'),
          until: dayBetween('2026-01', '2030-12'),
          employerMatchesSystem: answer,
        },
        { requiredKeys: [] },
      ),
    ),
    tax: maybe(
      fc.record(
        { zeroReport: answer, undeclared: answer, twoEmployers: answer },
        { requiredKeys: ['zeroReport', 'twoEmployers'] },
      ),
    ),
    job: maybe(fc.record({ descriptionReady: answer })),
    papers: maybe(fc.record({ stamped: answer, leavingDateShown: answer })),
    neededBy: maybe(day),
    stepsDone: maybe(fc.dictionary(fc.constantFrom('refresh', 'hand-over', 'address'), day)),
    notYet: maybe(fc.dictionary(fc.constantFrom('counter', 'receipt'), day)),
    actions: maybe(fc.dictionary(fc.constantFrom(...ACTION_IDS), figures)),
    plan: maybe(plan),
    sent: maybe(
      fc.record(
        { hidden: fc.uniqueArray(fc.constantFrom(...PRIVATE_CHANGES)), by: day, on: day },
        { requiredKeys: ['hidden'] },
      ),
    ),
  })
  .map((situation) => JSON.parse(JSON.stringify(situation)) as Situation)
