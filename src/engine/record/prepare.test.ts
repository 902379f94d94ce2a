import { person } from '../../../test/engine/build'
import { prepare } from './prepare'

test('the profile is kept as it is, its progress too', () => {
  const profile = { ...person({ founder: true }), progress: { permit: 'done' as const } }
  const prepared = prepare(profile)
  expect(prepared.profile).toBe(profile)
  expect(prepared.counted.founder).toBe(true)
})

test('nothing goes on past the data unless that is assumed', () => {
  expect(prepare(person()).goesOn).toBe(false)
  expect(prepare(person(), {}).goesOn).toBe(false)
  expect(prepare(person(), { assume: 'rules-and-wage-continue' }).goesOn).toBe(true)
})

test('the readings are the chosen ones unless the strict ones are asked for', () => {
  expect(prepare(person()).strict).toBe(false)
  expect(prepare(person(), { readings: 'chosen' }).strict).toBe(false)
  expect(prepare(person(), { readings: 'strict' }).strict).toBe(true)
})
