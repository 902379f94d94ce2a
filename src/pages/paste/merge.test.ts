import type { Span } from '@/engine'
import { merged } from './merge'

const old: Span[] = [{ from: '2024-01', base: 'x1' }]
const pasted: Span[] = [{ from: '2023-11', to: '2024-03', base: 12307 }]

it('replaces the months that both have, and cuts the old span', () => {
  expect(merged(old, pasted, 'replace')).toEqual([
    { from: '2023-11', to: '2024-03', base: 12307 },
    { from: '2024-04', base: 'x1' },
  ])
})

it('fills only months that are empty', () => {
  expect(merged(old, pasted, 'fill')).toEqual([
    { from: '2023-11', to: '2023-12', base: 12307 },
    { from: '2024-01', base: 'x1' },
  ])
})

it('adds what overlaps nothing without being asked, and joins neighbours that are alike', () => {
  const before: Span[] = [{ from: '2023-01', to: '2023-06', base: 9000 }]
  expect(merged(before, [{ from: '2023-07', to: '2023-08', base: 9000 }], undefined)).toEqual([
    { from: '2023-01', to: '2023-08', base: 9000 },
  ])
})
