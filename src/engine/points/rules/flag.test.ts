import { line, settled } from '../../../../test/engine/build'

test.each(['founder', 'intermediary'] as const)('%s is worth 120, or nothing', (fact) => {
  const found = (answer: boolean | 'unknown' | undefined) => line(fact, settled({ [fact]: answer }))
  expect(found(true)).toMatchObject({ points: 120, value: 120, status: 'counted' })
  expect(found(false)).toMatchObject({ points: 0, status: 'not-met' })
  expect(found('unknown')).toMatchObject({ points: 0, status: 'unknown', low: 0, high: 120 })
  expect(found(undefined)).toMatchObject({ points: 0, status: 'assumed', low: 0, high: 0 })
  expect(found(true).notes).toEqual([])
})
