import { PROFILE_SCHEMA } from '@/engine'

import { migrate, MIGRATIONS, type Step } from './migrations'

const STEPS: Step[] = [
  { from: 1, up: (body) => ({ ...body, label: String(body.name) }) },
  { from: 2, up: ({ name: _, ...body }) => body },
  {
    from: 3,
    up(body) {
      if (body.label === 'bad') throw new Error('bad')
      return { ...body, label: `${String(body.label)}!` }
    },
  },
]

test('the steps of this app lead from schema 1 to its own, without a gap or a repeat', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(
    Array.from({ length: PROFILE_SCHEMA - 1 }, (_, before) => before + 1),
  )
})

test('from 1 to 2 nothing but the number changes', () => {
  const body = { schema: 1, id: 'a', situation: { kind: 'first', changes: [] }, supposed: true }
  expect(migrate(body)).toEqual({ state: 'ok', body: { ...body, schema: 2 } })
  expect(migrate({ ...body, schema: 2 })).toEqual({ state: 'ok', body: { ...body, schema: 2 } })
  expect(migrate({ ...body, schema: 3 })).toEqual({ state: 'newer' })
})

test('every older schema comes to the current one, and the stored body is not touched', () => {
  const first = { schema: 1, name: 'A' }
  expect(migrate(first, STEPS, 4)).toEqual({ state: 'ok', body: { schema: 4, label: 'A!' } })
  expect(first).toEqual({ schema: 1, name: 'A' })
  expect(migrate({ schema: 3, label: 'A' }, STEPS, 4)).toEqual({
    state: 'ok',
    body: { schema: 4, label: 'A!' },
  })
  expect(migrate({ schema: 4, label: 'A' }, STEPS, 4)).toEqual({
    state: 'ok',
    body: { schema: 4, label: 'A' },
  })
})

test('a later schema is newer', () => {
  expect(migrate({ schema: 5 }, STEPS, 4)).toEqual({ state: 'newer' })
  expect(migrate({ schema: PROFILE_SCHEMA + 1 })).toEqual({ state: 'newer' })
})

test.each([undefined, null, 3, 'x', {}, [], { schema: '1' }, { schema: 0 }, { schema: 1.5 }])(
  '%p has no schema',
  (body) => {
    expect(migrate(body)).toEqual({ state: 'damaged' })
  },
)

test('a step that cannot read its body is damage', () => {
  expect(migrate({ schema: 3, label: 'bad' }, STEPS, 4)).toEqual({ state: 'damaged' })
})
