import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { rngOf } from '../random'
import { HISTORIES } from './histories'
import { plansOf, runHistory } from './play'
import type { Plan } from './struck-storage'

/**
 * One storage call goes wrong, at every call of every history, in every way. FAULTS: 'full' strikes all, 'sample' 2,000 a
 * history, nothing a few drawn from a seed.
 */
const { FAULTS = '' } = process.env
const MOST = { full: Infinity, sample: 2_000 }[FAULTS] ?? 120

interface Figures {
  history: string
  faults: number
  struck: number
  cells: number
  allCells: number
  lost: number
  revived: number
  escaped: number
}

const figures: Figures[] = []

/** So many of them, all different, the same each time. */
function drawn(plans: Plan[], many: number, seed: number): Plan[] {
  const { int } = rngOf(seed)
  const left = [...plans]
  for (let i = 0; i < Math.min(many, left.length); i += 1) {
    const j = int(i, left.length - 1)
    ;[left[i], left[j]] = [left[j]!, left[i]!]
  }
  return left.slice(0, many)
}

describe.each(HISTORIES.map((history, index) => ({ name: history.name, history, index })))(
  '$name',
  ({ history, index }) => {
    test('nothing is lost, nothing comes back, nothing is thrown', () => {
      const whole = runHistory(history)
      expect(whole).toMatchObject({ hasStruck: false, lost: [], revived: [], escaped: [] })
      const { first, more } = plansOf(history)
      const each = drawn(first, Math.ceil(MOST * 0.75), index)
      const plans = [...each, ...drawn(more, MOST - each.length, index)]
      const bad: unknown[] = []
      const count = { struck: 0, lost: 0, revived: 0, escaped: 0 }
      const cells = new Set<string>()
      for (const plan of plans) {
        const { hasStruck, lost, revived, escaped } = runHistory(history, plan)
        if (hasStruck) {
          count.struck += 1
          cells.add(`${plan.at} ${plan.kind}`)
        }
        count.lost += lost.length
        count.revived += revived.length
        count.escaped += escaped.length
        if (lost.length + revived.length + escaped.length > 0)
          bad.push({ ...plan, call: whole.calls[plan.at - 1]?.call, lost, revived, escaped })
      }
      const allCells = new Set(first.map(({ at, kind }) => `${at} ${kind}`)).size + 1
      figures.push({
        history: history.name,
        faults: plans.length,
        cells: cells.size,
        allCells,
        ...count,
      })
      expect(bad.slice(0, 12)).toEqual([])
    })
  },
)

afterAll(() => {
  if (FAULTS === '') return
  const folder = path.join(__dirname, '../../coverage')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'faults.json'), JSON.stringify(figures, null, 2))
})
