import { monthNumber, type Span } from '../spans'
import { tierFall } from './tier-fall'

const NOW = monthNumber('2026-11')
const of = (...spans: Span[]) => tierFall(spans, NOW)
const paid = (from: string, base: Span['base'], to?: string): Span => ({
  from,
  ...(to && { to }),
  base,
})

test('the same base reaches less since the year whose average wage is past it', () => {
  expect(of(paid('2024-07', 12_500))).toMatchObject({
    since: '2026-07',
    base: 12_500,
    tier: 'x08',
    year: { average: 12_577 },
  })
  // Two years ago, and all the while since.
  expect(of(paid('2023-07', 12_200))).toMatchObject({ since: '2024-07', tier: 'x08' })
  expect(of(paid('2022-07', 9_800))).toMatchObject({ since: '2024-07', tier: 'below' })
})

test('a base that was raised too little has fallen too', () => {
  const own = [paid('2025-07', 12_500, '2026-06'), paid('2026-07', 12_550)]
  expect(of(...own)).toMatchObject({ since: '2026-07', base: 12_550, tier: 'x08' })
  expect(of(...own.reverse())).toMatchObject({ since: '2026-07', base: 12_550 })
})

test.each<[string, Span[]]>([
  ['nothing', []],
  ['a base that still reaches its tier', [paid('2024-07', 12_577)]],
  ['a lower base', [paid('2024-07', 13_000, '2026-06'), paid('2026-07', 12_500)]],
  [
    'a base that changed again since',
    [paid('2024-07', 12_500, '2026-09'), paid('2026-10', 12_550)],
  ],
  ['a base that was always too low', [paid('2026-07', 12_500)]],
  ['a gap before', [paid('2024-07', 12_500, '2026-05'), paid('2026-07', 12_500)]],
  ['a higher tier', [paid('2024-07', 11_000, '2026-06'), paid('2026-07', 12_600)]],
  ['a base that is no number', [paid('2024-07', 12_500, '2026-06'), paid('2026-07', 'x08')]],
  ['a base before it that is none', [paid('2024-07', 'x1', '2026-06'), paid('2026-07', 12_500)]],
  ...(['backPaid', 'otherEmployer', 'taxMismatch'] as const).map((flag): [string, Span[]] => [
    `months before it that do not count: ${flag}`,
    [{ ...paid('2024-07', 12_500, '2026-06'), [flag]: true }, paid('2026-07', 12_500)],
  ]),
  ['a record that has ended', [paid('2024-07', 12_500, '2026-09')]],
  ['a record that begins later', [paid('2027-01', 12_500)]],
])('nothing is said of %s', (_, spans) => {
  expect(of(...spans)).toBeUndefined()
})

test('what is written down of later months does not change it; what is paid in this one does', () => {
  const own = paid('2024-07', 12_500, '2026-11')
  expect(of(own, paid('2026-12', 12_600))).toEqual(of(own))
  expect(of(own, paid('2026-12', 12_600))?.since).toBe('2026-07')
  expect(of(paid('2024-07', 12_500, '2026-10'), paid('2026-11', 12_600))).toBeUndefined()
})

test('the last month but this one is enough, and a year without a wage tells nothing', () => {
  expect(of(paid('2024-07', 12_500, '2026-10'))?.since).toBe('2026-07')
  expect(tierFall([paid('2026-08', 12_600)], monthNumber('2027-08'))).toBeUndefined()
})
