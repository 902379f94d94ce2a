/** What holds of the steps of every situation, on every kind of day. */
import { renewal } from '@/engine'
import type { Permit, RenewalDate, Renewal, StepId } from '@/engine'
import { CLAUSES, DOCUMENTS } from '@/text/policy'
import { broken, isSubset, isUnique, PLANS } from './plans'
import { CHANGES, LOOKS, STANDS } from './situations'

const first = (date: RenewalDate) => ('day' in date ? date.day : date.from)

test('all of them: 128 sets of changes, both kinds, the address as it is and another, every stand', () => {
  expect(PLANS).toHaveLength(2 * 128 * (2 * (STANDS.length - 1) + 1))
  expect(new Set(PLANS.map(({ phase }) => phase)).size).toBe(9)
})

test('who says no kind renews', () => {
  const some = LOOKS.filter(({ name }) => /^renewal.*filed, address false/.test(name))
  expect(some.length).toBeGreaterThan(0)
  for (const { situation, on } of some) {
    expect(renewal({ ...situation, kind: undefined }, on)).toEqual(renewal(situation, on))
  }
})

describe('steps', () => {
  test('none stands twice, or before what it waits for', () => {
    expect(
      broken(({ steps }) => {
        const ids = steps.map(({ id }) => id)
        return (
          isUnique(ids) &&
          steps.every(({ after }, index) => isSubset(after, ids.slice(0, index)) && isUnique(after))
        )
      }),
    ).toEqual([])
  })

  test('one waits only for what comes before it and is not done; who need not wait does not', () => {
    expect(
      broken(({ steps, on }) =>
        steps.every((step) => {
          const { state, after, waitsFor, notBefore, due } = step
          const isTooSoon = notBefore !== undefined && first(notBefore) > on
          const open = steps.filter((one) => one.state !== 'done').map(({ id }) => id)
          if (!isSubset(waitsFor, after) || !isSubset(waitsFor, open)) return false
          if (state === 'done') return waitsFor.length === 0 && due === undefined
          return (state === 'waits') === (waitsFor.length > 0 || isTooSoon)
        }),
      ),
    ).toEqual([])
  })

  test('one waits for all before it that is not done, but for what not everybody has to do only if it is such itself', () => {
    expect(
      broken(({ steps }) => {
        const open = steps.filter(({ state }) => state !== 'done')
        const optional = open.filter((step) => step.optional).map(({ id }) => id)
        return open.every(({ after, waitsFor, ...step }) => {
          const before = after.filter((id) => open.some((one) => one.id === id))
          const wanted = before.filter((id) => step.optional || !optional.includes(id))
          return waitsFor.join() === wanted.join()
        })
      }),
    ).toEqual([])
  })

  test('done is done: so is everything before it unless it is only ticked, and a day of doing it is not ahead', () => {
    expect(
      broken(({ steps, situation, on }) => {
        const done = steps.filter(({ state }) => state === 'done')
        const ids = done.map(({ id }) => id)
        const dated = steps.filter(({ doneOn }) => doneOn !== undefined)
        const shown = done.filter(({ id }) => situation.stepsDone?.[id] === undefined)
        return (
          shown.every(({ after }) => isSubset(after, ids)) &&
          dated.every(({ id, doneOn }) => ids.includes(id) && doneOn! <= on)
        )
      }),
    ).toEqual([])
  })

  test('there is always something to do, or a day to wait for, until the notice is in hand', () => {
    expect(
      broken(({ steps }) =>
        steps.some(
          ({ state, waitsFor, notBefore }) =>
            state === 'ready' ||
            (state === 'waits' && waitsFor.length === 0 && notBefore !== undefined),
        ),
      ),
    ).toEqual([])
  })

  test('each rests on clauses and sources that there are', () => {
    const clauses = CLAUSES.map(({ id }) => id)
    const documents = DOCUMENTS.map(({ id }) => id)
    expect(
      broken(({ steps, papers }) =>
        [...steps, ...papers].every(
          (one) =>
            isSubset(one.sources, documents) &&
            isUnique(one.sources) &&
            (!('clauses' in one) || (one.clauses.length > 0 && isSubset(one.clauses, clauses))),
        ),
      ),
    ).toEqual([])
  })

  const RENEWAL: StepId[] = [
    'endorse',
    'employer-code',
    'refresh',
    'details',
    'submit',
    'receipt',
    'archive',
    'decision',
    'notice',
  ]
  const FIRST: StepId[] = [
    'fill-form',
    'hand-over',
    'counter',
    'receipt',
    'archive',
    'verification',
  ]

  test('a renewal: 签注, code, refresh, details, review, receipt, archive, decision, notice', () => {
    const named = (plan: Renewal, ids: StepId[]) =>
      plan.steps.map(({ id }) => id).filter((id) => ids.includes(id))
    expect(
      broken((plan) => {
        const wanted = plan.situation.kind === 'first' ? FIRST : RENEWAL
        return named(plan, wanted).join() === wanted.join()
      }),
    ).toEqual([])
  })

  test('a first application has no renewal steps, and 签注 only when the permit is due', () => {
    const seen = (name: string) =>
      PLANS.find((plan) => plan.name === `first, , ${name}, address undefined`)!.steps.map(
        ({ id }) => id,
      )
    const always = [...FIRST, 'decision', 'notice']
    for (const name of ['no permit', 'too early']) expect(seen(name)).toEqual(always)
    for (const name of ['open', 'late, day 91']) expect(seen(name)).toEqual(['endorse', ...always])
  })

  test('a first application whose address differs sees to it first', () => {
    const early = { expiresOn: '2027-06-01', addressMatches: false } as const
    const ids = (permit: Permit) =>
      renewal({ kind: 'first', permit, changes: [] }, '2026-11-22').steps.map(({ id }) => id)
    const plain = ids({ ...early, addressMatches: true })
    expect(ids(early)).toEqual(['lease-sign', 'lease-record', 'address', ...plain])
  })

  test.each([
    ['employer', ['employer-login']],
    ['address', ['lease-sign', 'lease-record', 'address']],
    ['education', ['verify-education']],
    ['title', []],
    ['marriage', []],
    ['spouse', []],
    ['child', []],
  ] as const)('%s adds %j', (change, added) => {
    const ids = (changes: (typeof CHANGES)[number][]) =>
      renewal({ changes }, '2026-11-22').steps.map(({ id }) => id)
    const plain = ids([])
    expect(ids([change]).filter((id) => !plain.includes(id))).toEqual(added)
    expect(isSubset(plain, ids([change]))).toBe(true)
  })

  test('an address that differs is an address changed, one that does not or is not known is none', () => {
    const ids = (addressMatches?: boolean | 'unknown') =>
      renewal(
        {
          permit: {
            expiresOn: '2026-12-01',
            ...(addressMatches !== undefined && { addressMatches }),
          },
          changes: [],
        },
        '2026-11-22',
      ).steps.map(({ id }) => id)
    expect(ids(false)).toEqual(
      renewal({ changes: ['address'] }, '2026-11-22').steps.map((s) => s.id),
    )
    for (const answer of [true, 'unknown'] as const) expect(ids(answer)).toEqual(ids())
    expect(ids()).not.toContain('address')
  })

  test('without any change counter, receipt and archive may fall away; with one they do not', () => {
    const optional = (changes: (typeof CHANGES)[number][]) =>
      renewal({ changes }, '2026-11-22').steps.flatMap((step) => (step.optional ? [step.id] : []))
    expect(optional([])).toEqual(['counter', 'receipt', 'archive'])
    expect(optional(['child'])).toEqual([])
    expect(optional(['address'])).toEqual(['lease-sign', 'lease-record'])
  })
})
