import type { Span } from '@/engine'
import { flagsLost, merged, otherBases } from './merge'

const old: Span[] = [{ from: '2024-01', base: 'x1' }]
const pasted: Span[] = [{ from: '2023-11', to: '2024-03', base: 12307 }]
const REPLACE = { overlap: 'replace', backPaid: undefined } as const
const FILL = { overlap: 'fill', backPaid: undefined } as const

it('replaces the months that both have, and cuts the old span', () => {
  expect(merged(old, pasted, REPLACE)).toEqual([
    { from: '2023-11', to: '2024-03', base: 12307 },
    { from: '2024-04', base: 'x1' },
  ])
})

it('fills only months that are empty', () => {
  expect(merged(old, pasted, FILL)).toEqual([
    { from: '2023-11', to: '2023-12', base: 12307 },
    { from: '2024-01', base: 'x1' },
  ])
})

it('adds what overlaps nothing without being asked, and joins neighbours that are alike', () => {
  const before: Span[] = [{ from: '2023-01', to: '2023-06', base: 9000 }]
  const none = { overlap: undefined, backPaid: undefined }
  expect(merged(before, [{ from: '2023-07', to: '2023-08', base: 9000 }], none)).toEqual([
    { from: '2023-01', to: '2023-08', base: 9000 },
  ])
})

it('keeps what a record of payments cannot tell, with its months alone', () => {
  const before: Span[] = [
    { from: '2023-01', to: '2023-06', base: 9000, otherEmployer: true },
    { from: '2023-07', to: '2023-09', base: 9000, taxMismatch: true },
  ]
  expect(merged(before, [{ from: '2023-05', to: '2023-10', base: 12183 }], REPLACE)).toEqual([
    { from: '2023-01', to: '2023-04', base: 9000, otherEmployer: true },
    { from: '2023-05', to: '2023-06', base: 12183, otherEmployer: true },
    { from: '2023-07', to: '2023-09', base: 12183, taxMismatch: true },
    { from: '2023-10', to: '2023-10', base: 12183 },
  ])
})

it('keeps the flags of an open span, and its end stays open', () => {
  const before: Span[] = [{ from: '2023-01', base: 'x1', otherEmployer: true }]
  expect(merged(before, [{ from: '2023-03', to: '2023-04', base: 12183 }], REPLACE)).toEqual([
    { from: '2023-01', to: '2023-02', base: 'x1', otherEmployer: true },
    { from: '2023-03', to: '2023-04', base: 12183, otherEmployer: true },
    { from: '2023-05', base: 'x1', otherEmployer: true },
  ])
})

it('keeps or drops 补缴 of the months of which the paste does not speak, as it is answered', () => {
  const before: Span[] = [{ from: '2023-01', to: '2023-03', base: 9000, backPaid: true }]
  const paste: Span[] = [{ from: '2023-02', to: '2023-02', base: 9000 }]
  expect(flagsLost(before, paste)).toEqual([
    { from: '2023-02', to: '2023-02', base: 9000, backPaid: true },
  ])
  expect(merged(before, paste, { overlap: 'replace', backPaid: 'keep' })).toEqual(before)
  expect(merged(before, paste, { overlap: 'replace', backPaid: 'drop' })).toEqual([
    { from: '2023-01', to: '2023-01', base: 9000, backPaid: true },
    { from: '2023-02', to: '2023-02', base: 9000 },
    { from: '2023-03', to: '2023-03', base: 9000, backPaid: true },
  ])
  expect(flagsLost(before, [{ ...paste[0]!, backPaid: true }])).toEqual([])
})

it('shows what gets another base', () => {
  const before: Span[] = [{ from: '2023-01', to: '2023-06', base: 9000 }]
  expect(
    otherBases(before, [
      { from: '2023-01', to: '2023-02', base: 9000 },
      { from: '2023-03', to: '2023-09', base: 12183 },
    ]),
  ).toEqual([{ from: '2023-03', to: '2023-06', base: 9000 }])
})
