import type { Facts } from '../../facts/registry'
import { line, said, settled } from '../../../../test/engine/build'

const major = (shortageMajor: Facts['shortageMajor']) =>
  line('shortage-major', settled({ shortageMajor }))

test('listed and matching the job it is worth 30', () => {
  expect(major({ inCatalogue: true, matchesJob: true })).toMatchObject({
    points: 30,
    status: 'counted',
  })
})

test('what is met, or open, is not said', () => {
  expect(said(major({ inCatalogue: true, matchesJob: true }))).toEqual([])
  expect(said(major({ inCatalogue: 'unknown', matchesJob: 'unknown' }))).toEqual([])
  expect(said(major('unknown'))).toEqual([])
})

test('what is not met is said', () => {
  const neither = major({ inCatalogue: false, matchesJob: false })
  expect(neither).toMatchObject({ points: 0, status: 'not-met' })
  expect(said(neither)).toEqual(['not-in-catalogue', 'major-not-matching-job'])
  expect(said(major({ inCatalogue: true, matchesJob: false }))).toEqual(['major-not-matching-job'])
  expect(said(major({ inCatalogue: false, matchesJob: true }))).toEqual(['not-in-catalogue'])
})

test.each([
  ['unknown', 'unknown', 30],
  [{ inCatalogue: 'unknown', matchesJob: true }, 'unknown', 30],
  [{ inCatalogue: true, matchesJob: 'unknown' }, 'unknown', 30],
  [{ inCatalogue: false, matchesJob: 'unknown' }, 'not-met', 0],
  ['none', 'not-met', 0],
  [undefined, 'assumed', 0],
] as const)('%j: %s, at most %i', (answer, status, high) => {
  expect(major(answer)).toMatchObject({ points: 0, status, low: 0, high })
})
