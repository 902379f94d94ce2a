import { person } from '../../../test/engine/build'
import type { Span } from '../spans/span'
import type { Listed } from './filling'
import { type Assumption, prepare } from './prepare'

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

test('a record whose every month has its tier is one at both ends', () => {
  const ends = (base: Span['base'], from = '2026-10', assume?: Assumption) =>
    prepare(person({ insurance: { spans: [{ from, to: from, base }] } }), { assume }).listed!
  const same = ({ lowest, highest }: Listed) => lowest === highest
  expect(same(ends(12577))).toBe(true)
  expect(same(ends('x1', '2027-07'))).toBe(true)
  expect(same(ends('unknown'))).toBe(false)
  expect(same(ends(12577, '2027-07'))).toBe(false)
  expect(same(ends(12577, '2027-07', 'rules-and-wage-continue'))).toBe(true)
  expect(same(ends('unknown', '2027-07', 'rules-and-wage-continue'))).toBe(false)
})

test('a profile is prepared once for each pair of options', () => {
  const profile = person({ founder: true })
  const options = (['chosen', 'strict'] as const).flatMap((readings) =>
    ([undefined, 'rules-and-wage-continue'] as const).map((assume) => ({ assume, readings })),
  )
  const all = options.map((each) => prepare(profile, each))
  expect(new Set(all).size).toBe(4)
  expect(all.map(({ goesOn, strict }) => [goesOn, strict])).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])
  options.forEach((each, place) => expect(prepare(profile, each)).toBe(all[place]))
  expect(prepare(profile)).toBe(all[0])
  expect(prepare({ ...profile })).not.toBe(all[0])
})
