import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { isSampled } from '../sample'
import { live, type Life, type LifeOptions } from './walker/life'

/**
 * Random actions in the built package, and after each the same questions: was an error logged, is the page blank or too
 * large, has a record changed that is not the open one? WALKER: 'full/1' and 'full/2' walk 10,000 actions in two halves,
 * '11:375' again the first 375 of seed 11, nothing 1,500 or in a sampled run 300.
 */
const { WALKER = '' } = process.env

type Walk = LifeOptions & { seed: number; actions: number }

const seeds = (first: number, many: number, options: Omit<Walk, 'seed'>): Walk[] =>
  Array.from({ length: many }, (_, at) => ({ seed: first + at, ...options }))

const CLOSED = { closes: true, fails: true }
const OPEN = { closes: false, fails: false }

function walks(): Walk[] {
  const [first = '', second = ''] = WALKER.split(/[/:]/)
  if (WALKER.includes(':'))
    return [
      { seed: Number(first), actions: Number(second), ...(Number(first) % 2 ? CLOSED : OPEN) },
    ]
  // Odd seeds close the app now and then, even ones never.
  const odd = (from: number, many: number) =>
    seeds(from, many, { actions: 1000, ...CLOSED }).map((one, at) => ({
      ...one,
      seed: from + 2 * at,
    }))
  if (WALKER === 'full/1') return [{ seed: 2, actions: 4000, ...OPEN }, ...odd(1, 1)]
  if (WALKER === 'full/2') return odd(3, 5)
  const actions = isSampled ? 150 : 750
  return [
    { seed: 4, actions, ...OPEN },
    { seed: 5, actions, ...CLOSED },
  ]
}

const lives: Life[] = []
const third = (list: readonly number[], last: boolean): number => {
  const size = Math.floor(list.length / 3)
  const part = [...(last ? list.slice(-size) : list.slice(0, size))].sort((one, two) => one - two)
  return part[Math.floor(part.length / 2)] ?? 0
}

test.each(walks())(
  'a life by chance, seed $seed, $actions actions',
  async ({ seed, actions, ...ends }) => {
    const life = await live(seed, actions, ends)
    lives.push(life)
    const [first, last] = [third(life.heap, false), third(life.heap, true)]
    // What is compiled on the way grows at the beginning of a run; a page that is kept for good each time it is opened is more.
    if (actions >= 1000) expect(last / first).toBeLessThan(1.3)
    expect(life.kinds.tap).toBeGreaterThan(actions / 4)
  },
)

afterAll(() => {
  if (!WALKER.startsWith('full')) return
  const folder = path.join(__dirname, '../../coverage')
  mkdirSync(folder, { recursive: true })
  const told = lives.map(({ heap, nodes, ...life }) => ({
    ...life,
    heap: [third(heap, false), third(heap, true)],
    nodes: [third(nodes, false), third(nodes, true)],
  }))
  writeFileSync(path.join(folder, `walker-${WALKER.slice(-1)}.json`), JSON.stringify(told, null, 2))
})
