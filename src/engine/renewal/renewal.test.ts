import { DWELLINGS } from '../scheme'
import type { Situation } from '../situation'
import { PAPER_CASES } from './paper-cases'
import { papersFor, renewal } from './renewal'

const SITUATIONS: readonly Situation[] = [
  ...PAPER_CASES,
  ...DWELLINGS.map((dwelling): Situation => ({ changes: ['address'], dwelling })),
  { kind: 'permit', changes: [] },
  { changes: [] },
]

test.each(['2026-11-22', 'x'])('the papers alone are those of the renewal, on %s', (on) => {
  for (const situation of SITUATIONS) {
    expect(papersFor(situation, on)).toEqual(renewal(situation, on).papers)
  }
})
