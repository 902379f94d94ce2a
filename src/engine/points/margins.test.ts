import {
  backwards,
  certificate,
  explained,
  line,
  person,
  settled,
  TODAY,
} from '../../../test/engine/build'
import type { Facts } from '../facts'
import { prepare } from '../record/prepare'
import { explain } from './explain'
import { margins } from './margins'

const THRESHOLD = 120

function marginsOf(facts: Facts) {
  const strict = explain(prepare(person(facts), { readings: 'strict' }), TODAY)
  return margins(explained(facts), strict, THRESHOLD)
}

/** 年龄30, 大专50 and 年限 beside the base. */
const withBase = (...runs: Parameters<typeof backwards>) =>
  settled({ education: 'junior-college', insurance: backwards(...runs) })

test('a base with no month to spare, by the reading that gives fewer points only', () => {
  // 12 months at 0.8 times before: together with those at 1 times they are 48 at 0.8 times or more.
  expect(marginsOf(withBase([36, 'x1'], [24, 'x08']))).toEqual([
    { rule: 'insurance-base', tier: 'x1', have: 36, need: 36, window: 48, total: 120, strict: 95 },
  ])
})

test('the months that are missing are at no lower tier either', () => {
  expect(marginsOf(withBase([36, 'x1'], [24, 'floor']))).toMatchObject([{ total: 95, strict: 95 }])
  expect(marginsOf(withBase([36, 'x1'], [1, 'x08'], [23, 'floor']))).toMatchObject([
    { total: 120, strict: 95 },
  ])
})

test('where the other reading gives the line nothing, its total is as it is', () => {
  // 20 months at 2 times and 16 at 1 times are 36 at 1 times by the reading in use alone.
  expect(marginsOf(withBase([20, 'x2'], [16, 'x1'], [24, 'floor']))).toMatchObject([
    { have: 36, total: 95, strict: 95 },
  ])
})

test.each([38, 39])('few months to spare are told, with %i at 1 times', (have) => {
  expect(marginsOf(withBase([have, 'x1'], [60 - have, 'floor']))).toMatchObject([{ have }])
})

test('more than a few are not', () => {
  expect(marginsOf(withBase([40, 'x1'], [20, 'floor']))).toEqual([])
})

test('what the threshold does not hang on is not told', () => {
  expect(marginsOf({ ...withBase([36, 'x1'], [24, 'floor']), education: 'doctor' })).toEqual([])
  expect(marginsOf(settled({ insurance: backwards([36, 'x1']) }))).toEqual([])
  expect(marginsOf({ ...withBase([36, 'x1'], [12, 'unknown']) })).toEqual([])
})

test('nor what leaves the threshold itself', () => {
  const at = (education: Facts['education']) => ({
    ...withBase([36, 'x1'], [24, 'x08']),
    education,
  })
  const [all] = marginsOf(at('junior-college'))
  expect(Math.max(all!.total, all!.strict)).toBe(THRESHOLD)
  const strict = explain(prepare(person(at('junior-college')), { readings: 'strict' }), TODAY)
  expect(margins(explained(at('junior-college')), strict, all!.strict)).toEqual([])
  expect(margins(explained(at('junior-college')), strict, all!.strict + 1)).toHaveLength(1)
})

test('the months of a title', () => {
  const facts = settled({
    qualifications: [certificate('mid-title')],
    insurance: backwards([6, 'x1'], [24, 'floor']),
  })
  expect(marginsOf(facts)).toEqual([
    { rule: 'qualification', tier: 'x1', have: 6, need: 6, window: 12, total: 36, strict: 36 },
  ])
  // What counts in its place of the two.
  expect(marginsOf({ ...facts, education: 'junior-college' })).toMatchObject([{ total: 86 }])
  expect(marginsOf({ ...facts, qualifications: [certificate('skill-3')] })).toEqual([])
})

describe('a title rests on its months only where they decide', () => {
  const title = certificate('mid-title')
  const rests = (facts: Facts) => line('qualification', settled(facts)).rests
  const months = backwards([6, 'x1'], [24, 'floor'])

  test('not where they are too few, and a lower certificate counts', () => {
    const qualifications = [title, certificate('skill-4')]
    expect(rests({ qualifications, insurance: months })).toMatchObject({ have: 6 })
    expect(
      rests({ qualifications, insurance: backwards([5, 'x1'], [24, 'floor']) }),
    ).toBeUndefined()
  })

  test('not where there may be more of them, or a diploma may count in its place', () => {
    const open = backwards([6, 'x1'], [1, 'unknown'], [24, 'floor'])
    expect(rests({ qualifications: [title], insurance: open })).toBeUndefined()
    const own = { qualifications: [title], insurance: months }
    expect(rests(own)).toMatchObject({ have: 6 })
    const senior = certificate('senior-title', { matchesJob: 'unknown' })
    expect(rests({ ...own, qualifications: [title, senior] })).toBeUndefined()
    expect(rests({ ...own, education: 'doctor' })).toBeUndefined()
  })
})
