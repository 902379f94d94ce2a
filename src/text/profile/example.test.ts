import { explain, parse, prepare, PROFILE_SCHEMA, range } from '@/engine'
import { EXAMPLE } from './example'

const { profile, problems } = parse({
  schema: PROFILE_SCHEMA,
  id: 'example',
  label: EXAMPLE.label,
  ...EXAMPLE.content,
})
const prepared = prepare(profile)

test('the example is a whole profile that parse has nothing against', () => {
  expect(problems).toEqual([])
  expect(profile).toMatchObject({ label: EXAMPLE.label, ...EXAMPLE.content })
})

test('nothing about the example is open, so it shows one total and a short gap', () => {
  const { low, high, open, assumed } = range(prepared, '2026-11-23')
  expect([low, high, open, assumed]).toEqual([117, 117, [], []])
})

test('time alone brings it to the threshold: the fifth full year of insurance', () => {
  expect(explain(prepared, '2027-02-28').total).toBe(117)
  expect(explain(prepared, '2027-03-01')).toMatchObject({ total: 120, reaches: 'yes' })
})

test('it shows a line that only one of two counts for', () => {
  const { lines } = explain(prepared, '2026-11-23')
  expect(lines.find((line) => line.rule === 'qualification')).toMatchObject({
    status: 'outranked',
    points: 0,
    value: 30,
  })
})
